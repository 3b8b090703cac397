import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWith, wordWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { attachmentLimits } from '../../../../domain/assessment/model/attachment.ts';
import { change, changed, on, type Standing, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const word = wordWith();
const plan = pdfWith('', '1 0 << /Title (A plan) >>');
const attaching = (bytes: Uint8Array, audience: 'PUBLIC' | 'INTERNAL', name = 'Plan of the site.pdf') => ({
  name,
  audience,
  file: base64(bytes),
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
    const first = await changed(office, 'amina', 'attachDocument', {
      ...on(draft),
      ...attaching(plan, 'PUBLIC'),
    });
    const second = await changed(office, 'amina', 'attachDocument', {
      ...on(first),
      ...attaching(word, 'INTERNAL', 'Notes.docx'),
    });
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
    const at = await changed(office, 'amina', 'attachDocument', {
      ...on(draft),
      ...attaching(plan, 'PUBLIC'),
    });
    expect(at.contentHash).not.toBe(draft.contentHash);
    const decided = await changed(office, 'amina', 'decideScreening', {
      ...on(at),
      decision: 'CLOSE',
      reason: 'Small, and nothing is lost by it.',
    });
    const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
    const late = await change(office, 'amina', 'attachDocument', {
      ...on(done),
      ...attaching(word, 'PUBLIC'),
    });
    expect(late.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'state' });
    const key = (await attachedFor('amina', done.id))?.[0]?.key;
    const gone = await change(office, 'amina', 'changeAttachment', { ...on(done), attachment: key });
    expect(gone.error?.extensions).toMatchObject({ field: 'state' });
  });

  it('is taken away and made internal by its writers; the history keeps who did', async () => {
    const draft = await screenedDraft(office);
    const at = await changed(office, 'amina', 'attachDocument', {
      ...on(draft),
      ...attaching(plan, 'PUBLIC'),
    });
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
    const refused = async (who: PersonName, input: object) =>
      (await change(office, who, 'attachDocument', { ...on(draft), ...attaching(plan, 'PUBLIC'), ...input }))
        .error;
    expect((await refused('boris', {}))?.extensions.code).toBe('FORBIDDEN');
    expect((await refused('henry', {}))?.extensions.code).toBe('FORBIDDEN');
    for (const [input, field, says] of [
      [{ file: base64(Buffer.from('<script>')) }, 'input.file', 'no PDF, PNG, JPEG or Word'],
      [{ file: base64(pdfWith('/OpenAction << /S /JavaScript >>')) }, 'input.file', 'something that acts'],
      [{ file: 'not base64!' }, 'input.file', 'in base64'],
      [{ name: 'exe\u202efdp.pdf' }, 'input.name', ''],
      [{ name: '../../etc/passwd' }, 'input.name', 'no slash'],
      ...['a\nb.pdf', 'a\rb.pdf', 'a\tb.pdf', 'a\u2028b.pdf', 'a\u2029b.pdf'].map(
        (name) => [{ name }, 'input.name', 'one line'] as const,
      ),
      [{ name: 'a\u0000b.pdf' }, 'input.name', 'control character'],
      [{ name: `${'a'.repeat(201)}` }, 'input.name', 'at most 200'],
    ] as const) {
      const error = await refused('amina', input);
      expect(error?.extensions, JSON.stringify(input).slice(0, 60)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
      });
      expect(error?.message).toContain(says);
    }
  });

  it('comes whole in parts where it is large, and once each', async () => {
    const large = Buffer.concat([plan, Buffer.alloc(3_000_000, ' ')]);
    const draft = await screenedDraft(office);
    const at = await changed(office, 'amina', 'attachDocument', {
      ...on(draft),
      ...attaching(large, 'INTERNAL'),
    });
    const again = await change(office, 'amina', 'attachDocument', {
      ...on(at),
      ...attaching(large, 'INTERNAL'),
    });
    expect(again.error?.message).toContain('attached already');
    const key = (await attachedFor('amina', at.id))?.[0]?.key ?? '';
    const parts: Buffer[] = [];
    for (let part = 0, all = 1; part < all; part += 1) {
      const read = await partFor('amina', at.id, key, part);
      all = read?.parts ?? 0;
      parts.push(Buffer.from(read?.base64 ?? '', 'base64'));
    }
    expect(parts).toHaveLength(3);
    expect(Buffer.concat(parts).equals(large)).toBe(true);
    const tooLarge = Buffer.concat([plan, Buffer.alloc(attachmentLimits.bytes, ' ')]);
    const refused = await change(office, 'amina', 'attachDocument', {
      ...on(at),
      ...attaching(tooLarge, 'PUBLIC'),
    });
    expect(refused.error?.message).toMatch(/has 4,000,\d+ bytes; at most 4,000,000 are kept/);
  });

  it('of one assessment is reached by no other, although its hash is known', async () => {
    const [mine, other] = [await screenedDraft(office), await screenedDraft(office)];
    const at = await changed(office, 'amina', 'attachDocument', {
      ...on(mine),
      ...attaching(plan, 'INTERNAL'),
    });
    const key = (await attachedFor('amina', at.id))?.[0]?.key ?? '';
    expect(await partFor('amina', other.id, key)).toBeNull();
  });
});
