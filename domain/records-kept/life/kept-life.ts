import type { Author } from '../../assessment/model/author.ts';
import { contentHash } from '../../assessment/model/content-hash.ts';
import { InvalidInput, NotPermitted } from '../../errors/errors.ts';
import type { Role } from '../../permission/roles.ts';
import type { KeptContent, RecordKind } from '../declaration/record-kind.ts';
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
  { author, role, at }: Acting,
): KeptRecord => ({
  id,
  kindName,
  state: 'PROPOSED',
  content,
  contentHash: contentHash(content),
  authors: [author],
  written: { at, role },
  actedAs: role,
});

/**
 * The record with other words, which wait; what stood before goes on to stand.
 * @param mayReopen whether a record that was withdrawn can be written anew, where there can be no second one
 * @throws InvalidInput once it is over
 */
export function proposeContent(
  record: KeptRecord,
  content: KeptContent,
  { author, role, at }: Acting,
  mayReopen = false,
): KeptRecord {
  refuseIfOver(record, mayReopen);
  const known = record.authors.some(({ subject }) => subject === author.subject);
  return {
    ...record,
    state: 'PROPOSED',
    content,
    contentHash: contentHash(content),
    authors: record.state !== 'PROPOSED' ? [author] : known ? record.authors : [...record.authors, author],
    written: { at, role },
    actedAs: role,
  };
}

/**
 * The record with other words that stand at once, in force by the word of whoever wrote them.
 * @throws InvalidInput once it is over
 */
export function changeDirectly(
  record: KeptRecord,
  content: KeptContent,
  { author, role, at }: Acting,
  mayReopen = false,
): KeptRecord {
  refuseIfOver(record, mayReopen);
  return {
    ...record,
    state: 'CURRENT',
    content,
    contentHash: contentHash(content),
    authors: [author],
    written: { at, role },
    standing: { content, approved: { at, role } },
    wasPublic: true,
    publicAt: at,
    actedAs: role,
  };
}

/**
 * Whether somebody's words stand at once: their kind lets their role, and somebody else has approved words of theirs. While
 * another's words wait in the record, theirs wait beside them; and nobody puts back alone what somebody else took back.
 * @param record the record that they change; undefined: they begin one
 * @param vouchedForInKind whether words of theirs were approved in any record of the kind
 */
export function standsAtOnce(
  { may: { direct } }: Pick<RecordKind, 'may'>,
  { author: { subject }, role }: Pick<Acting, 'author' | 'role'>,
  record: KeptRecord | undefined,
  vouchedForInKind: boolean,
): boolean {
  if (!direct || record?.state === 'PROPOSED' || record?.state === 'WITHDRAWN') return false;
  if (direct.afterOneOfKind.includes(role)) return vouchedForInKind;
  return direct.afterOneOfRecord.includes(role) && record?.vouchedFor?.includes(subject) === true;
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
  const { content, written } = record;
  const standing: Standing = { content, approved: { at, role }, ...(written ? { written } : {}) };
  const vouchedFor = new Set([...(record.vouchedFor ?? []), ...record.authors.map(({ subject }) => subject)]);
  return {
    ...record,
    state: 'CURRENT',
    standing,
    wasPublic: true,
    publicAt: at,
    vouchedFor: [...vouchedFor],
    actedAs: role,
  };
}

/** The record with somebody's word that what stands is still right. @throws InvalidInput where nothing stands */
export function confirmContent(record: KeptRecord, { role, at }: Acting): KeptRecord {
  refuseIfOver(record);
  const { standing } = record;
  if (!standing)
    throw new InvalidInput('input.id', 'nothing of it was approved, so nothing can be confirmed.');
  return { ...record, standing: { ...standing, confirmed: { at, role } }, publicAt: at, actedAs: role };
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
  { author, role, at }: Acting,
): KeptRecord {
  if (!before) throw new InvalidInput('input.id', 'it was only begun: withdraw it instead.');
  const standsAgain = before.standing !== undefined && record.standing === undefined;
  if (standsAgain && before.authors.some(({ subject }) => subject === author.subject)) throw ownWords();
  const publicAt = contentHash(openPart(before)) === contentHash(openPart(record)) ? record.publicAt : at;
  // Whose words were approved goes back with the rest: an approval that was undone lets nobody write at once.
  return {
    ...before,
    ...(record.wasPublic ? { wasPublic: true, ...(publicAt === undefined ? {} : { publicAt }) } : {}),
    actedAs: role,
  };
}

/** The record taken back: nothing of what it said stands any more. @throws InvalidInput once it is over */
export function withdrawRecord(record: KeptRecord, { role, at }: Acting): KeptRecord {
  refuseIfOver(record);
  const { standing: _, ...rest } = record;
  return { ...rest, ...changedInPublic(record, at), state: 'WITHDRAWN', actedAs: role };
}

/** The record as one with another, under whose id it is told from here on. @throws InvalidInput where it cannot be */
export function mergeRecord(record: KeptRecord, into: KeptRecord, { role, at }: Acting): KeptRecord {
  refuseIfOver(record);
  if (into.id === record.id) throw new InvalidInput('input.into', 'this is the record itself.');
  if (into.kindName !== record.kindName)
    throw new InvalidInput('input.into', 'this is a record of another kind.');
  if (into.state === 'MERGED' || into.state === 'WITHDRAWN')
    throw new InvalidInput('input.into', 'this record is over itself.');
  const { standing: _, ...rest } = record;
  return { ...rest, ...changedInPublic(record, at), state: 'MERGED', mergedInto: into.id, actedAs: role };
}

/**
 * The record as it was before a merge that another crossed: of two records that became one with each other at the same moment
 * nothing would stand. Nobody's words are put in force by it that were not before.
 */
export const separateRecord = (merged: KeptRecord, before: KeptRecord, { role, at }: Acting): KeptRecord => ({
  ...before,
  ...changedInPublic(merged, at),
  actedAs: role,
});

/** What everyone is told of: what stands, and whether it became one with another. */
const openPart = ({ standing, mergedInto }: KeptRecord) => ({
  ...(standing ? { standing } : {}),
  ...(mergedInto === undefined ? {} : { mergedInto }),
});

const changedInPublic = ({ wasPublic }: KeptRecord, publicAt: string) => (wasPublic ? { publicAt } : {});

function refuseIfOver({ state }: KeptRecord, mayReopen = false): void {
  if (state === 'WITHDRAWN' && !mayReopen)
    throw new InvalidInput('input.id', 'it was withdrawn. Undo that first, or begin another.');
  if (state === 'MERGED')
    throw new InvalidInput('input.id', 'it is one with another record: change that one.');
}
