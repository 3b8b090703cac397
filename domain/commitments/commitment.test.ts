import { expect, test } from 'vitest';
import type { TrackedAction } from '../assessment/register/tracked-action.ts';
import { told } from '../messages/testing/told.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Action } from '../records/programme.ts';
import type { Statement } from '../records/statement.ts';
import type { PublicKept } from '../records-kept/life/kept-entry.ts';
import { assessmentCommitment, legacyCommitment, plannedCommitment } from './commitment.ts';
import { commitmentStates, commitmentStateWords } from './commitment-state.ts';
import { keptProgress, noProgress } from './kept-progress.ts';

const today = '2026-11-22' as CalendarDate;
const action = (more: Partial<Action> = {}): Action => ({
  id: 'a-1',
  plan: 'action-plan-2008',
  action: 'Made-up: bring people together.',
  milestones: [],
  leadAgencies: [],
  outcomes: [],
  source: { title: 'Plan' },
  restricted: false,
  ...more,
});
const due = (...dates: (string | undefined)[]) =>
  action({ milestones: dates.map((date) => ({ milestone: 'Plan in place', ...(date ? { date } : {}) })) });

const kept = (
  kindName: string,
  id: string,
  content: Readonly<Record<string, string>>,
  at = '2026-11-01',
): PublicKept => ({
  id,
  kindName,
  revision: 2,
  state: 'CURRENT',
  stands: { content, approved: { at: `${at}T09:00:00Z`, role: 'COHESION_OFFICER' }, withheld: [] },
});
const report = (milestone: string, state: string, more: Readonly<Record<string, string>> = {}, at?: string) =>
  kept(
    'milestoneReport',
    `r-${milestone}-${state}`,
    { milestone, state, stateOn: '2026-10-01', evidence: 'Made up.', ...more },
    at,
  );
const withReports = (...reports: PublicKept[]) => keptProgress(reports, []);

test.each([
  [due('2008-07'), 'NO_REPORT_FOUND'],
  [due('2021-02 to 2021-03'), 'NO_REPORT_FOUND'],
  [due('2026'), 'NOT_YET_CHECKED'],
  [due('2026-11-22'), 'NOT_YET_CHECKED'],
  [due('when funds allow'), 'NOT_YET_CHECKED'],
  [due(undefined), 'NOT_YET_CHECKED'],
  [due(), 'NOT_YET_CHECKED'],
  [due('2008-07', '2027-01'), 'NO_REPORT_FOUND'],
] as const)('what nobody reports on stands by its date: %#', (promise, state) => {
  const { milestones, progress, ...rest } = plannedCommitment(promise, noProgress, today);
  expect(rest.state).toBe(state);
  expect(progress.percentDone).toBe(0);
  expect(milestones.every(({ basis }) => basis === 'DATE')).toBe(true);
});

test('what a document says of the whole holds for each milestone, until somebody reports on one', () => {
  const progress = {
    state: 'NOT_DONE' as const,
    words: 'Not so far.',
    source: { title: 'Report' },
    reader: 'A reader',
    readOn: today,
  };
  const promise = { ...due('2008-07', '2008-09'), progress };
  const before = plannedCommitment(promise, noProgress, today);
  expect(before).toMatchObject({
    state: 'NOT_DONE',
    progress: { notDone: 2 },
    milestones: [{ basis: 'DOCUMENT' }, {}],
  });
  const after = plannedCommitment(promise, withReports(report('a-1:2', 'DONE')), today);
  expect(after).toMatchObject({
    state: 'PART_DONE',
    progress: { milestones: 2, done: 1, notDone: 1, percentDone: 50 },
    milestones: [
      { id: 'a-1:1', basis: 'DOCUMENT', state: 'NOT_DONE' },
      { id: 'a-1:2', basis: 'REPORT', state: 'DONE', report: { evidence: 'Made up.' } },
    ],
  });
});

test('a report on the promise as a whole holds for milestones of which nobody says anything', () => {
  const reports = withReports(report('a-1', 'DONE'), report('a-1:1', 'DROPPED'));
  expect(plannedCommitment(due('2008', '2009'), reports, today)).toMatchObject({
    state: 'PART_DONE',
    milestones: [{ state: 'DROPPED' }, { state: 'DONE' }],
  });
  expect(plannedCommitment(action(), reports, today)).toMatchObject({
    state: 'DONE',
    progress: { percentDone: 100 },
    milestones: [{ id: 'a-1', state: 'DONE' }],
  });
});

