import { describe, expect, it } from 'vitest';
import { legalDayOf, plainInstant } from './legal-day.ts';

describe('the legal day of an instant', () => {
  it('is a day of Europe/London, on both sides of midnight in winter and in summer', () => {
    const days: readonly (readonly [string, string])[] = [
      ['2026-07-01T22:59:59.999Z', '2026-07-01'],
      ['2026-07-01T23:00:00Z', '2026-07-02'],
      ['2026-07-01T23:20:00Z', '2026-07-02'],
      ['2026-11-22T23:59:59Z', '2026-11-22'],
      ['2026-11-23T00:00:00Z', '2026-11-23'],
      ['2026-12-31T23:59:59Z', '2026-12-31'],
    ];
    for (const [instant, day] of days) expect([instant, legalDayOf(instant)]).toEqual([instant, day]);
  });

  it('is right on the nights on which the clocks change', () => {
    // Forward at 01:00 UTC on 29 March 2026: the day itself begins at 00:00 UTC and the next at 23:00 UTC.
    expect(legalDayOf('2026-03-28T23:59:59Z')).toBe('2026-03-28');
    expect(legalDayOf('2026-03-29T00:00:00Z')).toBe('2026-03-29');
    expect(legalDayOf('2026-03-29T22:59:59Z')).toBe('2026-03-29');
    expect(legalDayOf('2026-03-29T23:00:00Z')).toBe('2026-03-30');
    // Back at 01:00 UTC on 25 October 2026: the day begins at 23:00 UTC and lasts 25 hours.
    expect(legalDayOf('2026-10-24T22:59:59Z')).toBe('2026-10-24');
    expect(legalDayOf('2026-10-24T23:00:00Z')).toBe('2026-10-25');
    expect(legalDayOf('2026-10-25T23:59:59Z')).toBe('2026-10-25');
    expect(legalDayOf('2026-10-26T00:00:00Z')).toBe('2026-10-26');
  });

  it('takes a Date as well, and refuses what is no instant', () => {
    expect(legalDayOf(new Date('2026-07-01T23:20:00Z'))).toBe('2026-07-02');
    expect(() => legalDayOf('yesterday')).toThrow(RangeError);
  });

  it('is the day that an instant in words speaks of', () => {
    expect(plainInstant('2026-07-01T23:20:00Z')).toMatch(/^2 July 2026 at 0?0:20$/);
    expect(plainInstant('2026-01-01T00:20:00Z')).toMatch(/^1 January 2026 at 0?0:20$/);
  });
});
