import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadLimits } from '../../../../domain/assessment/attachments/upload.ts';
import {
  type Attachment,
  attachmentLimits,
  partBytes,
  partsOf,
} from '../../../../domain/assessment/model/attachment.ts';
import { type GovernedRecords, governedRecords } from '../../records/governed-records.ts';
import { noteAway, sweepAway, sweepExpired } from '../../records/sweep-documents.ts';
import { testDay } from '../../testing/loaded-api.ts';
import {
  attached,
  change,
  changed,
  freshKey,
  on,
  publishedFrom,
  screenedDraft,
  sendPart,
} from './testing/assessment-fixtures.ts';
import {
  attachedFor,
  attaching,
  madeUpPdfOf,
  named,
  partFor,
  piecesOf,
  plan,
  word,
} from './testing/document-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
let records: GovernedRecords;
let nowMs = testDay.getTime();
const pass = (milliseconds: number): void => {
  nowMs += milliseconds;
};
const hour = 3_600_000;
const now = (): string => new Date(nowMs).toISOString();
const sweep = async (): Promise<number> => sweepExpired(records, await records.uploads.all(), now(), 100);
const notesOf = async (id: string) =>
  (await records.uploads.all()).filter(({ assessment }) => assessment === id);
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => new Date(nowMs) });
  records = governedRecords(office.loaded.connection);
});
afterAll(() => office.stop());

describe('a document on its way', () => {
  it('leaves nothing where it is not finished: a fourth ends the first, and a day later all are gone', async () => {
    const draft = await screenedDraft(office);
    const keys = [freshKey(), freshKey(), freshKey(), freshKey()];
    for (const upload of keys) {
      expect(await sendPart(office, 'amina', draft, { upload, part: 0, bytes: plan })).toBeUndefined();
      pass(1_000);
    }
    // Somebody may be attaching the first at this moment: its bytes lie on for an hour.
    expect(await piecesOf(office, draft.id)).toBe(4);
    const attach = (upload = '') =>
      change(office, 'amina', 'attachDocument', { ...on(draft), ...named, upload });
    expect((await attach(keys[0])).error?.message).toContain('later ones took its place');
    await sweep();
    expect(await piecesOf(office, draft.id)).toBe(4);
    // One that has ended is none of the three, and is ended once.
    expect(
      await sendPart(office, 'amina', draft, { upload: keys[3] ?? '', part: 0, bytes: plan }),
    ).toBeUndefined();
    pass(hour);
    await sweep();
    expect(await piecesOf(office, draft.id)).toBe(3);
    expect(await notesOf(draft.id)).toHaveLength(uploadLimits.unfinished);
    pass(24 * hour + 5_000);
    expect((await attach(keys[3])).error?.message).toContain('more than 24 hours ago');
    // The next first part sweeps what is over, wherever it was sent, and the daily check the rest.
    const other = await screenedDraft(office);
    expect(
      await sendPart(office, 'amina', other, { upload: freshKey(), part: 0, bytes: plan }),
    ).toBeUndefined();
    expect(await piecesOf(office, draft.id)).toBe(0);
    expect(await notesOf(draft.id)).toEqual([]);
    pass(26 * hour);
    await sweep();
    expect(await piecesOf(office, other.id)).toBe(0);
    expect(await records.uploads.all()).toEqual([]);
  });

  it('comes under a key of its own: that of one which was attached is refused, also where it was taken away', async () => {
    const draft = await screenedDraft(office);
    const upload = freshKey();
    const send = (expectedRevision: number) =>
      sendPart(office, 'amina', { ...draft, revision: expectedRevision }, { upload, part: 0, bytes: plan });
    expect(await send(draft.revision)).toBeUndefined();
    const at = await changed(office, 'amina', 'attachDocument', { ...on(draft), ...named, upload });
    const refused = { code: 'BAD_USER_INPUT', field: 'input.upload' };
    expect((await send(at.revision))?.extensions).toMatchObject(refused);
    const attachment = (await attachedFor(office, 'amina', at.id))?.[0]?.key;
    const less = await changed(office, 'amina', 'changeAttachment', { ...on(at), attachment });
    const error = await send(less.revision);
    expect(error?.extensions).toMatchObject(refused);
    expect(error?.message).toContain('Choose a new key');
    expect(await notesOf(draft.id)).toEqual([]);
  });
});

