import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { documentsKept } from '../../../../domain/assessment/attachments/documents-kept.ts';
import { recogniseDocument } from '../../../../domain/assessment/attachments/recognise-document.ts';
import { refuseDocument } from '../../../../domain/assessment/attachments/refuse-document.ts';
import {
  checkPart,
  expiryOf,
  isExpired,
  uploadLimits,
} from '../../../../domain/assessment/attachments/upload.ts';
import {
  type Attachment,
  attachmentLimits,
  partBytes,
  partsOf,
  placeOf,
  takenBackOf,
} from '../../../../domain/assessment/model/attachment.ts';
import {
  attachDocument as attach,
  changeAttachment as change,
  refuseMore,
} from '../../../../domain/assessment/workflow/attach.ts';
import { changeContent } from '../../../../domain/assessment/workflow/change-content.ts';
import { reasonForChange } from '../../../../domain/assessment/workflow/reason-for-change.ts';
import { takeBackDocument as takeBack } from '../../../../domain/assessment/workflow/take-back.ts';
import { Conflict, CorruptRecord, InvalidInput } from '../../../../domain/errors/errors.ts';
import { message } from '../../../../domain/messages/message.ts';
import type { Person } from '../../../../domain/permission/person.ts';
import type {
  AssessmentResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { NotedUpload } from '../../../store/upload-store.ts';
import { keyOfId, uniqueId } from '../../ids/unique-id.ts';
import { refuseMovedOn } from '../../records/commit.ts';
import { noteAway, sweepAway, sweepExpired, sweepNoted } from '../../records/sweep-documents.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce, personWhoChanges, requestOf } from './change-request.ts';
import { headToChange, readAssessment } from './read-assessment.ts';
import { visibleConflict } from './visible-conflict.ts';

type Mutations = MutationResolvers<RequestContext>;

/** Most bytes that the packed objects of one PDF unpack to. */
const mostUnpacked = 40_000_000;

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

const sendDocumentPart: NonNullable<Mutations['sendDocumentPart']> = async (_, { input }, context) => {
  const by = personWhoChanges(context);
  const { records, now } = context;
  const { bytes, part } = input;
  const head = await headToChange(context, by, input.id);
  const upload = uploadOf(by, head.record.id, input.upload);
  const sent = requestOf('sendDocumentPart', { idempotencyKey: input.upload }, by, now);
  try {
    refuseMore(head.record, bytes, by);
    await refuseMovedOn(records.revisions, head, input.expectedRevision, sent);
    const body = bytesOf(input.file);
    checkPart(bytes, part, body.length);
    const noted = await beginOrGoOn(records, { ...upload, bytes, beganAt: now }, part, now);
    await records.attachments.putPart(head.record.id, upload.place, part, bytes, body);
    return { parts: partsOf(bytes), partBytes, expiresAt: expiryOf(noted) };
  } catch (error) {
    throw error instanceof Conflict ? visibleConflict(by, head, error) : belowInput(error);
  }
};

/** The note of an upload: made with its first part, and there for every other. */
async function beginOrGoOn(
  records: RequestContext['records'],
  given: NotedUpload,
  part: number,
  now: string,
): Promise<NotedUpload> {
  const noted = await records.uploads.all();
  const own = noted.filter(({ person }) => person === given.person);
  const known = own.find(({ place }) => place === given.place);
  if (known && known.bytes !== given.bytes) {
    throw new InvalidInput('upload', 'this key is that of another document. Choose a new key for each.');
  }
  if (part > 0) {
    const isWhole = known && !isExpired(known, now);
    if (!isWhole) throw refuseDocument(message('documentFile.uploadGone', { hours: uploadLimits.hours }));
    if (await records.attachments.hasPart(given.assessment, given.place, part - 1)) return known;
    throw refuseDocument(message('documentFile.partBefore', { part, before: part - 1 }));
  }
  await sweepExpired(records, noted, now);
  if (known && !isExpired(known, now)) return known;
  const others = own.filter(({ place }) => place !== given.place);
  const oldestFirst = others.toSorted((one, other) => one.beganAt.localeCompare(other.beganAt));
  for (const each of oldestFirst.slice(0, Math.max(0, others.length + 1 - uploadLimits.unfinished))) {
    await sweepNoted(records, each);
  }
  await records.uploads.note(given);
  return given;
}

const attachDocument: NonNullable<Mutations['attachDocument']> = async (_, { input }, context) => {
  const person = personWhoChanges(context);
  const { attachments: held, uploads } = context.records;
  const done = await changeAssessmentOnce(
    'attachDocument',
    input,
    context,
    async ({ record }, by, { at }) => {
      // Whoever may not write here is told so before anything is looked into.
      changeContent(record, record.content, by);
      const own = uploadOf(by, record.id, input.upload);
      const { place } = own;
      const noted = (await uploads.all()).find((each) => each.person === own.person && each.place === place);
      const bytes = noted && !isExpired(noted, context.now) ? await held.whole(record.id, place) : undefined;
      if (!bytes) throw refuseDocument(message('documentFile.uploadGone', { hours: uploadLimits.hours }));
      const kind = recogniseDocument(bytes, unpackerOf(mostUnpacked));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const given = { name: input.name, audience: input.audience, kind, bytes: bytes.length, sha256, place };
      const reason = reasonForChange(record, input.reason || undefined);
      const changed = attach(record, given, by, at);
      return { kind: 'CHANGED', record: changed, ...(reason === undefined ? {} : { reason }) };
    },
  );
  await uploads.remove(uploadOf(person, input.id, input.upload));
  return done;
};

const changeAttachment: NonNullable<Mutations['changeAttachment']> = async (_, { input }, context) => {
  const { records } = context;
  const done = await changeAssessmentOnce('changeAttachment', input, context, async ({ record }, by) => {
    const reason = reasonForChange(record, input.reason || undefined);
    const key = keyOfId(input.attachment);
    const changed = change(record, key, input.audience ?? undefined, by);
    const taken = input.audience ? [] : (record.content.attachments ?? []).filter(({ id }) => id === key);
    await noteAway(records, record.id, taken);
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

/** Where an upload lies, made of who sends it and of the key that they chose: nobody else reaches it. */
function uploadOf({ subject }: Person, assessment: string, key: string) {
  if (!/^[A-Za-z0-9_-]{8,100}$/.test(key)) {
    throw new InvalidInput(
      'input.upload',
      'give 8 to 100 letters, digits, hyphens or underscores; a UUID will do.',
    );
  }
  return {
    person: shortHash(subject),
    place: shortHash(JSON.stringify([subject, assessment, key])),
    assessment,
  };
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const belowInput = (error: unknown): unknown =>
  error instanceof InvalidInput && error.field === 'file' ? error.below('input') : error;

function bytesOf(base64: string): Uint8Array {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    throw new InvalidInput('input.file', 'give the bytes in base64, with its padding (RFC 4648, section 4).');
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
export const attachmentChanges = { sendDocumentPart, attachDocument, changeAttachment, takeBackDocument };
