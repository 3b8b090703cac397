import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { recogniseDocument } from '../../../../domain/assessment/attachments/recognise-document.ts';
import { refuseDocument } from '../../../../domain/assessment/attachments/refuse-document.ts';
import {
  beganWhenOver,
  checkPart,
  expiryOf,
  isExpired,
  uploadLimits,
} from '../../../../domain/assessment/attachments/upload.ts';
import { partBytes, partsOf, placeOf } from '../../../../domain/assessment/model/attachment.ts';
import { attachDocument as attach, refuseMore } from '../../../../domain/assessment/workflow/attach.ts';
import { changeContent } from '../../../../domain/assessment/workflow/change-content.ts';
import { reasonForChange } from '../../../../domain/assessment/workflow/reason-for-change.ts';
import { Conflict, InvalidInput } from '../../../../domain/errors/errors.ts';
import { message } from '../../../../domain/messages/message.ts';
import type { Person } from '../../../../domain/permission/person.ts';
import type { MutationResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { NotedUpload } from '../../../store/upload-store.ts';
import { refuseMovedOn } from '../../records/commit.ts';
import { sweepExpired } from '../../records/sweep-documents.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce, personWhoChanges, requestOf } from './change-request.ts';
import { headToChange } from './read-assessment.ts';
import { visibleConflict } from './visible-conflict.ts';

type Mutations = MutationResolvers<RequestContext>;

/** Most bytes that the packed objects of one PDF unpack to. */
const mostUnpacked = 40_000_000;

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
    throw new InvalidInput(
      'input.upload',
      'this key is that of another document. Choose a new key for each.',
    );
  }
  if (part > 0) {
    const isWhole = known && !isExpired(known, now);
    if (!isWhole) throw refuseDocument(message('documentFile.uploadGone', { hours: uploadLimits.hours }));
    const { assessment, place, bytes } = given;
    if (await records.attachments.hasPart(assessment, place, part - 1, bytes)) return known;
    throw refuseDocument(message('documentFile.partBefore', { part, before: part - 1 }));
  }
  await sweepExpired(records, noted, now);
  if (known && !isExpired(known, now)) return known;
  await refuseUsedPlace(records, given);
  const others = own.filter((each) => each.place !== given.place && !isExpired(each, now));
  const oldestFirst = others.toSorted((one, other) => one.beganAt.localeCompare(other.beganAt));
  for (const each of oldestFirst.slice(0, Math.max(0, others.length + 1 - uploadLimits.unfinished))) {
    // It ends, and its bytes lie on for an hour: they may be read at this moment, to be attached.
    await records.uploads.note({ ...each, beganAt: beganWhenOver(now) });
  }
  await records.uploads.note(given);
  return given;
}

/**
 * A key is used once. Under that of a document that was attached its bytes lie, also where it was taken away: what came to
 * the same place would be swept with it.
 */
async function refuseUsedPlace(
  { revisions }: RequestContext['records'],
  { assessment, place }: NotedUpload,
): Promise<void> {
  const chain = await revisions.chain(assessment);
  const wasAttached = chain.some(({ record }) =>
    record.content.attachments?.some((each) => placeOf(each) === place),
  );
  if (!wasAttached) return;
  throw new InvalidInput(
    'input.upload',
    'this key is that of a document that was attached. Choose a new key for each.',
  );
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

/** Documents on their way, part by part, and what makes them part of an assessment. */
export const uploadChanges = { sendDocumentPart, attachDocument };
