import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarDate, daysAfter } from '../provenance/calendar-date.ts';
import { isWorkingDay, workingDayAfter, workingDayBefore } from './working-days.ts';

const on = (text: string) => text as CalendarDate;

test('twenty working days run round weekends and the bank holidays of England', () => {
  expect(workingDayAfter(on('2026-11-02'), 20)).toBe('2026-11-30');
  // Christmas Day is a Friday, and Boxing Day has its day in lieu on the Monday; New Year is a Friday.
  expect(workingDayAfter(on('2026-12-23'), 1)).toBe('2026-12-24');
  expect(workingDayAfter(on('2026-12-23'), 2)).toBe('2026-12-29');
  expect(workingDayAfter(on('2026-12-14'), 20)).toBe('2027-01-14');
  // Good Friday and Easter Monday of 2027.
  expect(workingDayAfter(on('2027-03-25'), 1)).toBe('2027-03-30');
});

test('a term ends on a working day, holds as many as it is long, and reads back from its end', () => {
  const days = fc.integer({ min: 0, max: 3_000 }).map((days) => daysAfter(on('2021-01-01'), days));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
      const last = workingDayAfter(day, count);
      let held = 0;
      for (let each = daysAfter(day, 1); each <= last; each = daysAfter(each, 1))
        held += Number(isWorkingDay(each));
      expect([held, isWorkingDay(last)]).toEqual([count, true]);
      const begun = workingDayBefore(day, count);
      expect(workingDayAfter(begun, count) <= day).toBe(true);
      expect(workingDayAfter(daysAfter(begun, 1), count) > day).toBe(true);
    }),
    { seed: 20, numRuns: 200 },
  );
});
