import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gridCells } from '../../../../domain/assessment/questions/equality-grid.ts';
import {
  change,
  changed,
  freshKey,
  letIn,
  on,
  publishedAssessment,
  type Standing,
  screenedDraft,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const decision = (outcome: 'CLOSE' | 'DETAIL') => ({
  decision: outcome,
  reason: 'Judged with the evidence pack and the answers.',
});

async function levelTwo(): Promise<Standing> {
  const draft = await screenedDraft(office, { '8': 'NEGATIVE' });
  const decided = await changed(office, 'amina', 'decideScreening', { ...on(draft), ...decision('DETAIL') });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  return changed(office, 'amina', 'moveAssessment', { ...on(done), to: 'LEVEL_2' });
}

interface Detail {
  readonly assessment: {
    readonly detail: { readonly answers: readonly { readonly question: { readonly id: string } }[] };
  };
}

/** Answers every question that is asked, with a red one that an action makes amber. */
async function answered(at: Standing): Promise<Standing> {
  const { data } = await office.as<Detail>(
    'amina',
    'query Q($id: ID!) { assessment(id: $id) { detail { answers { question { id: key } } } } }',
    { id: at.id },
  );
  const detail = data.assessment.detail.answers.map(({ question }) => ({
    question: question.id,
    kind: 'ANSWERED',
    answer: 'Looked into, with the evidence pack.',
    before: question.id === '3.3' ? { likelihood: 4, severity: -3 } : { likelihood: 2, severity: 0 },
    ...(question.id === '3.3' ? { after: { likelihood: 2, severity: -2 } } : {}),
    confidence: 'HIGH',
  }));
  return changed(office, 'amina', 'changeAssessment', {
    ...on(at),
    detail,
    grid: gridCells.map((cell) => ({
      ...cell,
      effect: 'NONE',
      reason: 'Nothing in the evidence points to one.',
    })),
    pairs: [
      {
        id: 'ages',
        one: 'Younger people',
        other: 'Older people',
        effect: 'SAME',
        reason: 'Both keep the hall.',
      },
    ],
    engagement: [
      {
        id: 'users',
        who: 'Users of the hall',
        on: '2026-10-01',
        how: 'Two meetings',
        whatChanged: 'The phasing.',
      },
    ],
    actions: [
      {
        id: 'return',
        question: '3.3',
        type: 'COMPENSATE',
        what: 'Right to return, and premises meanwhile',
        ownerRole: 'Head of Housing',
        ownerName: 'Canary Person',
        dueOn: '2026-11-01',
        measure: 'Groups that came back',
        target: 2,
        unit: 'groups',
      },
    ],
    conflictPrevention: { triggers: 'canary-in-the-block' },
  });
}

async function signedOff(): Promise<Standing> {
  const full = await answered(await levelTwo());
  const review = await changed(office, 'amina', 'moveAssessment', { ...on(full), to: 'PEER_REVIEW' });
  const sign = (at: Standing, capacity: string) => ({ ...on(at), contentHash: at.contentHash, capacity });
  const first = await changed(office, 'farah', 'signAssessment', sign(review, 'EQUALITY_LEAD'));
  const second = await changed(office, 'dilip', 'signAssessment', sign(first, 'DIRECTOR'));
  return changed(office, 'carol', 'moveAssessment', { ...on(second), to: 'SIGNED_OFF' });
}

describe('the life of an assessment', () => {
  it('is not handed to those who sign while nobody can write to its office', async () => {
    const draft = await screenedDraft(office);
    const mute = await changed(office, 'amina', 'changeAssessment', {
      ...on(draft),
      conclusion: { contact: null },
    });
    const decided = await changed(office, 'amina', 'decideScreening', { ...on(mute), ...decision('CLOSE') });
    const { error } = await change(office, 'amina', 'moveAssessment', {
      ...on(decided),
      to: 'SCREENING_DONE',
    });
    expect(error?.message).toMatch(/^conclusion\.contact: Give the mailbox or telephone number/);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'conclusion.contact' });
  });

  it('closes after the screen with a reason and the signature of a colleague, and is published', async () => {
    const draft = await screenedDraft(office);
    const decided = await changed(office, 'amina', 'decideScreening', { ...on(draft), ...decision('CLOSE') });
    const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
    const unsigned = await change(office, 'carol', 'moveAssessment', {
      ...on(done),
      to: 'CLOSED_AT_LEVEL_1',
    });
    expect(unsigned.error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'signatures.SERVICE_HEAD',
    });
    const signed = await changed(office, 'carol', 'signAssessment', {
      ...on(done),
      contentHash: done.contentHash,
      capacity: 'SERVICE_HEAD',
    });
    const closed = await changed(office, 'carol', 'moveAssessment', {
      ...on(signed),
      to: 'CLOSED_AT_LEVEL_1',
    });
    expect(closed.state).toBe('CLOSED_AT_LEVEL_1');
    const published = await changed(office, 'carol', 'publishAssessment', on(closed));
    expect(published.state).toBe('PUBLISHED');
    const asPublic = await office.as<{
      assessment: { state: string; screening: { decision: { by: null } } };
    }>('public', 'query Q($id: ID!) { assessment(id: $id) { state screening { decision { by } } } }', {
      id: draft.id,
    });
    expect(asPublic.errors).toEqual([]);
    expect(asPublic.data.assessment).toEqual({ state: 'PUBLISHED', screening: { decision: { by: null } } });
  });

  it('recommends level 2 with the triggers named, and a person decides', async () => {
    const draft = await screenedDraft(office, { '8': 'NEGATIVE' });
    const { data } = await office.as<{
      assessment: { screening: { recommendation: string; triggers: { code: string; sentence: string }[] } };
    }>(
      'amina',
      'query Q($id: ID!) { assessment(id: $id) { screening { recommendation triggers { code sentence } } } }',
      { id: draft.id },
    );
    const { recommendation, triggers } = data.assessment.screening;
    expect(recommendation).toBe('DETAIL');
    expect(triggers.map(({ code }) => code)).toEqual(expect.arrayContaining(['any-negative', 'question-8']));
    for (const { sentence } of triggers) expect(sentence).toMatch(/\w.*\.$/);
  });

  it('goes through level 2, review, two signatures and publication', async () => {
    const signed = await signedOff();
    const published = await changed(office, 'carol', 'publishAssessment', on(signed));
    expect(published.state).toBe('PUBLISHED');
    const { data, errors } = await office.as<{
      assessment: {
        detail: { overallBefore: string; overallAfter: string };
        actions: { overdue: boolean }[];
      };
      assessmentActions: { totalCount: number };
    }>(
      'public',
      `query Q($id: ID!) {
        assessment(id: $id) { detail { overallBefore overallAfter } actions { overdue ownerName } }
        assessmentActions(overdue: true) { totalCount edges { node { what overdue } } }
      }`,
      { id: signed.id },
    );
    expect(errors).toEqual([]);
    expect(data.assessment.detail).toEqual({ overallBefore: 'RED', overallAfter: 'AMBER' });
    expect(data.assessment.actions).toEqual([{ overdue: true, ownerName: null }]);
    expect(data.assessmentActions.totalCount).toBeGreaterThan(0);
  });

  it('is signed by nobody who wrote in it', async () => {
    const full = await answered(await levelTwo());
    const byOfficer = await changed(office, 'farah', 'changeAssessment', {
      ...on(await letIn(office, 'farah', full)),
      facts: { summary: 'Written by the cohesion officer.' },
    });
    const review = await changed(office, 'amina', 'moveAssessment', { ...on(byOfficer), to: 'PEER_REVIEW' });
    const signing = { ...on(review), contentHash: review.contentHash, capacity: 'EQUALITY_LEAD' };
    const own = await change(office, 'farah', 'signAssessment', signing);
    expect(own.error?.extensions.code).toBe('FORBIDDEN');
    expect(own.error?.message).toMatch(/wrote in it cannot sign/);
    const planner = await change(office, 'boris', 'signAssessment', { ...signing, capacity: 'DIRECTOR' });
    expect(planner.error?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps what was signed: a change has to reopen it, and then the signatures hold no longer', async () => {
    const signed = await signedOff();
    const edit = { ...on(signed), facts: { homes: 60 } };
    const refused = await change(office, 'amina', 'changeAssessment', edit);
    expect(refused.error?.message).toMatch(/signed off.*cannot be changed/);
    const published = await changed(office, 'carol', 'publishAssessment', on(signed));
    const review = await changed(office, 'carol', 'moveAssessment', {
      ...on(published),
      to: 'UNDER_REVIEW',
      reason: 'The scheme grew by half.',
    });
    const again = await changed(office, 'amina', 'moveAssessment', {
      ...on(review),
      to: 'LEVEL_2',
      reason: 'Homes are counted again.',
    });
    const edited = await changed(office, 'amina', 'changeAssessment', { ...on(again), facts: { homes: 60 } });
    const { data } = await office.as<{
      officer: { signatures: { holds: boolean }[] };
    }>('amina', 'query Q($id: ID!) { officer: assessment(id: $id) { signatures { holds } } }', {
      id: edited.id,
    });
    expect(data.officer.signatures.map(({ holds }) => holds)).toEqual([false, false]);
    const asPublic = await office.as<{ assessment: { state: string; facts: { homes: number } } }>(
      'public',
      'query Q($id: ID!) { assessment(id: $id) { state facts { homes } } }',
      { id: edited.id },
    );
    expect(asPublic.data.assessment).toEqual({ state: 'UNDER_REVIEW', facts: { homes: 40 } });
    const asked = await office.as<{ requestDetail: { assessment: { facts: { homes: number } } } }>(
      'henry',
      'mutation M($input: RequestDetailInput!) { requestDetail(input: $input) { assessment { facts { homes } } } }',
      { input: { idempotencyKey: freshKey(), id: edited.id, reason: 'Our members use the hall.' } },
    );
    expect(asked.errors).toEqual([]);
    expect(asked.data.requestDetail.assessment.facts.homes).toBe(40);
  });

  it('tells two people who write at once apart, and loses nothing', async () => {
    const draft = await letIn(office, 'boris', await screenedDraft(office));
    await changed(office, 'boris', 'changeAssessment', { ...on(draft), facts: { homes: 55 } });
    const late = await change(office, 'amina', 'changeAssessment', { ...on(draft), facts: { homes: 60 } });
    expect(late.error?.extensions).toMatchObject({
      code: 'CONFLICT',
      by: 'Made-up boris',
      fields: ['facts.homes'],
    });
  });

  it('carries out a request that is sent again only once, and begins only one assessment', async () => {
    const begin = { idempotencyKey: freshKey(), facts: { title: 'Made-up: sent twice' } };
    const first = await change(office, 'amina', 'createAssessment', begin);
    const again = await change(office, 'amina', 'createAssessment', begin);
    expect(again).toEqual({ assessment: first.assessment, replayed: true });
    const edit = { idempotencyKey: freshKey(), ...on(first.assessment), facts: { homes: 12 } };
    const edited = await change(office, 'amina', 'changeAssessment', edit);
    expect(await change(office, 'amina', 'changeAssessment', edit)).toEqual({ ...edited, replayed: true });
    const other = await change(office, 'amina', 'createAssessment', {
      ...begin,
      facts: { title: 'Another' },
    });
    expect(other.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' });
  });

  it('takes a request for level 2 from a locality lead as a reason of its own', async () => {
    const draft = await screenedDraft(office);
    const west = await change(office, 'kofi', 'requestDetail', {
      id: draft.id,
      reason: 'The hall matters to us.',
    });
    expect(west.error).toBeUndefined();
    const south = await change(office, 'grace', 'requestDetail', {
      id: draft.id,
      reason: 'Not our locality.',
    });
    expect(south.error?.extensions.code).toBe('NOT_FOUND');
    const { data } = await office.as<{ assessment: { screening: { triggers: { code: string }[] } } }>(
      'kofi',
      'query Q($id: ID!) { assessment(id: $id) { screening { triggers { code } } } }',
      { id: draft.id },
    );
    expect(data.assessment.screening.triggers.map(({ code }) => code)).toContain('asked-for');
  });
});

