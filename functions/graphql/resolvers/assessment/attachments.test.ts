import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWith, wordWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { attachmentLimits, partBytes, partsOf } from '../../../../domain/assessment/model/attachment.ts';
import { governedPartitions } from '../../../../infra/records/governed-partitions.ts';
import { newMeter } from '../../../store/connection.ts';
import { queryPartition } from '../../../store/read-items.ts';
import { attachmentPk } from '../../../store/table.ts';
import { type GovernedRecords, governedRecords } from '../../records/governed-records.ts';
import { sweepExpired } from '../../records/sweep-documents.ts';
import { testDay } from '../../testing/loaded-api.ts';
import {
  attached,
  change,
  changed,
  freshKey,
  on,
  type Standing,
  screenedDraft,
  sendDocument,
  sendPart,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
let records: GovernedRecords;
let nowMs = testDay.getTime();
const pass = (milliseconds: number): void => {
  nowMs += milliseconds;
};
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => new Date(nowMs) });
  records = governedRecords(office.loaded.connection);
});
afterAll(() => office.stop());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const word = wordWith();
const plan = pdfWith('', '1 0 << /Title (A plan) >>');
const attaching = (bytes: Uint8Array, audience: 'PUBLIC' | 'INTERNAL', name = 'Plan of the site.pdf') => ({
  name,
  audience,
  bytes,
});

interface Attached {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly audience: string;
  readonly by: string | null;
  readonly path: string | null;
}
const list = 'key name kind bytes sha256 audience by path';
const attachedFor = async (who: PersonName | 'public', id: string, revision?: number) => {
  const { data, errors } = await office.as<{ assessment: { attachments: readonly Attached[] } | null }>(
    who,
    `query Q($id: ID!, $revision: Int) { assessment(id: $id, revision: $revision) { attachments { ${list} } } }`,
    { id, revision },
  );
  expect(errors).toEqual([]);
  return data.assessment?.attachments;
};
const partFor = async (who: PersonName | 'public', id: string, attachment: string, part = 0) => {
  const { data, errors } = await office.as<{ attachmentPart: { base64: string; parts: number } | null }>(
    who,
    'query Q($id: ID!, $attachment: ID!, $part: Int!) { attachmentPart(id: $id, attachment: $attachment, part: $part) { base64 parts } }',
    { id, attachment, part },
  );
  expect(errors).toEqual([]);
  return data.attachmentPart;
};

const named = { name: 'Plan of the site.pdf', audience: 'PUBLIC' };

/** A PDF of so many bytes. */
const madeUpPdfOf = (bytes: number): Buffer => Buffer.concat([plan, Buffer.alloc(bytes - plan.length, ' ')]);

/** How many pieces of documents the store holds of an assessment. */
async function piecesOf(assessment: string): Promise<number> {
  const { connection } = office.loaded;
  const prefix = attachmentPk(assessment, '');
  const call = { ...connection, meter: newMeter() };
  const partitions = (await governedPartitions(call)).filter((pk) => pk.startsWith(prefix));
  return (await Promise.all(partitions.map((pk) => queryPartition(call, pk)))).flat().length;
}

/** Closed after the screen, signed and published. */
async function published(draft: Standing): Promise<Standing> {
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(draft),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const { contentHash } = done;
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash,
    capacity: 'SERVICE_HEAD',
  });
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  return changed(office, 'carol', 'publishAssessment', on(closed));
}

