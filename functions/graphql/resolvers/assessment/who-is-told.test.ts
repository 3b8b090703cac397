import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  change,
  changed,
  darlastonFacts,
  darlastonSite,
  freshKey,
  on,
  screenedDraft,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const home = {
  id: 'a-1',
  type: 'REDUCE',
  what: 'Premises meanwhile',
  ownerRole: 'Head of Housing',
  dueOn: '2027-01-01',
  measure: 'Groups that stayed',
};

/** A published assessment with an action, which Amina writes on after it was opened again. */
async function openedAgain() {
  const draft = await screenedDraft(office);
  const acted = await changed(office, 'amina', 'changeAssessment', { ...on(draft), actions: [home] });
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
  const published = await changed(office, 'carol', 'publishAssessment', on(closed));
  const reason = 'The scheme has grown.';
  const review = await changed(office, 'carol', 'moveAssessment', {
    ...on(published),
    to: 'UNDER_REVIEW',
    reason,
  });
  const again = await changed(office, 'amina', 'moveAssessment', { ...on(review), to: 'DRAFT', reason });
  await changed(office, 'amina', 'changeAssessment', {
    ...on(again),
    facts: { homes: 90 },
    conflictPrevention: { dividers: 'canary-in-the-block' },
  });
  return published;
}

describe('whoever lost against another writer', () => {
  it('is told who changed what only as far as they read the history', async () => {
    const published = await openedAgain();
    const late = { ...on(published), action: 'a-1', status: 'UNDER_WAY' };
    const officer = await change(office, 'farah', 'reportProgress', late);
    expect(officer.error?.extensions).toMatchObject({
      code: 'CONFLICT',
      by: 'Made-up amina',
      fields: ['conflictPrevention', 'facts.homes', 'signatures', 'state', 'stateReason'],
    });
    const administrator = await change(office, 'irene', 'moveAssessment', {
      ...on(published),
      to: 'WITHDRAWN',
      reason: 'Given up by the developer.',
    });
    expect(administrator.error?.extensions).toMatchObject({
      code: 'CONFLICT',
      by: 'Made-up amina',
      fields: ['facts.homes', 'signatures', 'state', 'stateReason'],
    });
    const lead = await change(office, 'kofi', 'reportProgress', late);
    expect(lead.error?.extensions).toMatchObject({ code: 'CONFLICT', fields: [] });
    expect(JSON.stringify(lead.error)).not.toContain('amina');
  });

  it('is told nothing where they may not make the change at all', async () => {
    const published = await openedAgain();
    const late = { ...on(published), action: 'a-1', status: 'UNDER_WAY' };
    const elsewhere = await change(office, 'grace', 'reportProgress', late);
    expect(elsewhere.error?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(elsewhere.error)).not.toMatch(/amina|homes/);
    // A planner who was not let in reports of nothing, neither of an action nor of an expectation.
    const marking = { ...on(published), prediction: 'p-1', note: 'Counted by the library.' };
    for (const [operation, input] of [
      ['reportProgress', late],
      ['markPrediction', marking],
    ] as const) {
      const outsider = await change(office, 'boris', operation, input);
      expect(outsider.error?.extensions.code, operation).toBe('FORBIDDEN');
      expect(outsider.error?.message).toContain('is written by Made-up amina and whom they let in');
    }
  });
});

describe('a request that is sent twice at once', () => {
  it('begins one assessment, and both are answered', async () => {
    const twice = { idempotencyKey: freshKey(), facts: darlastonFacts };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => change(office, 'amina', 'createAssessment', twice)),
    );
    expect(answers.map(({ error }) => error?.message)).toEqual(answers.map(() => undefined));
    expect(new Set(answers.map(({ assessment }) => assessment.id)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  it('asks for level 2 once each, however many ask at the same moment', async () => {
    const draft = await screenedDraft(office);
    const ask = { id: draft.id, reason: 'The hall matters to us.' };
    const answers = await Promise.all(
      (['kofi', 'boris', 'carol', 'dilip'] as const).map((who) => change(office, who, 'requestDetail', ask)),
    );
    expect(answers.map(({ error }) => error?.message)).toEqual(answers.map(() => undefined));
    expect(new Set(answers.map(({ assessment }) => assessment.revision)).size).toBe(4);
  });
});

describe('a request that no text can hold', () => {
  it('is bad input and no fault of ours', async () => {
    const draft = await screenedDraft(office);
    const half = 'half a character: \ud800';
    const reason = await change(office, 'kofi', 'requestDetail', { id: draft.id, reason: half });
    expect(reason.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.reason' });
    const geojson = JSON.stringify({ ...darlastonSite.drawn, name: half }).replace('\\ud800', '\ud800');
    const begun = await change(office, 'amina', 'createAssessment', {
      facts: darlastonFacts,
      site: { geojson },
    });
    expect(begun.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.site.geojson' });
  });
});