test('of two reports the one of the later day counts, of the same day the one approved last', () => {
  const early = report('a-1', 'NOT_DONE', { stateOn: '2026-03-01' }, '2026-11-20');
  const late = report('a-1', 'DONE', { stateOn: '2026-06-01' }, '2026-06-02');
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    expect(plannedCommitment(action(), withReports(...order), today).state).toBe('DONE');
  }
  const corrected = report('a-1', 'UNDER_WAY', { stateOn: '2026-06-01' }, '2026-06-03');
  for (const order of [
    [corrected, late],
    [late, corrected],
  ]) {
    expect(plannedCommitment(action(), withReports(...order), today).state).toBe('UNDER_WAY');
  }
});

test('a milestone that was added counts beside those of the document, and the office of the newest report answers', () => {
  const added = kept('addedMilestone', 'addedMilestone-9', {
    promise: 'a-1',
    words: 'Made-up: a plan is agreed',
    dueOn: '2027-03-31',
    agreedIn: 'Made up.',
  });
  const reports = [
    report('a-1:1', 'DONE', { office: 'Head of Housing', nextReview: '2027-05-01' }),
    report('addedMilestone-9', 'UNDER_WAY', {
      office: 'Head of Communities',
      stateOn: '2026-11-01',
      nextReview: '2027-01-15',
      area: 'south',
    }),
  ];
  expect(plannedCommitment(due('2008-07'), keptProgress(reports, [added]), today)).toMatchObject({
    state: 'UNDER_WAY',
    office: 'Head of Communities',
    nextReview: '2027-01-15',
    areas: ['south'],
    progress: { milestones: 2, percentDone: 50 },
    milestones: [
      { id: 'a-1:1' },
      { id: 'addedMilestone-9', dueBy: '2027-03-31', words: 'Made-up: a plan is agreed' },
    ],
  });
});

test('nothing counts of a record that was withdrawn', () => {
  const { stands: _, ...gone } = report('a-1', 'DONE');
  expect(plannedCommitment(action(), withReports({ ...gone, state: 'WITHDRAWN' }), today).state).toBe(
    'NOT_YET_CHECKED',
  );
});

test('somebody who looked and found nothing is told apart by its basis from a date that has passed', () => {
  const [looked] = plannedCommitment(
    due('2027'),
    withReports(report('a-1:1', 'NOTHING_FOUND')),
    today,
  ).milestones;
  expect(looked).toMatchObject({ state: 'NO_REPORT_FOUND', basis: 'REPORT' });
});

test('what was to remain is due on no day, whatever the date of its words', () => {
  const statement: Statement = {
    id: 's-1',
    kind: 'LEGACY',
    title: 'Made up',
    text: 'Made-up: it goes on.',
    items: [],
    date: '2019',
    organisations: ['o-1'],
    source: { title: 'Report' },
    restricted: false,
  };
  const told = legacyCommitment(statement, undefined, 'p-1', noProgress, today);
  expect(told).toMatchObject({
    state: 'NOT_YET_CHECKED',
    owners: ['o-1'],
    priority: 'p-1',
    milestones: [{ date: '2019' }],
  });
  expect(told.milestones[0]?.dueBy).toBeUndefined();
});

test.each([
  ['DONE', '2026-01-01', 'DONE'],
  ['UNDER_WAY', '2026-01-01', 'UNDER_WAY'],
  ['DROPPED', '2027-01-01', 'DROPPED'],
  ['NOT_STARTED', '2027-01-01', 'NOT_DONE'],
  [undefined, '2026-11-21', 'NO_REPORT_FOUND'],
  [undefined, '2026-11-22', 'NOT_YET_CHECKED'],
] as const)('an action of an assessment that is %s and due on %s reads %s', (status, dueOn, state) => {
  const tracked = {
    assessment: 'a1',
    scheme: 'Made-up scheme',
    action: {
      id: 'act',
      type: 'REDUCE',
      what: 'Made up.',
      ownerRole: 'Head of Housing',
      dueOn,
      measure: 'Made up.',
    },
    ...(status ? { progress: { status } } : {}),
  } as unknown as TrackedAction;
  expect(assessmentCommitment(tracked, ['south' as never, 'south' as never], today)).toMatchObject({
    id: 'a1:act',
    document: 'a1',
    office: 'Head of Housing',
    areas: ['south'],
    state,
  });
});

test('every state has words, and none of them says late', () => {
  for (const state of commitmentStates)
    expect(told(commitmentStateWords(state))).not.toMatch(/late|overdue|delay|fail/i);
});
