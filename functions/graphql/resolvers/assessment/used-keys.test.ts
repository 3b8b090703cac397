import { afterAll, beforeAll, expect, it } from 'vitest';
import { executableSchema } from '../../execution/executable-schema.ts';
import { change, changed, freshKey, on, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

/** Every mutation of an assessment that stands: who may, and the rest of an input that reads. */
const mutations: Readonly<Record<string, readonly [PersonName, object]>> = {
  changeAssessment: ['farah', { facts: { homes: 50 } }],
  makeEvidence: ['farah', {}],
  requestDetail: ['farah', { reason: 'The hall matters to us.' }],
  decideScreening: ['farah', { decision: 'CLOSE', reason: 'Small, and nothing is lost by it.' }],
  moveAssessment: ['farah', { to: 'WITHDRAWN', reason: 'Given up by the developer.' }],
  signAssessment: ['farah', { capacity: 'EQUALITY_LEAD', contentHash: '0'.repeat(64) }],
  publishAssessment: ['farah', {}],
  reportProgress: ['farah', { action: 'a-1', status: 'UNDER_WAY' }],
  markPrediction: ['farah', { prediction: 'p-1', note: 'Counted.' }],
  reviewReport: ['farah', { action: 'a-1', outcome: 'APPROVED' }],
  commentOnAssessment: ['farah', { about: 'facts', text: 'Which homes?' }],
  settleComment: ['farah', { comment: 'c1' }],
  answerDetailRequest: ['farah', { request: 'r1', outcome: 'TAKEN_UP', reason: 'The hall is looked at.' }],
  attachDocument: ['farah', { name: 'plan.pdf', audience: 'PUBLIC', upload: 'an-upload-of-hers' }],
  changeAttachment: ['farah', { attachment: '0123456789ab', audience: 'INTERNAL' }],
  takeBackDocument: ['farah', { attachment: '0123456789ab', reason: 'It names a member of the public.' }],
  shareAssessment: ['farah', { step: 'ASK', reason: 'The hall matters to us.' }],
};

/** Changes that are made on whichever revision stands. */
const onAnyRevision = [
  'requestDetail',
  'shareAssessment',
  'commentOnAssessment',
  'settleComment',
  'answerDetailRequest',
];

/** What begins one, and what makes no revision: a part has the key of its document, and is what it is however often sent. */
const withoutHistory = ['createAssessment', 'sendDocumentPart'];

/** Steps of kept records and files of them have a test of their own: every-door. */
const isOfRecords = (name: string): boolean => /Record$|^(?:propose|import)/.test(name);

it('no mutation takes a key that served its sender for another one, however long ago', async () => {
  const known = Object.keys(executableSchema().getMutationType()?.getFields() ?? {});
  expect(new Set(Object.keys(mutations))).toEqual(
    new Set(known.filter((name) => !withoutHistory.includes(name) && !isOfRecords(name))),
  );

  const draft = await screenedDraft(office);
  const idempotencyKey = freshKey();
  const asked = { idempotencyKey, id: draft.id, reason: 'The hall matters to our groups.' };
  const used = await changed(office, 'farah', 'requestDetail', asked);
  const since = await changed(office, 'amina', 'changeAssessment', { ...on(used), facts: { homes: 41 } });
  const stands = await changed(office, 'amina', 'changeAssessment', { ...on(since), facts: { homes: 42 } });
  for (const [operation, [who, input]] of Object.entries(mutations)) {
    const revision = onAnyRevision.includes(operation) ? {} : { expectedRevision: stands.revision };
    const again = await change(office, who, operation, {
      idempotencyKey,
      id: draft.id,
      ...revision,
      ...input,
    });
    expect([operation, again.error?.extensions.field]).toEqual([operation, 'input.idempotencyKey']);
    const kind = operation === 'requestDetail' ? 'with other input' : 'for another operation';
    expect(again.error?.message).toContain(kind);
    expect(again.error?.message).not.toContain('our groups');
  }
  expect((await change(office, 'farah', 'requestDetail', asked)).replayed).toBe(true);
});

it('the same key with another expected revision is not carried out again', async () => {
  const draft = await screenedDraft(office);
  const edit = { idempotencyKey: freshKey(), id: draft.id, facts: { homes: 41 } };
  const first = await changed(office, 'amina', 'changeAssessment', {
    ...edit,
    expectedRevision: draft.revision,
  });
  const next = await changed(office, 'amina', 'changeAssessment', { ...on(first), facts: { homes: 42 } });
  const again = await change(office, 'amina', 'changeAssessment', {
    ...edit,
    expectedRevision: next.revision,
  });
  expect(again.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
  expect(again.error?.message).toContain('with another expected revision');
});
