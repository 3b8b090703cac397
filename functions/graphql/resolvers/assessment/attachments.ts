import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { recogniseDocument } from '../../../../domain/assessment/attachments/recognise-document.ts';
import { type Attachment, attachmentLimits } from '../../../../domain/assessment/model/attachment.ts';
import {
  attachDocument as attach,
  changeAttachment as change,
} from '../../../../domain/assessment/workflow/attach.ts';
import { changeContent } from '../../../../domain/assessment/workflow/change-content.ts';
import { reasonForChange } from '../../../../domain/assessment/workflow/reason-for-change.ts';
import { CorruptRecord, InvalidInput } from '../../../../domain/errors/errors.ts';
import type {
  AssessmentResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { keyOfId, uniqueId } from '../../ids/unique-id.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce } from './change-request.ts';
import { readAssessment } from './read-assessment.ts';

type Mutations = MutationResolvers<RequestContext>;

/** Pieces of the store in one part of an answer: 1.4 MB, of which base64 makes 1.9. */
const piecesInPart = 4;
/** Most bytes that the packed objects of one PDF unpack to. */
const mostUnpacked = 40_000_000;

/** What is attached, as whoever asks reads it; a document that everyone reads has its address. */
export const attachments: NonNullable<AssessmentResolvers<RequestContext>['attachments']> = ({
  record: { id, content, publications },
  revision,
}) =>
  (content.attachments ?? []).map((each) => ({
    ...each,
    id: uniqueId(each.id, [id, each]),
    key: each.id,
    by: each.by.name || null,
    path: isPublished(each, publications, revision.number)
      ? `/assessments/${id}/documents/${each.id}?revision=${revision.number}`
      : null,
  }));

const isPublished = (
  { audience }: Attachment,
  publications: readonly { readonly revision: number }[],
  number: number,
): boolean => audience === 'PUBLIC' && publications.some(({ revision }) => revision === number);

const attachmentPart: NonNullable<QueryResolvers<RequestContext>['attachmentPart']> = async (
  _,
  { id, revision, attachment, part },
  context,
) => {
  if (part < 0 || part > attachmentLimits.bytes) throw new InvalidInput('part', 'parts count from 0.');
  const read = await readAssessment(context, id, revision ?? undefined);
  const found = read?.record.content.attachments?.find((each) => each.id === keyOfId(attachment));
  if (!read || !found) return null;
  const held = await context.records.attachments.get(
    read.record.id,
    found.sha256,
    part * piecesInPart,
    piecesInPart,
  );
  if (!held) {
    if (part > 0) return null;
    throw new CorruptRecord('A document of an assessment is missing.');
  }
  return {
    base64: Buffer.from(held.bytes).toString('base64'),
    parts: Math.ceil(held.pieces / piecesInPart),
  };
};

const attachDocument: NonNullable<Mutations['attachDocument']> = (_, { input }, context) =>
  changeAssessmentOnce('attachDocument', input, context, async ({ record }, by, { at }) => {
    // Whoever may not write here is told so before anything is looked into.
    changeContent(record, record.content, by);
    const bytes = bytesOf(input.file);
    const kind = recogniseDocument(bytes, unpackerOf(mostUnpacked));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const given = { name: input.name, audience: input.audience, kind, bytes: bytes.length, sha256 };
    const reason = reasonForChange(record, input.reason || undefined);
    const changed = attach(record, given, by, at);
    await context.records.attachments.put(record.id, sha256, bytes);
    return { kind: 'CHANGED', record: changed, ...(reason === undefined ? {} : { reason }) };
  });

const changeAttachment: NonNullable<Mutations['changeAttachment']> = (_, { input }, context) =>
  changeAssessmentOnce('changeAttachment', input, context, ({ record }, by) => {
    const reason = reasonForChange(record, input.reason || undefined);
    return {
      kind: 'CHANGED',
      record: change(record, keyOfId(input.attachment), input.audience ?? undefined, by),
      ...(reason === undefined ? {} : { reason }),
    };
  });

function bytesOf(base64: string): Uint8Array {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    throw new InvalidInput('file', 'give the bytes in base64, with its padding (RFC 4648, section 4).');
  }
  return Buffer.from(base64, 'base64');
}

/** Unpacks within one sum for all that one document holds. */
function unpackerOf(most: number): (bytes: Uint8Array) => Uint8Array {
  let left = most;
  return (bytes) => {
    const unpacked = inflateSync(bytes, { maxOutputLength: left });
    left -= unpacked.length;
    return unpacked;
  };
}

export const attachmentQueries = { attachmentPart };
export const attachmentChanges = { attachDocument, changeAttachment };