describe('a document', () => {
  it('is attached by those who write, and read by everyone only where it is public and published', async () => {
    const draft = await screenedDraft(office);
    const first = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const second = await attached(office, 'amina', first, attaching(word, 'INTERNAL', 'Notes.docx'));
    const sha256 = createHash('sha256').update(plan).digest('hex');
    const [own, notes] = (await attachedFor('carol', second.id)) ?? [];
    expect(own).toEqual({
      key: sha256.slice(0, 12),
      name: 'Plan of the site.pdf',
      kind: 'PDF',
      bytes: plan.length,
      sha256,
      audience: 'PUBLIC',
      by: 'Made-up amina',
      path: null,
    });
    expect(notes).toMatchObject({ kind: 'DOCX', audience: 'INTERNAL' });
    const keys = [own?.key ?? '', notes?.key ?? ''] as const;
    for (const key of keys) {
      expect(await partFor('henry', second.id, key)).toBeNull();
      expect(await partFor('public', second.id, key)).toBeNull();
    }
    expect(await partFor('kofi', second.id, keys[1])).toEqual({ base64: base64(word), parts: 1 });

    const out = await published(second);
    const [seen, ...others] = (await attachedFor('public', out.id)) ?? [];
    expect(others).toEqual([]);
    expect(seen).toMatchObject({
      by: null,
      path: `/assessments/${out.id}/documents/${keys[0]}?revision=${out.revision}`,
    });
    expect(await partFor('public', out.id, keys[0])).toEqual({ base64: base64(plan), parts: 1 });
    expect(await partFor('public', out.id, keys[1])).toBeNull();
    expect(await partFor('henry', out.id, keys[1])).toBeNull();
    expect(await partFor('carol', out.id, keys[1])).not.toBeNull();
  });

  it('is bound to by signatures, and neither added nor taken away once it is handed in', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    expect(at.contentHash).not.toBe(draft.contentHash);
    const decided = await changed(office, 'amina', 'decideScreening', {
      ...on(at),
      decision: 'CLOSE',
      reason: 'Small, and nothing is lost by it.',
    });
    const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
    const late = await sendPart(office, 'amina', done, { upload: freshKey(), part: 0, bytes: word });
    expect(late?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'state' });
    const after = await change(office, 'amina', 'attachDocument', {
      ...on(done),
      name: 'Late.docx',
      audience: 'PUBLIC',
      upload: freshKey(),
    });
    expect(after.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'state' });
    const key = (await attachedFor('amina', done.id))?.[0]?.key;
    const gone = await change(office, 'amina', 'changeAttachment', { ...on(done), attachment: key });
    expect(gone.error?.extensions).toMatchObject({ field: 'state' });
  });

  it('is taken away and made internal by its writers; the history keeps who did', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const attachment = (await attachedFor('amina', at.id))?.[0]?.key ?? '';
    const inner = await changed(office, 'amina', 'changeAttachment', {
      ...on(at),
      attachment,
      audience: 'INTERNAL',
    });
    expect((await attachedFor('amina', at.id))?.[0]?.audience).toBe('INTERNAL');
    await changed(office, 'amina', 'changeAttachment', { ...on(inner), attachment });
    expect(await attachedFor('amina', at.id)).toEqual([]);
    expect(await attachedFor('amina', at.id, at.revision)).toHaveLength(1);
  });

  it('is refused by name of the field: to strangers, for what it holds, its name, its size and its bytes', async () => {
    const draft = await screenedDraft(office);
    const strange = (who: PersonName) =>
      sendPart(office, who, draft, { upload: freshKey(), part: 0, bytes: plan });
    expect((await strange('boris'))?.extensions.code).toBe('FORBIDDEN');
    expect((await strange('henry'))?.extensions.code).toBe('FORBIDDEN');
    const refused = async (bytes: Uint8Array, name: string) => {
      const upload = await sendDocument(office, 'amina', draft, bytes);
      const { error } = await change(office, 'amina', 'attachDocument', {
        ...on(draft),
        upload,
        name,
        audience: 'PUBLIC',
      });
      return error;
    };
    for (const [bytes, name, field, says] of [
      [Buffer.from('<script>'), 'a.pdf', 'file', 'no PDF, PNG, JPEG or Word'],
      [pdfWith('/OpenAction << /S /JavaScript >>'), 'a.pdf', 'file', 'something that acts'],
      [plan, 'exe\u202efdp.pdf', 'input.name', ''],
      [plan, '../../etc/passwd', 'input.name', 'no slash'],
      ...['a\nb.pdf', 'a\rb.pdf', 'a\tb.pdf', 'a\u2028b.pdf', 'a\u2029b.pdf'].map(
        (name) => [plan, name, 'input.name', 'one line'] as const,
      ),
      [plan, 'a\u0000b.pdf', 'input.name', 'control character'],
      [plan, 'a'.repeat(201), 'input.name', 'at most 200'],
    ] as const) {
      const error = await refused(bytes, name);
      expect(error?.extensions, JSON.stringify(name)).toMatchObject({ code: 'BAD_USER_INPUT', field });
      expect(error?.message).toContain(says);
    }
  });

  it('of ten million bytes comes in parts and goes out whole, and one byte more is refused with the figures', async () => {
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
    const key = (await attachedFor('amina', at.id))?.[0]?.key ?? '';
    const read: Buffer[] = [];
    for (let part = 0; part < parts; part += 1) {
      const answer = await partFor('amina', at.id, key, part);
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

  it('is refused where it stands already, and where somebody has saved meanwhile', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'INTERNAL'));
    const again = await change(office, 'amina', 'attachDocument', {
      ...on(at),
      ...named,
      upload: await sendDocument(office, 'amina', at, plan),
    });
    expect(again.error?.message).toContain('attached already');
    const late = await sendPart(office, 'amina', draft, { upload: freshKey(), part: 0, bytes: word });
    expect(late?.extensions.code).toBe('CONFLICT');
  });

  it('leaves nothing where it is not finished: a fourth drops the first, and a day later all are gone', async () => {
    const draft = await screenedDraft(office);
    const notes = () => records.uploads.all();
    const before = (await notes()).length;
    const keys = [freshKey(), freshKey(), freshKey(), freshKey()];
    for (const upload of keys) {
      expect(await sendPart(office, 'amina', draft, { upload, part: 0, bytes: plan })).toBeUndefined();
      pass(1_000);
    }
    expect(await piecesOf(draft.id)).toBe(3);
    expect((await notes()).length - before).toBeLessThanOrEqual(3);
    const dropped = await change(office, 'amina', 'attachDocument', {
      ...on(draft),
      ...named,
      upload: keys[0],
    });
    expect(dropped.error?.message).toContain('later ones took its place');
    pass(25 * 3_600_000 + 5_000);
    const late = await change(office, 'amina', 'attachDocument', { ...on(draft), ...named, upload: keys[3] });
    expect(late.error?.message).toContain('more than 24 hours ago');
    // The next first part sweeps what is over, wherever it was sent, and the daily check the rest.
    const other = await screenedDraft(office);
    expect(
      await sendPart(office, 'amina', other, { upload: freshKey(), part: 0, bytes: plan }),
    ).toBeUndefined();
    expect(await piecesOf(draft.id)).toBe(0);
    expect((await notes()).filter(({ assessment }) => assessment === draft.id)).toEqual([]);
    pass(26 * 3_600_000);
    await sweepExpired(records, await notes(), new Date(nowMs).toISOString(), 100);
    expect(await piecesOf(other.id)).toBe(0);
    expect(await notes()).toEqual([]);
  });

  it('that is taken away leaves no bytes, unless somebody signed it', async () => {
    const draft = await screenedDraft(office);
    const one = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const two = await attached(office, 'amina', one, attaching(word, 'INTERNAL', 'Notes.docx'));
    expect(await piecesOf(draft.id)).toBe(2);
    const [first, second] = (await attachedFor('amina', two.id)) ?? [];
    const less = await changed(office, 'amina', 'changeAttachment', { ...on(two), attachment: second?.key });
    expect(await piecesOf(draft.id)).toBe(1);
    expect(await attachedFor('amina', two.id, two.revision)).toHaveLength(2);
    const old = await office.as<{ attachmentPart: unknown }>(
      'amina',
      'query Q($id: ID!, $revision: Int, $attachment: ID!) { attachmentPart(id: $id, revision: $revision, attachment: $attachment, part: 0) { base64 } }',
      { id: two.id, revision: two.revision, attachment: second?.key },
    );
    expect(old).toMatchObject({ errors: [], data: { attachmentPart: null } });

    const out = await published(less);
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
    expect(await piecesOf(draft.id)).toBe(1);
    expect(await partFor('public', out.id, first?.key ?? '')).not.toBeNull();
  });

  it('that was published is taken back by who publishes: everyone reads that, and nobody but officers downloads it', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const out = await published(at);
    const key = (await attachedFor('public', out.id))?.[0]?.key ?? '';
    const reason = 'It names a member of the public.';
    const taking = (who: PersonName, others: object = {}) =>
      change(office, who, 'takeBackDocument', { ...on(out), attachment: key, reason, ...others });
    expect((await taking('amina')).error?.extensions.code).toBe('FORBIDDEN');
    expect((await taking('carol', { reason: '' })).error?.extensions.field).toBe('input.reason');
    expect((await taking('carol', { attachment: '0'.repeat(12) })).error?.extensions.code).toBe('NOT_FOUND');
    const { assessment: after } = await taking('carol');
    expect(after).toMatchObject({ state: 'PUBLISHED', contentHash: out.contentHash });
    const { data } = await office.as<{
      assessment: { attachments: readonly object[]; signatures: readonly object[] };
    }>(
      'public',
      'query Q($id: ID!) { assessment(id: $id) { attachments { key path takenBackAt takenBackReason } signatures { holds } } }',
      { id: out.id },
    );
    expect(data.assessment).toMatchObject({
      attachments: [{ key, path: null, takenBackAt: expect.stringContaining('T'), takenBackReason: null }],
    });
    expect(JSON.stringify(data)).not.toContain('member of the public');
    for (const who of ['public', 'henry'] as const) expect(await partFor(who, out.id, key)).toBeNull();
    expect(await partFor('carol', out.id, key)).not.toBeNull();
    const { data: seen } = await office.as<{ assessment: { attachments: readonly object[] } }>(
      'amina',
      'query Q($id: ID!) { assessment(id: $id) { attachments { takenBackReason } } }',
      { id: out.id },
    );
    expect(seen.assessment.attachments).toEqual([{ takenBackReason: reason }]);
    const again = await change(office, 'carol', 'takeBackDocument', {
      ...on(after),
      attachment: key,
      reason,
    });
    expect(again.error?.message).toContain('taken back already');
  });

  it('of a draft that is withdrawn is deleted', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'INTERNAL'));
    await changed(office, 'carol', 'moveAssessment', {
      ...on(at),
      to: 'WITHDRAWN',
      reason: 'The scheme is given up for good.',
    });
    expect(await piecesOf(draft.id)).toBe(0);
    const key = (await attachedFor('carol', at.id))?.[0]?.key ?? '';
    expect(await partFor('carol', at.id, key)).toBeNull();
  });

  it('of one assessment is reached by no other, although its hash is known', async () => {
    const [mine, other] = [await screenedDraft(office), await screenedDraft(office)];
    const at = await attached(office, 'amina', mine, attaching(plan, 'INTERNAL'));
    const key = (await attachedFor('amina', at.id))?.[0]?.key ?? '';
    expect(await partFor('amina', other.id, key)).toBeNull();
  });
});
