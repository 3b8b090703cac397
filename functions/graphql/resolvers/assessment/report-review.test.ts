import { afterAll, beforeAll, expect, it } from 'vitest';
import { change, changed, on, type Standing, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const canary = 'Mr Zzkanari gave up on it.';
const action = {
  id: 'a-1',
  type: 'REDUCE',
  what: 'Premises meanwhile',
  ownerRole: 'Head of Housing',
  dueOn: '2026-11-01',
  measure: 'Groups that stayed',
};

/** A published assessment with an action that is past its date. */
async function withAction(): Promise<Standing> {
  const draft = await screenedDraft(office);
  const acted = await changed(office, 'amina', 'changeAssessment', { ...on(draft), actions: [action] });
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(acted),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const { contentHash } = done;
  const signing = { ...on(done), contentHash, capacity: 'SERVICE_HEAD' };
  const signed = await changed(office, 'carol', 'signAssessment', signing);
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  return changed(office, 'carol', 'publishAssessment', on(closed));
}

interface Action {
  readonly status: string;
  readonly statusNote: string | null;
  readonly statusReviewed: boolean | null;
  readonly overdue: boolean;
  readonly report: {
    readonly note: string;
    readonly by: string;
    readonly state: string;
    readonly returnedBecause: string | null;
    readonly mayReview: boolean;
  } | null;
}
interface Told {
  readonly assessment: { readonly actions: readonly Action[] };
  readonly assessmentActions: {
    readonly edges: readonly { readonly node: Action & { readonly assessment: string } }[];
  };
}
const fields = 'status statusNote statusReviewed overdue report { note by state returnedBecause mayReview }';
const query = `query Q($id: ID!) {
  assessment(id: $id) { actions { ${fields} } }
  assessmentActions(first: 100) { edges { node { assessment ${fields} } } }
}`;
async function read(who: PersonName | 'public', id: string) {
  const { data, errors } = await office.as<Told>(who, query, { id });
  expect(errors).toEqual([]);
  const [first] = data.assessment.actions;
  const inList = data.assessmentActions.edges.find(({ node }) => node.assessment === id)?.node;
  return { first, inList, text: JSON.stringify(data) };
}
const report = (at: Standing) => ({ ...on(at), action: 'a-1', status: 'DROPPED', note: canary });
const approve = (at: Standing) => ({ ...on(at), action: 'a-1', outcome: 'APPROVED' });

it('what a locality lead reports is read by officers and by nobody else until a colleague approves it', async () => {
  const published = await withAction();
  const reported = await changed(office, 'kofi', 'reportProgress', report(published));
  for (const who of ['public', 'henry'] as const) {
    const { first, inList, text } = await read(who, published.id);
    expect(first).toEqual({
      status: 'NOT_STARTED',
      statusNote: null,
      statusReviewed: null,
      overdue: true,
      report: null,
    });
    expect(inList).toMatchObject(first ?? {});
    expect(text).not.toContain('Zzkanari');
  }
  for (const [who, mayReview] of [
    ['amina', false],
    ['kofi', false],
    ['irene', false],
    ['carol', true],
  ] as const) {
    const { first, inList } = await read(who, published.id);
    const waiting = { note: canary, by: 'Made-up kofi', state: 'AWAITING_REVIEW', mayReview };
    expect(first).toMatchObject({ status: 'NOT_STARTED', report: waiting });
    if (who !== 'kofi') expect(inList).toMatchObject({ report: waiting });
  }
  for (const who of ['kofi', 'amina', 'irene', 'henry'] as const) {
    const refused = await change(office, who, 'reviewReport', approve(reported));
    expect(refused.error?.extensions.code).toBe('FORBIDDEN');
  }
  await changed(office, 'carol', 'reviewReport', approve(reported));
  const { first, inList } = await read('public', published.id);
  const told = { status: 'DROPPED', statusNote: canary, statusReviewed: true, overdue: false, report: null };
  expect(first).toEqual(told);
  expect(inList).toMatchObject(told);
});

it('who reported it does not approve it, and one that is given back says why', async () => {
  const published = await withAction();
  const reported = await changed(office, 'farah', 'reportProgress', report(published));
  const own = await change(office, 'farah', 'reviewReport', approve(reported));
  expect(own.error?.message).toMatch(/who made it does not review it/);
  const bare = await change(office, 'dilip', 'reviewReport', {
    ...approve(reported),
    outcome: 'RETURNED',
    reason: 'No.',
  });
  expect(bare.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.reason' });
  const reason = 'Say it without a name, please.';
  await changed(office, 'dilip', 'reviewReport', { ...approve(reported), outcome: 'RETURNED', reason });
  expect((await read('farah', published.id)).first?.report).toMatchObject({
    state: 'RETURNED',
    returnedBecause: reason,
    mayReview: false,
  });
  const { first } = await read('public', published.id);
  expect(first).toMatchObject({ status: 'NOT_STARTED', statusNote: null, report: null });
});

it('a note is bounded, and the error names it', async () => {
  const published = await withAction();
  const long = await change(office, 'amina', 'reportProgress', {
    ...report(published),
    note: 'x'.repeat(1_001),
  });
  expect(long.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.note' });
});
