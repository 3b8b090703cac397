import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { VenueStatusRecord } from '../records/venue.ts';
import { statusAt } from './status-at.ts';

const parameters = { statusMaxAgeYears: 5 };
const record = (status: VenueStatusRecord['status'], date?: string): VenueStatusRecord => ({
  status,
  statement: `${status} ${date ?? 'undated'}`,
  ...(date === undefined ? {} : { date }),
});
const on = (day: string, ...statusHistory: VenueStatusRecord[]) =>
  statusAt({ statusHistory }, day as CalendarDate, parameters);

describe('the status of a venue on a day', () => {
  it('is that of the newest record on or before the day', () => {
    const history = [
      record('OPEN', '2020-01-01'),
      record('CLOSED', '2022-03-01'),
      record('OPEN', '2024-05-01'),
    ];
    expect(on('2022-02-28', ...history).status).toBe('OPEN');
    expect(on('2022-03-01', ...history).status).toBe('CLOSED');
    expect(on('2024-04-30', ...history).status).toBe('CLOSED');
    expect(on('2024-05-01', ...history)).toEqual({ status: 'OPEN', record: history[2] });
  });

  it('does not depend on the order of the records, except for two of one date, where the later one stands', () => {
    const early = record('OPEN', '2020-01-01');
    expect(on('2023-01-01', record('CLOSED', '2022-03-01'), early).status).toBe('CLOSED');
    expect(
      on('2022-03-01', record('OPEN', '2022-03-01'), record('TEMPORARILY_CLOSED', '2022-03-01')).status,
    ).toBe('TEMPORARILY_CLOSED');
  });

  it('is open for five years to the day after a record of being open, and then not known', () => {
    expect(on('2025-06-15', record('OPEN', '2020-06-15')).status).toBe('OPEN');
    expect(on('2025-06-16', record('OPEN', '2020-06-15'))).toEqual({
      status: 'NOT_KNOWN',
      record: record('OPEN', '2020-06-15'),
    });
    expect(on('2026-06-16', record('TEMPORARILY_CLOSED', '2020-06-15')).status).toBe('NOT_KNOWN');
  });

  it('stays closed however long ago the closing was', () => {
    expect(on('2040-01-01', record('CLOSED', '2017-06-30')).status).toBe('CLOSED');
  });

  it('is open before a closing for as long as a record may be relied on, with the closing as the reason', () => {
    const closing = record('CLOSED', '2017-06-30');
    expect(on('2016-05-01', closing)).toEqual({ status: 'OPEN', record: closing });
    expect(on('2017-06-29', closing).status).toBe('OPEN');
    expect(on('2012-06-30', closing).status).toBe('OPEN');
    expect(on('2012-06-29', closing).status).toBe('NOT_KNOWN');
  });

  it('learns from a closing that an old record of being open still held', () => {
    expect(on('2021-01-01', record('OPEN', '2014-12-11'), record('CLOSED', '2021-06-01')).status).toBe(
      'OPEN',
    );
    expect(on('2021-01-01', record('NOT_KNOWN', '2020-01-01'), record('CLOSED', '2021-06-01')).status).toBe(
      'NOT_KNOWN',
    );
  });

  it('learns nothing about earlier days from a later record of being open', () => {
    expect(on('2023-01-01', record('OPEN', '2023-07'))).toEqual({
      status: 'NOT_KNOWN',
      record: record('OPEN', '2023-07'),
    });
  });

  it('is not known within the year that is all a source tells of a closing', () => {
    const closing = record('CLOSED', '2015');
    expect(
      ['2014-12-31', '2015-01-01', '2015-12-30', '2015-12-31'].map((day) => on(day, closing).status),
    ).toEqual(['OPEN', 'NOT_KNOWN', 'NOT_KNOWN', 'CLOSED']);
  });

  it('is not known without a dated record, and an undated one is given as all there is', () => {
    expect(on('2024-01-01')).toEqual({ status: 'NOT_KNOWN' });
    expect(on('2024-01-01', record('OPEN'))).toEqual({ status: 'NOT_KNOWN', record: record('OPEN') });
    expect(on('2024-01-01', record('OPEN', '2023-01-01'), record('CLOSED')).status).toBe('OPEN');
  });
});