describe('an assessment that takes the place of another', () => {
  it('is published itself and goes on, so that none names an unpublished one and no two name each other', async () => {
    const [old, next] = [await publishedAssessment(office), await publishedAssessment(office)];
    const draft = await screenedDraft(office);
    const move = (at: Standing, supersededBy: string) =>
      change(office, 'carol', 'moveAssessment', {
        ...on(at),
        to: 'SUPERSEDED',
        reason: 'The scheme was drawn anew.',
        supersededBy,
      });
    expect((await move(old, draft.id)).error?.extensions.field).toBe('input.supersededBy');
    expect((await move(old, next.id)).assessment.state).toBe('SUPERSEDED');
    expect((await move(next, old.id)).error?.extensions.field).toBe('input.supersededBy');
  });
});

describe('what must not be read', () => {
  it('is not there for the public, a partner and an administrator alike', async () => {
    const signed = await signedOff();
    const full = `query Q($id: ID!) { assessment(id: $id) { id facts { title } } }`;
    for (const who of ['public', 'henry'] as const) {
      expect(
        (await office.as<{ assessment: null }>(who, full, { id: signed.id })).data.assessment,
      ).toBeNull();
    }
    await changed(office, 'carol', 'publishAssessment', on(signed));
    const block = 'query Q($id: ID!) { assessment(id: $id) { conflictPrevention { triggers } } }';
    for (const who of ['public', 'henry', 'irene', 'grace'] as const) {
      const { errors } = await office.as(who, block, { id: signed.id });
      expect(errors[0]?.extensions.code).toBe(who === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    const officer = await office.as<{ assessment: { conflictPrevention: { triggers: string } } }>(
      'boris',
      block,
      {
        id: signed.id,
      },
    );
    expect(officer.data.assessment.conflictPrevention.triggers).toBe('canary-in-the-block');
  });

  it('stands in no difference that an administrator reads', async () => {
    const signed = await signedOff();
    const history =
      'query Q($id: ID!) { assessment(id: $id) { revisions { edges { node { author differences { path after } } } } } }';
    const asked = await office.as('irene', history, { id: signed.id });
    expect(asked.errors).toEqual([]);
    expect(JSON.stringify(asked.data)).toContain('screening');
    expect(JSON.stringify(asked.data)).not.toContain('canary-in-the-block');
    const sensitive = await office.as('boris', history, { id: signed.id });
    expect(JSON.stringify(sensitive.data)).toContain('canary-in-the-block');
  });
});
