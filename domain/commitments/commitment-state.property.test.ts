import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { reportedStates } from '../records-kept/kinds/milestone-report.ts';
import type { PublicKept } from '../records-kept/life/kept-entry.ts';
import { commitmentStates, type MilestoneState, progressOf, stateOfPromise } from './commitment-state.ts';
import { keptProgress } from './kept-progress.ts';
import { milestoneIdOf, milestonesOf } from './milestone.ts';

const seeded = { seed: 20261129, numRuns: 300 };
const milestoneStates = commitmentStates.filter((state): state is MilestoneState => state !== 'PART_DONE');
const states = fc.array(fc.constantFrom(...milestoneStates), { minLength: 1, maxLength: 8 });
const day = '2026-11-22' as CalendarDate;

test('the counts add up to the milestones, and 100 % is said exactly where all are done', () => {
  fc.assert(
    fc.property(states, (each) => {
      const { milestones, percentDone, ...counts } = progressOf(each);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect([milestones, total]).toEqual([each.length, each.length]);
      expect(percentDone === 100).toBe(each.every((state) => state === 'DONE'));
      expect(stateOfPromise(progressOf(each)) === 'DONE').toBe(percentDone === 100);
      expect(percentDone === 0).toBe(!each.includes('DONE'));
    }),
    seeded,
  );
});

test('the order of milestones decides nothing, and one more that is done never lowers the progress', () => {
  fc.assert(
    fc.property(states, fc.nat(7), (each, at) => {
      const before = progressOf(each);
      expect(stateOfPromise(progressOf([...each].reverse()))).toBe(stateOfPromise(before));
      const after = progressOf(each.map((state, index) => (index === at % each.length ? 'DONE' : state)));
      expect(after.percentDone).toBeGreaterThanOrEqual(before.percentDone);
    }),
    seeded,
  );
});

const reports = fc.array(
  fc.record({
    at: fc.nat(3),
    state: fc.constantFrom(...reportedStates),
    stateOn: fc.constantFrom('2026-01-01', '2026-05-01', '2026-09-01'),
    approved: fc.constantFrom('2026-10-01T09:00:00Z', '2026-11-01T09:00:00Z'),
  }),
  { maxLength: 8 },
);

test('the order in which reports are read decides nothing; no report, no word but that none is found or nobody looked', () => {
  const promise = {
    id: 'p',
    milestones: ['2008-07', '2027', 'soon'].map((date) => ({ milestone: 'Made up', date })),
  };
  fc.assert(
    fc.property(reports, (given) => {
      const records = given.map(
        ({ at, state, stateOn, approved }, index): PublicKept => ({
          id: `r${index}`,
          kindName: 'milestoneReport',
          revision: 2,
          state: 'CURRENT',
          stands: {
            content: {
              milestone: at === 3 ? 'p' : milestoneIdOf('p', at),
              state,
              stateOn,
              evidence: 'Made up.',
            },
            approved: { at: approved, role: 'DIRECTOR' },
            withheld: [],
          },
        }),
      );
      const read = (of: readonly PublicKept[]) => milestonesOf(promise, keptProgress(of, []), day);
      expect(read(records.toReversed())).toEqual(read(records));
      for (const { state, basis, report } of read(records)) {
        expect(report !== undefined).toBe(basis === 'REPORT');
        if (basis === 'DATE') expect(['NO_REPORT_FOUND', 'NOT_YET_CHECKED']).toContain(state);
      }
    }),
    seeded,
  );
});
