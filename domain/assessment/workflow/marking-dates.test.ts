import { describe, expect, it } from 'vitest';
import { day } from '../testing/made-up-assessment.ts';
import { markingDates } from './marking-dates.ts';

describe('days on which expectations are marked', () => {
  it('are 12 and 24 months after the scheme is complete', () => {
    expect(markingDates({ completesOn: day('2027-03-31') }, day('2026-11-22'))).toEqual([
      '2028-03-31',
      '2029-03-31',
    ]);
  });

  it('count from the day given where completion is not known, and end a short month', () => {
    expect(markingDates({}, day('2028-02-29'))).toEqual(['2029-02-28', '2030-02-28']);
  });
});
