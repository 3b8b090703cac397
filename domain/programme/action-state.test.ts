import { expect, test } from 'vitest';
import { told } from '../messages/testing/told.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { actionState, actionStateWords, planName, plansInOrder } from './action-state.ts';

const today = '2026-11-22' as CalendarDate;
const due = (date?: string) => ({ milestones: [{ milestone: 'Plan in place', ...(date ? { date } : {}) }] });

test.each([
  [due('2008-07'), 'NO_REPORT_FOUND'],
  [due('2021-02 to 2021-03'), 'NO_REPORT_FOUND'],
  [due('2026'), 'NOT_YET_CHECKED'],
  [due('2026-11-22'), 'NOT_YET_CHECKED'],
  [due('when funds allow'), 'NOT_YET_CHECKED'],
  [due(), 'NOT_YET_CHECKED'],
  [{ milestones: [] }, 'NOT_YET_CHECKED'],
])('what no document reports on stands by its date: %j', (action, state) => {
  expect(actionState(action, today)).toBe(state);
});

test('what a document says came of it counts, whatever its date', () => {
  const progress = {
    state: 'NOT_DONE' as const,
    words: 'It has not taken place so far.',
    source: { title: 'Report' },
    reader: 'A reader',
    readOn: today,
  };
  expect(actionState({ ...due('2020-10'), progress }, today)).toBe('NOT_DONE');
  expect(told(actionStateWords('NOT_DONE'))).toBe('on record as not done');
});

test('plans have names, and one that is not known has none', () => {
  for (const plan of plansInOrder) expect(planName(plan)).toBeDefined();
  expect(planName('another')).toBeUndefined();
});
