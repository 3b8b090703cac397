import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  change,
  changed,
  on,
  publishedAssessment,
  type Standing,
  screenedDraft,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const query = `query Q($id: ID!) { assessment(id: $id) {
  comments { key about by text replies { by text } settled settledBy maySettle } commentable
  nextSteps { sign to ready unmet { field } }
  yourRequests { key reason answer { outcome reason } }
  screening { detailRequests { reason answer { reason } mayAnswer } } } }`;
interface Request {
  readonly key: string;
  readonly reason: string;
  readonly answer: { readonly outcome: string; readonly reason: string } | null;
  readonly mayAnswer: boolean;
}
interface Read {
  readonly comments: readonly object[] | null;
  readonly commentable: readonly string[] | null;
  readonly nextSteps: readonly {
    sign: string | null;
    to: string | null;
    ready: boolean;
    unmet: { field: string }[];
  }[];
  readonly yourRequests: readonly Request[];
  readonly screening: { readonly detailRequests: readonly Request[] };
}
const read = async (who: PersonName | 'public', { id }: Standing): Promise<Read> => {
  const { data, errors } = await office.as<{ assessment: Read }>(who, query, { id });
  expect(errors).toEqual([]);
  return data.assessment;
};

describe('comments', () => {
  it('are answered and settled before anybody signs, and read by those who read drafts', async () => {
    const draft = await screenedDraft(office);
    const decided = await changed(office, 'amina', 'decideScreening', {
      ...on(draft),
      decision: 'CLOSE',
      reason: 'Small, and nothing is lost by it.',
    });
    const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
    const { id } = done;
    await changed(office, 'carol', 'commentOnAssessment', { id, about: 'screening.4', text: 'Who says so?' });
    const signing = { contentHash: done.contentHash, capacity: 'SERVICE_HEAD' };
    const signStep = (await read('dilip', done)).nextSteps.find(({ sign }) => sign === 'SERVICE_HEAD');
    expect(signStep).toMatchObject({ ready: false, unmet: [{ field: 'comments' }] });
    const early = await change(office, 'dilip', 'signAssessment', {
      id,
      expectedRevision: done.revision + 1,
      ...signing,
    });
    expect(early.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'comments' });
    await changed(office, 'amina', 'commentOnAssessment', { id, replyTo: 'c1', text: 'The forum of May.' });
    const own = await change(office, 'amina', 'settleComment', { id, comment: 'c1' });
    expect(own.error?.extensions.code).toBe('FORBIDDEN');
    const settled = await changed(office, 'carol', 'settleComment', { id, comment: 'c1' });
    expect(settled.contentHash).toBe(done.contentHash);
    expect((await read('kofi', done)).comments).toEqual([
      {
        key: 'c1',
        about: 'screening.4',
        by: 'Made-up carol',
        text: 'Who says so?',
        replies: [{ by: 'Made-up amina', text: 'The forum of May.' }],
        settled: true,
        settledBy: 'Made-up carol',
        maySettle: false,
      },
    ]);
    const signed = await changed(office, 'dilip', 'signAssessment', { ...on(settled), ...signing });
    const closed = await changed(office, 'carol', 'moveAssessment', {
      ...on(signed),
      to: 'CLOSED_AT_LEVEL_1',
    });
    await changed(office, 'carol', 'publishAssessment', on(closed));
    for (const who of ['public', 'henry', 'grace'] as const) {
      expect(await read(who, done)).toMatchObject({ comments: null, commentable: null });
    }
    const outside = await change(office, 'grace', 'commentOnAssessment', {
      id,
      about: 'facts',
      text: 'And us?',
    });
    expect(outside.error?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a request for level 2', () => {
  it('is answered to whoever made it, and to nobody else outside', async () => {
    const published = await publishedAssessment(office);
    const { id } = published;
    const asked = { id, reason: 'Our members use the hall.' };
    await change(office, 'henry', 'requestDetail', asked);
    expect((await read('henry', published)).yourRequests).toEqual([
      { key: 'r1', reason: asked.reason, answer: null },
    ]);
    expect((await read('amina', published)).screening.detailRequests[0]).toMatchObject({ mayAnswer: true });
    const answer = { id, request: 'r1', outcome: 'NOT_TAKEN_UP', reason: 'The hall stays open to you.' };
    expect((await change(office, 'boris', 'answerDetailRequest', answer)).error?.extensions.code).toBe(
      'FORBIDDEN',
    );
    await changed(office, 'amina', 'answerDetailRequest', answer);
    expect((await read('henry', published)).yourRequests[0]?.answer).toEqual({
      outcome: 'NOT_TAKEN_UP',
      reason: answer.reason,
    });
    expect(JSON.stringify(await read('public', published))).not.toContain(answer.reason);
    // Of what was published before they asked the one who asked reads no more than everyone.
    expect((await read('henry', published)).screening.detailRequests).toEqual([]);
  });

  it('stands in the list of whoever made it, over all assessments, with what became of it', async () => {
    const list = `{ yourDetailRequests { request { reason onBehalfOf answer { outcome } mayAnswer }
      assessment { title state } } }`;
    interface Own {
      readonly yourDetailRequests: readonly { readonly request: Request; readonly assessment: object }[];
    }
    const own = async (who: PersonName) => {
      const { data, errors } = await office.as<Own>(who, list);
      expect(errors).toEqual([]);
      return data.yourDetailRequests.map(({ request, assessment }) => [
        request.reason,
        request.answer?.outcome ?? null,
        assessment,
      ]);
    };
    const before = (await own('henry')).length;
    const [first, second] = [await publishedAssessment(office), await publishedAssessment(office)];
    const draft = await screenedDraft(office);
    await changed(office, 'henry', 'requestDetail', { id: first.id, reason: 'The first is ours.' });
    await changed(office, 'boris', 'requestDetail', { id: first.id, reason: 'Of a councillor of ours.' });
    await changed(office, 'kofi', 'requestDetail', { id: draft.id, reason: 'Of a lead, of a draft.' });
    await changed(office, 'henry', 'requestDetail', { id: second.id, reason: 'The second is ours.' });
    await changed(office, 'amina', 'answerDetailRequest', {
      id: first.id,
      request: 'r1',
      outcome: 'TAKEN_UP',
      reason: 'We look into the hall.',
    });
    const published = { title: 'Made-up: homes at Moxley Road', state: 'PUBLISHED' };
    const made = await own('henry');
    expect(made).toHaveLength(before + 2);
    expect(made).toEqual(
      expect.arrayContaining([
        ['The second is ours.', null, published],
        ['The first is ours.', 'TAKEN_UP', published],
      ]),
    );
    expect(await own('kofi')).toEqual([['Of a lead, of a draft.', null, { ...published, state: 'DRAFT' }]]);
    expect((await own('boris')).map(([reason]) => reason)).toEqual(['Of a councillor of ours.']);
    expect(await own('carol')).toEqual([]);
    const { errors } = await office.as('public', list);
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
