import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { refusalOf } from '../errors/testing/refusal.ts';
import { dayAnswered } from './days-answered.ts';
import { legalDayOf } from './legal-day.ts';

const today = legalDayOf(new Date('2026-11-22T10:00:00Z'));

describe('dayAnswered', () => {
  it('takes every day from the first that the data speak of to today, both included', () => {
    for (const day of ['2021-01-01', '2024-02-29', '2026-11-22'])
      expect(dayAnswered('asOf', day, 'LABELS', today)).toBe(day);
    expect(dayAnswered('asOf', '2004-06-10', 'RECORDS', today)).toBe('2004-06-10');
  });

  it('refuses the day before, by name, with the days that can be asked', () => {
    expect(refusalOf(() => dayAnswered('asOf', '2020-12-31', 'LABELS', today))).toContain(
      'asOf: 2020-12-31 is before what the data can speak of (1 January 2021 on). Earliest: 2021-01-01; latest: 2026-11-22 (today).',
    );
    expect(refusalOf(() => dayAnswered('asOf', '2004-06-09', 'RECORDS', today))).toMatch(
      /Earliest: 2004-06-10/,
    );
    expect(dayAnswered('asOf', '2020-12-31', 'RECORDS', today)).toBe('2020-12-31');
  });

  it('refuses tomorrow, and what is no day', () => {
    expect(refusalOf(() => dayAnswered('asOf', '2026-11-23', 'RECORDS', today))).toContain(
      'asOf: 2026-11-23 has not come yet. Earliest: 2004-06-10; latest: 2026-11-22 (today).',
    );
    expect(() => dayAnswered('asOf', '2026-02-30', 'LABELS', today)).toThrow(InvalidInput);
  });
});
