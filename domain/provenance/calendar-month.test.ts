import { expect, test } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { hasBegun, isMonth } from './calendar-month.ts';

test('a month is one of the twelve, from the first of which anything is kept', () => {
  for (const month of ['2010-01', '2026-10', '2099-12']) expect(isMonth(month), month).toBe(true);
  for (const text of ['2009-12', '2026-13', '2026-00', '2026-1', '2026-10-01', 'August', '3026-10', ''])
    expect(isMonth(text), text).toBe(false);
});

test('a month has begun on its first day', () => {
  expect(hasBegun('2026-10', '2026-10-01' as CalendarDate)).toBe(true);
  expect(hasBegun('2026-10', '2026-09-30' as CalendarDate)).toBe(false);
});
