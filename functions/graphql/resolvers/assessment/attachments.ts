import { documentsKept } from '../../../../domain/assessment/attachments/documents-kept.ts';
import {
  type Attachment,
  attachmentLimits,
  partsOf,
  placeOf,
  takenBackOf,
} from '../../../../domain/assessment/model/attachment.ts';
import { changeAttachment as change } from '../../../../domain/assessment/workflow/attach.ts';
import { reasonForChange } from '../../../../domain/assessment/workflow/reason-for-change.ts';
import { takeBackDocument as takeBack } from '../../../../domain/assessment/workflow/take-back.ts';
import { CorruptRecord, InvalidInput } from '../../../../domain/errors/errors.ts';
import type {
  AssessmentResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { keyOfId, uniqueId } from '../../ids/unique-id.ts';
import { noteAway, sweepAway } from '../../records/sweep-documents.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce } from './change-request.ts';
import { readAssessment } from './read-assessment.ts';

type Mutations = MutationResolvers<RequestContext>;

/** What is attached, as whoever asks reads it; a document that everyone reads has its address. */
export const attachments: NonNullable<AssessmentResolvers<RequestContext>['attachments']> = ({
  record: { id, content, publications, takenBack },
  revision,
}) =>
  (content.attachments ?? []).map((each) => {
    const taken = takenBackOf(takenBack, each);
    const isOpen = !taken && isPublished(each, publications, revision.number);
    return {
      ...each,
      id: uniqueId(each.id, [id, each, taken ?? null]),
      key: each.id,
      by: each.by.name || null,
      path: isOpen ? `/assessments/${id}/documents/${each.id}?revision=${revision.number}` : null,
      takenBackAt: taken?.at ?? null,
      takenBackReason: taken?.reason ?? null,
    };
  });

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
  const most = partsOf(attachmentLimits.bytes);
  if (part < 0 || part >= most) throw new InvalidInput('part', `parts count from 0 to ${most - 1}.`);
  const read = await readAssessment(context, id, revision ?? undefined);
  const isAsked = (each: Attachment): boolean => each.id === keyOfId(attachment);
  if (!read?.record.content.attachments?.some(isAsked)) return null;
  // Where it lies is nobody's to read, and stands in the revision alone.
  const found = read.revision.record.content.attachments?.find(isAsked);
  if (!found || part >= partsOf(found.bytes)) return null;
  if (!read.asOfficer && takenBackOf(read.record.takenBack, found)) return null;
  const held = await context.records.attachments.part(read.record.id, placeOf(found), part);
  if (held) return { base64: Buffer.from(held).toString('base64'), parts: partsOf(found.bytes) };
  // An earlier revision tells what was attached then; what was taken away unsigned is deleted.
  const kept = documentsKept(await context.records.revisions.chain(read.record.id));
  if (!kept.some((each) => placeOf(each) === placeOf(found))) return null;
  throw new CorruptRecord('A document of an assessment is missing.');
};

const changeAttachment: NonNullable<Mutations['changeAttachment']> = async (_, { input }, context) => {
  const { records } = context;
  const done = await changeAssessmentOnce('changeAttachment', input, context, async ({ record }, by) => {
    const reason = reasonForChange(record, input.reason || undefined);
    const key = keyOfId(input.attachment);
    const changed = change(record, key, input.audience ?? undefined, by);
    const taken = input.audience ? [] : (record.content.attachments ?? []).filter(({ id }) => id === key);
    await noteAway(records, record.id, taken, context.now);
    return { kind: 'CHANGED', record: changed, ...(reason === undefined ? {} : { reason }) };
  });
  if (!input.audience) await sweepAway(records, done.assessment.record.id);
  return done;
};

const takeBackDocument: NonNullable<Mutations['takeBackDocument']> = (_, { input }, context) =>
  changeAssessmentOnce('takeBackDocument', input, context, async ({ record }, by, { at }) => {
    const { revisions } = context.records;
    const published = await Promise.all(
      record.publications.map(({ revision }) => revisions.revision(record.id, revision)),
    );
    const asked = { attachment: keyOfId(input.attachment), reason: input.reason };
    const found = published.flatMap((each) => each ?? []);
    return {
      kind: 'DOCUMENT_TAKEN_BACK',
      record: takeBack(record, found, asked, by, at),
      reason: input.reason,
    };
  });

export const attachmentQueries = { attachmentPart };
export const attachmentChanges = { changeAttachment, takeBackDocument };
