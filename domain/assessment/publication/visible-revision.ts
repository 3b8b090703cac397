import { mayReadDifference, sensitiveReaders } from '../../permission/assessment-access.ts';
import { holds, type Viewer } from '../../permission/person.ts';
import { canonicalText, contentHash } from '../model/content-hash.ts';
import type { FieldDifference } from '../model/field-differences.ts';
import type { Revision } from '../model/revision.ts';
import { readableRecord } from './public-view.ts';

/** Lists whose entries name hashes of everything, what is withheld included. */
const hashedLists: readonly string[] = ['signatures', 'publications', 'evidence'];

/**
 * What a revision changed, as far as whoever asks may read it: without the fields that are withheld from them, and
 * without hashes that cover these.
 * @example visibleDifferences(administrator, revision).some(({ path }) => path.startsWith('conflictPrevention')) // false
 */
export function visibleDifferences(viewer: Viewer, { differences }: Revision): readonly FieldDifference[] {
  const found = differences.filter(({ path }) => mayReadDifference(viewer, path));
  return holds(viewer, sensitiveReaders) ? found : found.map(withoutHashes);
}

function withoutHashes(difference: FieldDifference): FieldDifference {
  const { path, before, after } = difference;
  if (!hashedLists.includes(path)) return difference;
  return {
    path,
    ...(before === undefined ? {} : { before: textWithoutHashes(before) }),
    ...(after === undefined ? {} : { after: textWithoutHashes(after) }),
  };
}

function textWithoutHashes(json: string): string {
  const entries: unknown = JSON.parse(json);
  if (!Array.isArray(entries)) return json;
  return canonicalText(
    entries.map((entry: object) =>
      Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'contentHash' && name !== 'hash')),
    ),
  );
}

/**
 * The hash of a revision as it is told: its own, by which the next one names it, to whoever reads all of it; to an
 * officer from whom something is withheld that of what they read, from which nothing can be guessed. That the chain is
 * whole is checked on the stored one for either.
 */
export function visibleRevisionHash(viewer: Viewer, revision: Revision): string {
  if (holds(viewer, sensitiveReaders)) return revision.hash;
  const { number, kind, author, at, reason, record } = revision;
  return contentHash({
    number,
    kind,
    author: author.name,
    at,
    reason,
    contentHash: readableRecord(record, viewer).contentHash,
    differences: visibleDifferences(viewer, revision),
  });
}
