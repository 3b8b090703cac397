import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors.ts';
import { firstDayOf, lastDayOf, monthsBefore, parseCalendarDate, plainDate } from './calendar-date.ts';

describe('calendar dates', () => {
  it('are real days, or are refused by the name of their field', () => {
    expect(parseCalendarDate('asOf', '2024-02-29')).toBe('2024-02-29');
    for (const text of ['2026-02-30', '2026-2-3', '2026-13-01', 'today', '']) {
      expect(() => parseCalendarDate('asOf', text)).toThrow(InvalidInput);
      expect(() => parseCalendarDate('asOf', text)).toThrow(/^asOf: /);
    }
  });

  it('known in part cover all the days they may mean', () => {
    expect(
      ['2021', '2021-07', '2024-02', '2021-07-15'].map((date) => [firstDayOf(date), lastDayOf(date)]),
    ).toEqual([
      ['2021-01-01', '2021-12-31'],
      ['2021-07-01', '2021-07-31'],
      ['2024-02-01', '2024-02-29'],
      ['2021-07-15', '2021-07-15'],
    ]);
  });

  it('go back by months to the same day, or to the last day of a shorter month', () => {
    const back = (date: string, months: number) => monthsBefore(parseCalendarDate('date', date), months);
    expect(back('2026-11-22', 12)).toBe('2025-11-22');
    expect(back('2026-03-31', 1)).toBe('2026-02-28');
    expect(back('2024-02-29', 60)).toBe('2019-02-28');
    expect(back('2026-01-15', 1)).toBe('2025-12-15');
  });

  it('are read out in words', () => {
    expect(plainDate(parseCalendarDate('date', '2026-05-07'))).toBe('7 May 2026');
  });
});
