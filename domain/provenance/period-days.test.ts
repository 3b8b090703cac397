import { describe, expect, it } from 'vitest';
import { periodDays } from './period-days.ts';

describe('the days of a period', () => {
  it.each([
    ['2021-03-21', '2021-03-21', '2021-03-21'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2019-2023', '2019-01-01', '2023-12-31'],
    ['2019-04 to 2020-02', '2019-04-01', '2020-02-29'],
    ['2020-05-27 to 2020-06-05', '2020-05-27', '2020-06-05'],
    ['2019/20', '2019-04-01', '2020-08-31'],
    ['1999/00', '1999-04-01', '2000-08-31'],
  ])('are read from "%s"', (period, first, last) => {
    expect(periodDays(period)).toEqual({ first, last });
  });

  it.each([
    'before first lockdown',
    '12 months',
    'from 2019-10',
    '2019/21',
    '2023-2019',
    '2020-13',
    '2020 to 2021 to 2022',
    '',
  ])('are never guessed from "%s"', (period) => {
    expect(periodDays(period)).toBeUndefined();
  });
});