describe('a document that is taken away', () => {
  it('leaves no bytes, unless somebody signed it', async () => {
    const draft = await screenedDraft(office);
    const one = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const two = await attached(office, 'amina', one, attaching(word, 'INTERNAL', 'Notes.docx'));
    expect(await piecesOf(office, draft.id)).toBe(2);
    const [first, second] = (await attachedFor(office, 'amina', two.id)) ?? [];
    const less = await changed(office, 'amina', 'changeAttachment', { ...on(two), attachment: second?.key });
    expect(await piecesOf(office, draft.id)).toBe(1);
    expect(await attachedFor(office, 'amina', two.id, two.revision)).toHaveLength(2);
    const earlier = await partFor(office, 'amina', two.id, second?.key ?? '', { revision: two.revision });
    expect(earlier).toBeNull();

    const out = await publishedFrom(office, less);
    const review = await changed(office, 'carol', 'moveAssessment', {
      ...on(out),
      to: 'UNDER_REVIEW',
      reason: 'The plan changed, and the streets with it.',
    });
    const again = await changed(office, 'amina', 'moveAssessment', {
      ...on(review),
      to: 'DRAFT',
      reason: 'The plan changed, and the streets with it.',
    });
    await changed(office, 'amina', 'changeAttachment', {
      ...on(again),
      attachment: first?.key,
      reason: 'Another plan takes its place.',
    });
    expect(await piecesOf(office, draft.id)).toBe(1);
    expect(await partFor(office, 'public', out.id, first?.key ?? '')).not.toBeNull();
  });

  it('with a draft that is withdrawn is deleted', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'INTERNAL'));
    await changed(office, 'carol', 'moveAssessment', {
      ...on(at),
      to: 'WITHDRAWN',
      reason: 'The scheme is given up for good.',
    });
    expect(await piecesOf(office, draft.id)).toBe(0);
    const key = (await attachedFor(office, 'carol', at.id))?.[0]?.key ?? '';
    expect(await partFor(office, 'carol', at.id, key)).toBeNull();
  });

  it('is noted before, and another sweep leaves that note until it is an hour old', async () => {
    const draft = await screenedDraft(office);
    await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const [document] = (await records.revisions.latest(draft.id))?.record.content.attachments ?? [];
    if (!document) throw new Error('Nothing is attached.');
    await noteAway(records, draft.id, [document], now());
    await sweep();
    // What a colleague takes away of the same assessment meanwhile.
    await sweepAway(records, draft.id);
    expect(await notesOf(draft.id)).toHaveLength(1);
    pass(hour);
    const before = await records.uploads.all();
    // Somebody else begins to take it away while one sweeps what was noted an hour before.
    await noteAway(records, draft.id, [document], now());
    await sweepExpired(records, before, now(), 100);
    expect(await notesOf(draft.id)).toHaveLength(1);
    pass(hour);
    await sweep();
    expect(await notesOf(draft.id)).toEqual([]);
    expect(await piecesOf(office, draft.id)).toBe(1);
  });

  it('is noted for its own assessment, although the same lies with another', async () => {
    const document = { sha256: 'ab'.repeat(32), bytes: 1 } as Attachment;
    await noteAway(records, 'a-one', [document], now());
    await noteAway(records, 'a-other', [document], now());
    expect((await records.uploads.all()).map(({ assessment }) => assessment).sort()).toEqual([
      'a-one',
      'a-other',
    ]);
    pass(hour);
    expect(await sweep()).toBe(2);
  });
});

// The last, because whoever counts the pieces of another reads all that the store holds.
describe('a document of ten million bytes', () => {
  it('comes in parts and goes out whole, and one byte more is refused with the figures', async () => {
    const large = madeUpPdfOf(attachmentLimits.bytes);
    const draft = await screenedDraft(office);
    const upload = freshKey();
    const parts = partsOf(large.length);
    expect(parts).toBe(8);
    const send = (part: number, others: object = {}) =>
      sendPart(office, 'amina', draft, { upload, part, bytes: large, ...others });
    expect((await send(1))?.message).toContain('Send it again from the first part');
    expect(await send(0)).toBeUndefined();
    expect((await send(2))?.message).toContain('part 2 came before part 1');
    expect((await send(1, { body: large.subarray(0, 10) }))?.message).toContain('has to have 1,400,000');
    expect((await send(8))?.message).toContain('no part 8');
    expect((await send(1, { base64: 'not base64!' }))?.message).toContain('in base64');
    expect((await send(0, { body: Buffer.alloc(partBytes) }))?.extensions.code).toBe('CONFLICT');
    expect((await send(0, { size: large.length - 1 }))?.message).toContain('key is that of another');
    for (let part = 1; part < parts; part += 1) {
      if (part === parts - 1) {
        const early = await change(office, 'amina', 'attachDocument', { ...on(draft), ...named, upload });
        expect(early.error?.message).toContain('not all parts');
      }
      expect(await send(part)).toBeUndefined();
      // An answer that got lost.
      if (part === 3) expect(await send(part)).toBeUndefined();
    }
    const idempotencyKey = freshKey();
    const input = { ...on(draft), ...named, upload, idempotencyKey };
    const at = await changed(office, 'amina', 'attachDocument', input);
    expect((await change(office, 'amina', 'attachDocument', input)).replayed).toBe(true);
    const key = (await attachedFor(office, 'amina', at.id))?.[0]?.key ?? '';
    const read: Buffer[] = [];
    for (let part = 0; part < parts; part += 1) {
      const answer = await partFor(office, 'amina', at.id, key, { part });
      expect(answer?.parts).toBe(parts);
      read.push(Buffer.from(answer?.base64 ?? '', 'base64'));
    }
    expect(Buffer.concat(read).equals(large)).toBe(true);
    const left = await records.uploads.all();
    expect(left.filter(({ assessment }) => assessment === at.id)).toEqual([]);

    const more = madeUpPdfOf(attachmentLimits.bytes + 1);
    const refused = await sendPart(office, 'amina', at, { upload: freshKey(), part: 0, bytes: more });
    expect(refused?.message).toContain('has 10,000,001 bytes; at most 10,000,000 are kept');
    expect(refused?.extensions).toMatchObject({ field: 'input.file', messageCode: 'documentFile.tooLarge' });
  }, 60_000);
});
