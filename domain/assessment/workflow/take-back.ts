import { InvalidInput, NotFound } from '../../errors/errors.ts';
import type { AssessmentRecord, Author } from '../model/assessment.ts';
import { takenBackOf } from '../model/attachment.ts';
import { takeBackSchema } from '../model/step-schemas.ts';
import { parseAs } from '../model/written-value.ts';

/**
 * Takes back a document that was published: everyone reads that it stood there and when it was taken back, and nobody but
 * officers downloads it. It undoes no signature, and is possible in every state.
 * @param published every revision that was published
 * @throws NotFound for a document that none of these has for everyone, InvalidInput without a reason or for one that was
 *   taken back already
 * @example takeBackDocument(record, published, { attachment: 'ab12cd34ef56', reason }, by, at).takenBack?.length // 1
 */
export function takeBackDocument(
  record: AssessmentRecord,
  published: readonly { readonly record: Pick<AssessmentRecord, 'content'> }[],
  { attachment, reason }: { readonly attachment: string; readonly reason: string },
  by: Author,
  at: string,
): AssessmentRecord {
  const found = published
    .flatMap((each) => each.record.content.attachments ?? [])
    .findLast(({ id, audience }) => id === attachment && audience === 'PUBLIC');
  if (!found) throw new NotFound('attachment', attachment);
  if (takenBackOf(record.takenBack, found)) {
    throw new InvalidInput('attachment', 'this document was taken back already.');
  }
  const taken = {
    attachment,
    at,
    by: { subject: by.subject, name: by.name },
    reason: parseAs(takeBackSchema.entries.reason, 'reason', reason),
  };
  return { ...record, takenBack: [...(record.takenBack ?? []), taken] };
}
