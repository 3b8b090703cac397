import type { Author } from './author.ts';
import { contentHash } from './content-hash.ts';

/** Somebody who would like to write in an assessment, and waits for its owner. */
export interface Asking {
  readonly by: Author;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  readonly reason: string;
}

/** Who writes an assessment. Kept beside its content: to let somebody in, or to hand over, undoes no signature. */
export interface Team {
  /** Answers for it, and decides who else writes in it. */
  readonly owner: Author;
  readonly editors: readonly Author[];
  readonly asking: readonly Asking[];
  /** How many steps each took that changed who writes, by `memberKey`; undefined: none since they are counted. */
  readonly steps?: Readonly<Record<string, number>>;
}

/** What somebody is to an assessment; undefined: nothing. */
export type TeamPart = 'OWNER' | 'EDITOR' | 'ASKING';

/** What is read of a record to know who writes it. */
export interface WithTeam {
  readonly id: string;
  readonly authors: readonly Author[];
  readonly team?: Team;
}

const nobody: Author = { subject: '', name: '' };

/**
 * Who writes an assessment. Before there were owners every planner could: of such a record the first author is the owner,
 * and whoever else wrote in it is an editor.
 * @example teamOf({ id: 'a-1', authors: [amina, bilal] }).editors // [bilal]
 */
export function teamOf({ team, authors }: WithTeam): Team {
  if (team) return team;
  const [owner = nobody, ...editors] = authors;
  return { owner, editors, asking: [] };
}

/** What somebody is to an assessment. @example partOf(record, 's-amina') // 'OWNER' */
export function partOf(record: WithTeam, subject: string): TeamPart | undefined {
  const { owner, editors, asking } = teamOf(record);
  if (owner.subject === subject) return 'OWNER';
  if (editors.some((each) => each.subject === subject)) return 'EDITOR';
  return asking.some(({ by }) => by.subject === subject) ? 'ASKING' : undefined;
}

/** Whether somebody writes an assessment, as its owner or an editor. */
export const writes = (record: WithTeam, subject: string): boolean =>
  ['OWNER', 'EDITOR'].includes(partOf(record, subject) ?? '');

/**
 * Names a person of a team to others without their subject, which no interface tells: twelve hexadecimal digits, for each
 * assessment others.
 */
export const memberKey = ({ id }: Pick<WithTeam, 'id'>, { subject }: Pick<Author, 'subject'>): string =>
  contentHash(['member', id, subject]).slice(0, 12);
