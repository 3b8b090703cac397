import type { AssessmentRecord } from '../model/assessment.ts';
import { type Attachment, placeOf } from '../model/attachment.ts';

type Step = { readonly record: Pick<AssessmentRecord, 'content' | 'contentHash' | 'signatures' | 'state'> };

/**
 * The documents whose bytes are kept: those that stand with an assessment, unless it was withdrawn, and those of every
 * revision that somebody signed. What was taken away before that is deleted.
 * @param chain all revisions, the first first
 * @returns each place once
 * @example documentsKept([attached, takenAway]) // []
 */
export function documentsKept(chain: readonly Step[]): readonly Attachment[] {
  const head = chain.at(-1);
  if (!head) return [];
  const signed = new Set(
    chain.flatMap(({ record }) => record.signatures.map(({ contentHash }) => contentHash)),
  );
  const kept = chain.filter(
    ({ record }) =>
      signed.has(record.contentHash) || (record === head.record && record.state !== 'WITHDRAWN'),
  );
  const all = kept.flatMap(({ record }) => record.content.attachments ?? []);
  return [...new Map(all.map((each) => [placeOf(each), each])).values()];
}
