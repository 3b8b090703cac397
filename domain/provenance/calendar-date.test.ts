import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import {
  checkDatesIn,
  firstDayOf,
  isPartialDate,
  lastDayOf,
  monthsBefore,
  parseCalendarDate,
  parsePartialDate,
  plainDate,
} from './calendar-date.ts';

describe('calendar dates', () => {
  it('are real days, or are refused by the name of their field', () => {
    expect(parseCalendarDate('asOf', '2024-02-29')).toBe('2024-02-29');
    for (const text of ['2026-02-30', '2026-2-3', '2026-13-01', 'today', '']) {
      expect(() => parseCalendarDate('asOf', text)).toThrow(InvalidInput);
      expect(() => parseCalendarDate('asOf', text)).toThrow(/^asOf: /);
    }
  });

  it('are those that a calendar has, in years with a leap day and without, at a century and at four', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const midnight = new Date(Date.UTC(year, month - 1, day));
          expect(isPartialDate(text), text).toBe(midnight.toISOString().slice(0, 10) === text);
        }
      }
    }
  });

  it.each(['1899-12-31', '2206-05-01', '0026-02-03', '2101-01-01'])('refuse the far year of %s', (text) => {
    expect(() => parseCalendarDate('asOf', text)).toThrow(`asOf: ${text} is not between 1900 and 2100`);
  });

  it('known in part are real days, months and years too', () => {
    for (const text of ['1900', '2021-07', '2024-02-29', '2100-12-31']) {
      expect(parsePartialDate('date', text)).toBe(text);
    }
    for (const text of ['2025-13-40', '2025-02-30', '2020-13', '2020-00', '20', '2020-1', '2023-02-29', '']) {
      expect(isPartialDate(text)).toBe(false);
      expect(() => parsePartialDate('date', text)).toThrow(/^date: .*like 2025-04-28, 2025-04 or 2025/);
    }
    expect(() => parsePartialDate('date', '2206')).toThrow(/2206 is not between/);
  });

  it('in words about time are real ones', () => {
    for (const words of [
      '2024-2030',
      '2019/20',
      '2020-05-27 to 2020-06-05',
      '2018; 2019/20; resuming 2021/22',
      'undated (2023+)',
      'census January 2023; register 2025-07-11',
      '12 months',
    ]) {
      expect(checkDatesIn('period', words)).toBe(words);
    }
    for (const words of ['from 2019-13', '2020-05-27 to 2020-06-31', 'undated (2206+)', '2019-20']) {
      expect(() => checkDatesIn('period', words)).toThrow(InvalidInput);
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
