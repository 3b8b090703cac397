import type { Author } from '../../assessment/model/author.ts';
import { contentHash } from '../../assessment/model/content-hash.ts';
import { InvalidInput, NotPermitted } from '../../errors/errors.ts';
import type { Role } from '../../permission/roles.ts';
import type { KeptContent } from '../declaration/record-kind.ts';
import type { KeptRecord, Standing } from './kept-record.ts';

/** Who takes a step, as what, and when. */
export interface Acting {
  readonly author: Author;
  readonly role: Role;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
}

/** A new record: it waits for somebody else's word. */
export const beginRecord = (
  id: string,
  kindName: string,
  content: KeptContent,
  { author, role }: Acting,
): KeptRecord => ({
  id,
  kindName,
  state: 'PROPOSED',
  content,
  contentHash: contentHash(content),
  authors: [author],
  actedAs: role,
});

/** The record with other words, which wait; what stood before goes on to stand. @throws InvalidInput once it is over */
export function proposeContent(
  record: KeptRecord,
  content: KeptContent,
  { author, role }: Acting,
): KeptRecord {
  refuseIfOver(record);
  const known = record.authors.some(({ subject }) => subject === author.subject);
  return {
    ...record,
    state: 'PROPOSED',
    content,
    contentHash: contentHash(content),
    authors: record.state !== 'PROPOSED' ? [author] : known ? record.authors : [...record.authors, author],
    actedAs: role,
  };
}

const ownWords = () => new NotPermitted('You wrote this yourself: somebody else has to read and approve it.');

/**
 * The record with what was proposed standing.
 * @throws NotPermitted for somebody who wrote some of it: another person has to read it
 * @throws InvalidInput where nothing waits
 */
export function approveContent(record: KeptRecord, { author, role, at }: Acting): KeptRecord {
  refuseIfOver(record);
  if (record.state !== 'PROPOSED') throw new InvalidInput('input.id', 'nothing of it waits to be approved.');
  if (record.authors.some(({ subject }) => subject === author.subject)) {
    throw ownWords();
  }
  const standing: Standing = { content: record.content, approved: { at, role } };
  return { ...record, state: 'CURRENT', standing, wasPublic: true, actedAs: role };
}

/** The record with somebody's word that what stands is still right. @throws InvalidInput where nothing stands */
export function confirmContent(record: KeptRecord, { role, at }: Acting): KeptRecord {
  refuseIfOver(record);
  const { standing } = record;
  if (!standing)
    throw new InvalidInput('input.id', 'nothing of it was approved, so nothing can be confirmed.');
  return { ...record, standing: { ...standing, confirmed: { at, role } }, actedAs: role };
}

/**
 * The record as it was before its newest step, as a step of its own: what was undone stays in the history.
 * @param before the revision before the newest; undefined where the newest is the first
 * @throws InvalidInput for a record that was only begun
 * @throws NotPermitted for somebody whose own words would stand again by it: that is an approval
 */
export function undoStep(
  record: KeptRecord,
  before: KeptRecord | undefined,
  { author, role }: Acting,
): KeptRecord {
  if (!before) throw new InvalidInput('input.id', 'it was only begun: withdraw it instead.');
  const standsAgain = before.standing !== undefined && record.standing === undefined;
  if (standsAgain && before.authors.some(({ subject }) => subject === author.subject)) throw ownWords();
  return { ...before, ...(record.wasPublic ? { wasPublic: true } : {}), actedAs: role };
}

/** The record taken back: nothing of what it said stands any more. @throws InvalidInput once it is over */
export function withdrawRecord(record: KeptRecord, { role }: Acting): KeptRecord {
  refuseIfOver(record);
  const { standing: _, ...rest } = record;
  return { ...rest, state: 'WITHDRAWN', actedAs: role };
}

/** The record as one with another, under whose id it is told from here on. @throws InvalidInput where it cannot be */
export function mergeRecord(record: KeptRecord, into: KeptRecord, { role }: Acting): KeptRecord {
  refuseIfOver(record);
  if (into.id === record.id) throw new InvalidInput('input.into', 'this is the record itself.');
  if (into.kindName !== record.kindName)
    throw new InvalidInput('input.into', 'this is a record of another kind.');
  if (into.state === 'MERGED' || into.state === 'WITHDRAWN')
    throw new InvalidInput('input.into', 'this record is over itself.');
  const { standing: _, ...rest } = record;
  return { ...rest, state: 'MERGED', mergedInto: into.id, actedAs: role };
}

function refuseIfOver({ state }: KeptRecord): void {
  if (state === 'WITHDRAWN')
    throw new InvalidInput('input.id', 'it was withdrawn. Undo that first, or begin another.');
  if (state === 'MERGED')
    throw new InvalidInput('input.id', 'it is one with another record: change that one.');
}
