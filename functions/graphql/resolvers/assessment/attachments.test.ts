import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import {
  attached,
  change,
  changed,
  freshKey,
  on,
  publishedFrom,
  screenedDraft,
  sendDocument,
  sendPart,
} from './testing/assessment-fixtures.ts';
import { attachedFor, attaching, named, partFor, plan, word } from './testing/document-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('a document', () => {
  it('is attached by those who write, and read by everyone only where it is public and published', async () => {
    const draft = await screenedDraft(office);
    const first = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const second = await attached(office, 'amina', first, attaching(word, 'INTERNAL', 'Notes.docx'));
    const sha256 = createHash('sha256').update(plan).digest('hex');
    const [own, notes] = (await attachedFor(office, 'carol', second.id)) ?? [];
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
      expect(await partFor(office, 'henry', second.id, key)).toBeNull();
      expect(await partFor(office, 'public', second.id, key)).toBeNull();
    }
    expect(await partFor(office, 'kofi', second.id, keys[1])).toEqual({ base64: base64(word), parts: 1 });

    const out = await publishedFrom(office, second);
    const [seen, ...others] = (await attachedFor(office, 'public', out.id)) ?? [];
    expect(others).toEqual([]);
    expect(seen).toMatchObject({
      by: null,
      path: `/assessments/${out.id}/documents/${keys[0]}?revision=${out.revision}`,
    });
    expect(await partFor(office, 'public', out.id, keys[0])).toEqual({ base64: base64(plan), parts: 1 });
    expect(await partFor(office, 'public', out.id, keys[1])).toBeNull();
    expect(await partFor(office, 'henry', out.id, keys[1])).toBeNull();
    expect(await partFor(office, 'carol', out.id, keys[1])).not.toBeNull();
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
    const key = (await attachedFor(office, 'amina', done.id))?.[0]?.key;
    const gone = await change(office, 'amina', 'changeAttachment', { ...on(done), attachment: key });
    expect(gone.error?.extensions).toMatchObject({ field: 'state' });
  });

  it('is taken away and made internal by its writers; the history keeps who did', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const attachment = (await attachedFor(office, 'amina', at.id))?.[0]?.key ?? '';
    const inner = await changed(office, 'amina', 'changeAttachment', {
      ...on(at),
      attachment,
      audience: 'INTERNAL',
    });
    expect((await attachedFor(office, 'amina', at.id))?.[0]?.audience).toBe('INTERNAL');
    await changed(office, 'amina', 'changeAttachment', { ...on(inner), attachment });
    expect(await attachedFor(office, 'amina', at.id)).toEqual([]);
    expect(await attachedFor(office, 'amina', at.id, at.revision)).toHaveLength(1);
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

  it('that was published is taken back by who publishes: everyone reads that, and nobody but officers downloads it', async () => {
    const draft = await screenedDraft(office);
    const at = await attached(office, 'amina', draft, attaching(plan, 'PUBLIC'));
    const out = await publishedFrom(office, at);
    const key = (await attachedFor(office, 'public', out.id))?.[0]?.key ?? '';
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
    for (const who of ['public', 'henry'] as const)
      expect(await partFor(office, who, out.id, key)).toBeNull();
    expect(await partFor(office, 'carol', out.id, key)).not.toBeNull();
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

  it('of one assessment is reached by no other, although its hash is known', async () => {
    const [mine, other] = [await screenedDraft(office), await screenedDraft(office)];
    const at = await attached(office, 'amina', mine, attaching(plan, 'INTERNAL'));
    const key = (await attachedFor(office, 'amina', at.id))?.[0]?.key ?? '';
    expect(await partFor(office, 'amina', other.id, key)).toBeNull();
  });
});
