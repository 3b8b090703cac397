import { expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { checkDaySpan, type KindOfDay } from './day-spans.ts';

const today = '2026-11-22' as CalendarDate;
const check = (date: string, kind: KindOfDay) => () => checkDaySpan('date', date, kind, today);

it('what has happened is of today at the latest; a month or year is read from its first day', () => {
  for (const date of ['2026-11-22', '2026-11', '2026', '1999-01-01']) {
    expect(check(date, 'RECORDED')).not.toThrow();
  }
  for (const date of ['2026-11-23', '2026-12', '2027']) {
    expect(check(date, 'RECORDED')).toThrow(`date: ${date} is still to come: today is 2026-11-22`);
  }
});

it('what is announced may lie ten years ahead, what is planned fifty', () => {
  expect(check('2036-11-22', 'ANNOUNCED')).not.toThrow();
  expect(check('2036-11-23', 'ANNOUNCED')).toThrow(/more than 10 years ahead of today, 2026-11-22/);
  expect(check('2076-11-22', 'PLANNED')).not.toThrow();
  expect(check('2077', 'PLANNED')).toThrow(/more than 50 years ahead/);
});
