import { roundedCount } from '../../disclosure/round-counts.ts';
import type { KeptValue } from '../declaration/field.ts';
import type { KeptContent, RecordKind } from '../declaration/record-kind.ts';
import type { KeptRecord, KeptRevision, KeptState, Standing } from './kept-record.ts';

/** What those who keep a record are told of it, as the index of current records holds it. */
export interface KeptEntry {
  readonly id: string;
  readonly kindName: string;
  readonly revision: number;
  readonly state: KeptState;
  /** Instant of the newest step. */
  readonly savedAt: string;
  /** Name of who took it. */
  readonly savedBy: string;
  /** What waits for approval; undefined: nothing does. */
  readonly proposed?: KeptContent;
  readonly stands?: Standing;
  readonly mergedInto?: string;
  readonly wasPublic?: true;
  /** Instant of the last step by which something changed that everyone may read; undefined: none, or an old record. */
  readonly publicAt?: string;
  /** Subjects of those whose words in it somebody else has approved. */
  readonly vouchedFor?: readonly string[];
  /** Subjects of those who wrote what was last written. */
  readonly writers?: readonly string[];
}

/** What stands, as everyone may read it. */
export interface PublicStanding extends Standing {
  /** Fields whose count of people is not told: it is too small, or is for those alone who keep the record. */
  readonly withheld: readonly string[];
}

/** What everyone is told: what stands without the fields that are not public, and nobody's name. */
export interface PublicKept {
  readonly id: string;
  readonly kindName: string;
  readonly revision: number;
  readonly state: Exclude<KeptState, 'PROPOSED'>;
  readonly stands?: PublicStanding;
  readonly mergedInto?: string;
  /** Instant of the last step by which something of this changed. */
  readonly publicAt?: string;
}

/** @example keptEntry(head).state // 'PROPOSED' */
export const keptEntry = ({ number, record, at, author }: KeptRevision): KeptEntry => ({
  id: record.id,
  kindName: record.kindName,
  revision: number,
  state: record.state,
  savedAt: at,
  savedBy: author.name,
  ...(record.state === 'PROPOSED' ? { proposed: record.content } : {}),
  ...(record.standing ? { stands: record.standing } : {}),
  ...(record.wasPublic ? { wasPublic: true } : {}),
  ...(record.mergedInto === undefined ? {} : { mergedInto: record.mergedInto }),
  ...(record.publicAt === undefined ? {} : { publicAt: record.publicAt }),
  ...(record.vouchedFor === undefined ? {} : { vouchedFor: record.vouchedFor }),
  writers: record.authors.map(({ subject }) => subject),
});

/** Whether somebody wrote something of a record: what was last written, or what was approved. */
export const isWriterOf = (
  { writers, vouchedFor }: Pick<KeptEntry, 'writers' | 'vouchedFor'>,
  subject: string,
) => writers?.includes(subject) === true || vouchedFor?.includes(subject) === true;

/** Whether a record was read whole, by somebody who keeps it. */
export const isWhole = (record: ReadKept): record is KeptEntry & Pick<ReadKept, 'isOlder'> =>
  'savedBy' in record;

/** Whether everyone is told that there is such a record: something of it stands, or stood once. */
export const isPublicRecord = ({ wasPublic }: Pick<KeptRecord, 'wasPublic'>): boolean => wasPublic === true;

/** A record as far as it was read. */
export type ReadKept = (KeptEntry | PublicKept) & {
  /** Set where it was read as it stood at a revision that is not its newest. */
  readonly isOlder?: true;
};

/**
 * What stands without the fields that are not public, and with counts of people as the public tier has them: 1 to 9 are not
 * told, the others rounded to five. Exact ones would be told apart: one revision less another, or an area less another
 * within it, gives the few by whom they differ.
 * Source: the method's section 6, rule R.
 */
export function publicStanding({ fields }: Pick<RecordKind, 'fields'>, standing: Standing): PublicStanding {
  const content: Record<string, KeptValue> = {};
  const withheld: string[] = [];
  for (const [name, value] of Object.entries(standing.content)) {
    const isPeople = fields[name]?.type === 'PEOPLE';
    const told = isPeople && typeof value === 'number' ? roundedCount(value) : value;
    if (fields[name]?.sensitive === false && told !== undefined) content[name] = told;
    else if (isPeople) withheld.push(name);
  }
  return { ...standing, content, withheld };
}

/** Whether a count of people is a number, was too small to be told, or was never given. @param withheld fields whose count is */
export const countStatus = (
  name: string,
  content: KeptContent,
  withheld: readonly string[],
): 'FINAL' | 'SUPPRESSED' | 'NOT_COLLECTED' => {
  if (withheld.includes(name)) return 'SUPPRESSED';
  return content[name] === undefined ? 'NOT_COLLECTED' : 'FINAL';
};

/**
 * What everyone is told of an entry; undefined where that is nothing.
 * @example publicKept(registerReview, neverApproved) // undefined
 */
export function publicKept(kind: Pick<RecordKind, 'fields'>, entry: KeptEntry): PublicKept | undefined {
  const { id, kindName, revision, state, stands, mergedInto, wasPublic, publicAt } = entry;
  if (!wasPublic) return undefined;
  return {
    id,
    kindName,
    revision,
    state: stands ? 'CURRENT' : state === 'MERGED' ? 'MERGED' : 'WITHDRAWN',
    ...(stands ? { stands: publicStanding(kind, stands) } : {}),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(publicAt === undefined ? {} : { publicAt }),
  };
}
