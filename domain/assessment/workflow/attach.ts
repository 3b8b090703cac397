import { NotFound } from '../../errors/errors.ts';
import { message } from '../../messages/message.ts';
import { refuseDocument, refuseSize } from '../attachments/refuse-document.ts';
import type { AssessmentContent, AssessmentRecord, Author } from '../model/assessment.ts';
import {
  type Attachment,
  type AttachmentAudience,
  type AttachmentKind,
  attachmentLimits,
  attachmentSchema,
} from '../model/attachment.ts';
import { parseAs } from '../model/written-value.ts';
import { changeContent } from './change-content.ts';

/** A document whose bytes were looked into. */
export interface NewAttachment {
  readonly name: string;
  readonly audience: AttachmentAudience;
  readonly kind: AttachmentKind;
  readonly bytes: number;
  readonly sha256: string;
  readonly place?: string;
}

/**
 * Refuses a document before any of it is taken, for whoever may not write here and where there is no room.
 * @throws RefusedInput at "file", and what `changeContent` throws
 */
export function refuseMore(record: AssessmentRecord, bytes: number, by: Author): void {
  changeContent(record, record.content, by);
  refuseTooMany(record.content.attachments ?? [], bytes);
}

function refuseTooMany(before: readonly Attachment[], bytes: number): void {
  refuseSize(bytes);
  if (before.length >= attachmentLimits.documents) {
    throw refuseDocument(message('documentFile.mostDocuments', { most: attachmentLimits.documents }));
  }
  const all = before.reduce((sum, each) => sum + each.bytes, bytes);
  if (all > attachmentLimits.bytesOfAll) {
    throw refuseDocument(message('documentFile.mostOfAll', { size: all, most: attachmentLimits.bytesOfAll }));
  }
}

/**
 * Attaches a document. It is part of the content: a signature binds to its hash, and it is added and taken away where
 * content is written, in a draft or at level 2.
 * @throws InvalidInput for a name that is none ("name"), RefusedInput for a document that is attached already or one too
 *   many ("file"), and what `changeContent` throws
 * @example attachDocument(record, { name: 'Plan.pdf', audience: 'PUBLIC', kind: 'PDF', bytes: 812, sha256 }, by, at)
 */
export function attachDocument(
  record: AssessmentRecord,
  given: NewAttachment,
  by: Author,
  at: string,
): AssessmentRecord {
  const before = record.content.attachments ?? [];
  const { sha256, bytes, kind, place } = given;
  if (before.some((each) => each.sha256 === sha256)) {
    throw refuseDocument(message('documentFile.attachedAlready'));
  }
  refuseTooMany(before, bytes);
  const attachment: Attachment = {
    id: sha256.slice(0, 12),
    name: parseAs(attachmentSchema.entries.name, 'name', given.name),
    kind,
    bytes,
    sha256,
    audience: parseAs(attachmentSchema.entries.audience, 'audience', given.audience),
    addedAt: at,
    by: { subject: by.subject, name: by.name },
    ...(place === undefined ? {} : { place }),
  };
  return withAttachments(record, [...before, attachment], by);
}

/**
 * Takes a document away, or changes who may download it. What becomes of its bytes, `documentsKept` says.
 * @param audience undefined: it is taken away
 * @throws NotFound for a document that is not attached, and what `changeContent` throws
 * @example changeAttachment(record, 'ab12cd34ef56', undefined, by).content.attachments // undefined
 */
export function changeAttachment(
  record: AssessmentRecord,
  id: string,
  audience: AttachmentAudience | undefined,
  by: Author,
): AssessmentRecord {
  const before = record.content.attachments ?? [];
  if (!before.some((each) => each.id === id)) throw new NotFound('attachment', id);
  const after = before.flatMap((each) => {
    if (each.id !== id) return [each];
    return audience === undefined ? [] : [{ ...each, audience }];
  });
  return withAttachments(record, after, by);
}

function withAttachments(
  record: AssessmentRecord,
  attachments: readonly Attachment[],
  by: Author,
): AssessmentRecord {
  const { attachments: _, ...rest } = record.content;
  const content: AssessmentContent = attachments.length > 0 ? { ...rest, attachments } : rest;
  return changeContent(record, content, by);
}
