import type { AssessmentContent, AssessmentRecord, Publication } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';

/**
 * The hash of content as it is told to whoever reads this content and not all of it: of what they read alone. A hash of
 * the whole would confirm a guess of what is withheld, since everything else is there to try it with. The hashes of
 * evidence packs are left out for the same reason: each covers a band of tension.
 * Source: FIPS 180-4 (SHA-256) over RFC 8785, as `contentHash`.
 * @param read content without what its reader may not have
 * @example visibleHash(publicView(record).content)
 */
export const visibleHash = ({ evidence, ...read }: AssessmentContent): string =>
  contentHash({ ...read, evidence: evidence.map(({ hash: _, ...reference }) => reference) });

/** Stands for the hash of content that the record at hand does not hold. */
export const hashNotHeld = '';

/**
 * A record whose content was taken down to what its reader may have, with hashes of that: its own, and those of the
 * signatures and publications that speak of the same content. Others have `hashNotHeld`: see `publicationHash`.
 * @param whole the record as it was written
 * @param read the same with the content that is read
 */
export function withVisibleHashes(whole: AssessmentRecord, read: AssessmentRecord): AssessmentRecord {
  const visible = visibleHash(read.content);
  const visibleOf = (hash: string) => (hash === whole.contentHash ? visible : hashNotHeld);
  return {
    ...read,
    contentHash: visible,
    signatures: read.signatures.map((each) => ({ ...each, contentHash: visibleOf(each.contentHash) })),
    publications: read.publications.map(
      (each): Publication => ({ ...each, contentHash: visibleOf(each.contentHash) }),
    ),
  };
}
