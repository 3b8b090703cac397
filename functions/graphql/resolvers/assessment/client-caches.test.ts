import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSchema } from '../../../../schema/read-schema.ts';
import { apolloReader, urqlReader } from '../../testing/client-caches.ts';
import { contradictions, sameAnswer, typesIn } from '../../testing/entities.ts';
import { askedAtOnce, publicSamples, typesOfKept, typesOfOfficers } from '../../testing/samples.ts';
import { rootQuestions } from '../../testing/schema-questions.ts';
import {
  changed,
  darlastonSite,
  on,
  publishedAssessment,
  type Standing,
  screenedDraft,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
let first: Standing;
let second: Standing;
let answers: readonly (readonly [query: string, answer: object])[];
beforeAll(async () => {
  office = await assessmentOffice(undefined, { limits: askedAtOnce });
  // The clock of these tests stands still, so that a published scheme is what a later one finds nearby.
  const published = await publishedAssessment(office);
  first = await written('to be kept');
  second = await written('to be rebuilt');
  const samples = {
    ...publicSamples,
    first: ['assessment', 'assessments', 'assessmentActions', 'viewer'],
    fields: {
      ...publicSamples.fields,
      'Query.assessment': [
        `(id: "${first.id}")`,
        `(id: "${second.id}")`,
        `(id: "${second.id}", revision: ${second.revision - 1})`,
        `(id: "${published.id}")`,
      ],
    },
  };
  const questions = rootQuestions(await readSchema(), samples).filter(({ query }) =>
    /^\{ (assessment|viewer|signIn|questionSet|currentQuestionSets)/.test(query),
  );
  const made: (readonly [query: string, answer: object])[] = [];
  for (const { query } of questions) {
    const { data, errors } = await office.as<object>('farah', query);
    if (errors[0]) throw new Error(`${errors[0].message} ${query.slice(0, 300)}`);
    made.push([query, data]);
  }
  answers = made;
}, 120_000);
afterAll(() => office.stop());

/** A draft of level 2 in which every list has something, under keys that every such draft has. */
async function written(what: string): Promise<Standing> {
  const draft = await screenedDraft(office, { '8': 'NEGATIVE' });
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(draft),
    decision: 'DETAIL',
    reason: 'Judged with the evidence pack and the answers.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const begun = await changed(office, 'amina', 'moveAssessment', { ...on(done), to: 'LEVEL_2' });
  const asked = await changed(office, 'farah', 'requestDetail', {
    id: begun.id,
    reason: 'We were asked to do so.',
  });
  const { id } = begun;
  const share = { id, step: 'ASK', reason: 'We write this together.' };
  await changed(office, 'boris', 'shareAssessment', share);
  await changed(office, 'farah', 'commentOnAssessment', { id, about: 'facts', text: `A hall ${what}?` });
  await changed(office, 'amina', 'commentOnAssessment', { id, replyTo: 'c1', text: `A hall ${what}.` });
  const told = await changed(office, 'amina', 'answerDetailRequest', {
    id,
    request: 'r1',
    outcome: 'TAKEN_UP',
    reason: `A hall ${what} is looked at.`,
  });
  expect(told.revision).toBe(asked.revision + 4);
  const packed = await changed(office, 'amina', 'makeEvidence', on(told));
  return changed(office, 'amina', 'changeAssessment', {
    ...on(packed),
    detail: [
      {
        question: '1.1',
        kind: 'ANSWERED',
        answer: `A hall ${what}.`,
        before: { likelihood: 4, severity: -3 },
        after: { likelihood: 2, severity: -2 },
        confidence: 'HIGH',
      },
    ],
    grid: [{ characteristic: 'AGE', limb: 'GOOD_RELATIONS', effect: 'NONE', reason: `A hall ${what}.` }],
    pairs: [{ id: 'ages', one: 'Younger', other: 'Older', effect: 'SAME', reason: `A hall ${what}.` }],
    engagement: [
      { id: 'users', who: 'Users', on: '2026-10-01', how: 'Two meetings', whatChanged: `A hall ${what}.` },
    ],
    actions: [
      {
        id: 'return',
        type: 'REDUCE',
        what: `A hall ${what}.`,
        ownerRole: 'Head of Housing',
        dueOn: '2026-11-01',
        measure: 'Groups that came back',
      },
    ],
    predictions: [
      { id: 'groups', measure: `Groups in a hall ${what}`, unit: 'groups', expected: 4, dueOn: '2027-10-01' },
    ],
    options: [
      {
        id: 'a',
        name: `A hall ${what}`,
        homes: 40,
        homesByTenure: { social: 10, shared: 10, private: 20 },
        site: darlastonSite,
        opens: [{ name: 'Hall', kind: 'community-centre', position: { lon: -2.0325, lat: 52.5695 } }],
      },
    ],
    conflictPrevention: { triggers: `A hall ${what}.` },
  });
}

test('the questions reach what an assessment is made of', () => {
  const seen = typesIn(answers.map(([, answer]) => answer));
  // Nor is it built in phases, and no expectation of it was published and has come due.
  // No label changes by one hall, and no place to meet stands inside the site; nothing at level 2 was signed, reported or
  // marked, or changed between two packs of one day. None is an exercise, and no record is kept of
  // a register or a promise.
  // What waits for somebody changes from hour to hour, and is asked for apart.
  const notMade = [
    ...typesOfKept,
    'AssessmentActionEdge',
    'AssessmentAttachment',
    'AttachmentPart',
    'EvidenceChange',
    'Exercise',
    'HomesOfPhase',
    'KeptRecordStep',
    'KeptWord',
    'LabelChange',
    'OpenReport',
    'OwnDetailRequest',
    'Phase',
    'PhaseTotal',
    'PhaseTotals',
    'PlaceInside',
    'PredictionOutcome',
    'PromisedPlace',
    'PublishedPrediction',
    'PublishedPredictionEdge',
    'RoleGroup',
    'RoleRow',
    'ShareInside',
    'WaitingTask',
  ];
  expect([...typesOfOfficers].filter((type) => !seen.has(type)).sort()).toEqual(notMade.sort());
});

test('no type and id of an assessment has two values, whichever revision is asked for', () => {
  expect(contradictions(answers.map(([, answer]) => answer))).toEqual([]);
});

test.each([
  ['Apollo Client', () => apolloReader()],
  ['urql', urqlReader],
] as const)('the normalised cache of %s hands on every answer as it was given', async (_, makeReader) => {
  const reader = makeReader();
  for (const [query, answer] of answers) {
    expect([query.slice(0, 200), sameAnswer(await reader.through(query, answer), answer)]).toEqual([
      query.slice(0, 200),
      true,
    ]);
  }
});

test('what was read by its id can be named by it, or by its key', async () => {
  const { data } = await office.as<{ assessment: { actions: readonly { id: string; key: string }[] } }>(
    'farah',
    'query Q($id: ID!) { assessment(id: $id) { actions { id key } } }',
    { id: second.id },
  );
  const [action] = data.assessment.actions;
  expect(action?.key).toBe('return');
  expect(action?.id).toMatch(/^return~/);
  const gone = await changed(office, 'amina', 'changeAssessment', {
    ...on(second),
    remove: [{ list: 'ACTIONS', id: action?.id }],
  });
  const after = await office.as<{ assessment: { actions: readonly object[] } }>(
    'farah',
    'query Q($id: ID!) { assessment(id: $id) { actions { id } } }',
    { id: gone.id },
  );
  expect(after.data.assessment.actions).toEqual([]);
});
