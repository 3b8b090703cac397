import { describe, expect, it } from 'vitest';
import { day } from '../cohesion-label/practice/testing/made-up-records.ts';
import { evidenceOn, makesMark } from './evidence-on.ts';
import { practice } from './testing/made-up-practice.ts';

const statusOn = (date: string, more: Parameters<typeof practice>[1] = {}) =>
  evidenceOn(practice('e', more), day(date))?.status;

describe('evidence on a day', () => {
  it('counts from the end of its source where it is undated, and not before', () => {
    expect([statusOn('2022-05-30'), statusOn('2022-05-31')]).toEqual([undefined, 'ON_RECORD']);
  });

  it('counts from the end of its period, or of its source where the period goes on after it', () => {
    const mornings = { when: '2019-04 to 2020-02' };
    expect([statusOn('2020-02-28', mornings), statusOn('2020-02-29', mornings)]).toEqual([
      undefined,
      'ON_RECORD',
    ]);
    const goingOn = { when: '2019-2023' };
    expect([statusOn('2022-05-30', goingOn), statusOn('2022-05-31', goingOn)]).toEqual([
      undefined,
      'ON_RECORD',
    ]);
  });

  it('is an older record after five years, and never vanishes', () => {
    expect(['2027-05-31', '2027-06-01', '2099-01-01'].map((date) => statusOn(date))).toEqual([
      'ON_RECORD',
      'OLDER_RECORD',
      'OLDER_RECORD',
    ]);
  });

  it('is renewed for 24 months by a confirmation, which then lapses', () => {
    const confirmed = { confirmations: [{ on: day('2028-03-10'), by: 'A steward' }] };
    expect(
      ['2028-03-09', '2028-03-10', '2030-03-10', '2030-03-11'].map((date) => statusOn(date, confirmed)),
    ).toEqual(['OLDER_RECORD', 'CONFIRMED', 'CONFIRMED', 'OLDER_RECORD']);
    expect(evidenceOn(practice('e', confirmed), day('2029-01-01'))?.statusDay).toBe('2028-03-10');
    expect(evidenceOn(practice('e'), day('2029-01-01'))?.statusDay).toBe('2022-05');
  });

  it('of what somebody told here grows old from when it happened, and not from when it was told', () => {
    const told = {
      when: '2021-03',
      told: { reader: 'PARTNER', checker: 'DIRECTOR' },
      source: { title: 'Practice told here', date: '2026-02-01' },
    } as const;
    expect(
      ['2021-03-30', '2021-03-31', '2026-03-31', '2026-04-01'].map((date) => statusOn(date, told)),
    ).toEqual([undefined, 'ON_RECORD', 'ON_RECORD', 'OLDER_RECORD']);
    expect(evidenceOn(practice('e', told), day('2026-03-01'))?.statusDay).toBe('2021-03');
  });

  it('makes a mark where the source counts or states it, not where it only follows', () => {
    const marks = (['COUNTED', 'STATED', 'IMPLIED'] as const).map((strength) => {
      const found = evidenceOn(practice('e', { strength }), day('2023-01-01'));
      return found && makesMark(found);
    });
    expect(marks).toEqual([true, true, false]);
  });

  it('is not told of a source without a readable date, whose age nobody knows', () => {
    const source = { title: 'A leaflet', date: 'undated' };
    expect(evidenceOn(practice('e', { source }), day('2023-01-01'))).toBeUndefined();
  });
});
