import { array, assert, constantFrom, date, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeetingBuilding, meetingBuildings } from '../place/meeting-places.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Venue, VenueStatus } from '../records/venue.ts';
import { ledgerPeriods, ledgerSpans, startOfSpan } from './ledger-period.ts';
import { placeLedger, withoutDate } from './place-ledger.ts';

const day = (text: string) => text as CalendarDate;
const rule = { statusMaxAgeYears: 5 };
const source = { title: 'Made up', publisher: 'Made up', date: '2026', licence: 'Made up' };
const place = (id: string, ...history: readonly (readonly [VenueStatus, string | undefined])[]): Venue => ({
  id,
  name: id,
  kind: 'library',
  placeOfWelcome: false,
  precision: 'BUILDING',
  statusHistory: history.map(([status, when]) => ({
    status,
    statement: 'Made up.',
    ...(when === undefined ? {} : { date: when }),
  })),
  source,
  restricted: false,
});
const ledger = (venues: readonly Venue[], ...asked: Parameters<typeof ledgerPeriods>) =>
  placeLedger(meetingBuildings(venues), ledgerPeriods(...asked), rule).map(
    ({ opening, gained, lost, becameKnown, noLongerKnown, closing }) =>
      [opening, gained.length, lost.length, becameKnown, noLongerKnown, closing].join(' '),
  );
const years = (venue: Venue, from: string, to: string) => ledger([venue], 'YEAR', day(from), day(to));

describe('the ledger of places to meet', () => {
  it('has a place that is first heard of as open come to be known, and closed as lost', () => {
    const library = place('a', ['OPEN', '2015-03-01'], ['CLOSED', '2017-06-30']);
    expect(years(library, '2014-01-01', '2018-12-31')).toEqual([
      '0 0 0 0 0 0',
      '0 0 0 1 0 1',
      '1 0 0 0 0 1',
      '1 0 1 0 0 0',
      '0 0 0 0 0 0',
    ]);
  });

  it('has a place that opens again as gained, and no longer known once its record is too old', () => {
    const hall = place('a', ['CLOSED', '2016-01-01'], ['OPEN', '2018-05-01']);
    expect(years(hall, '2018-01-01', '2018-12-31')).toEqual(['0 1 0 0 0 1']);
    expect(years(hall, '2023-01-01', '2023-12-31')).toEqual(['1 0 0 0 1 0']);
  });

  it('says of a closing known to its year alone that it was lost in the year, and not in which month', () => {
    const library = place('a', ['CLOSED', '2017']);
    expect(years(library, '2017-01-01', '2017-12-31')).toEqual(['1 0 1 0 0 0']);
    const months = ledger([library], 'MONTH', day('2017-01-01'), day('2017-12-31'));
    expect([months[0], months[1], months[11]]).toEqual(['1 0 0 0 1 0', '0 0 0 0 0 0', '0 0 0 0 0 0']);
  });

  it('counts a building once, and a closing for a time as lost until it opens', () => {
    const twice = [
      place('a', ['OPEN', '2025-01-01'], ['TEMPORARILY_CLOSED', '2025-06-01'], ['OPEN', '2025-09-01']),
      { ...place('b', ['OPEN', '2025-01-01'], ['CLOSED', '2025-05-01']), sameBuildingAs: 'a' },
    ];
    expect(ledger(twice, 'QUARTER', day('2025-01-01'), day('2025-12-31'))).toEqual([
      '0 0 0 1 0 1',
      '1 0 1 0 0 0',
      '0 1 0 0 0 1',
      '1 0 0 0 0 1',
    ]);
  });

  it('tells what has no date apart, and counts it in no balance', () => {
    const undated = place('a', ['OPEN', undefined]);
    expect(withoutDate(meetingBuildings([undated, place('b', ['OPEN', '2025']), place('c')])).length).toBe(2);
    expect(years(undated, '2024-01-01', '2026-11-29')).toEqual(['0 0 0 0 0 0', '0 0 0 0 0 0', '0 0 0 0 0 0']);
  });

  it('ends the span that goes on at the day that is read, and refuses too many and the wrong way round', () => {
    expect(ledgerPeriods('QUARTER', day('2026-08-15'), day('2026-11-29'))).toEqual([
      { from: '2026-07-01', to: '2026-09-30', isOpen: false },
      { from: '2026-10-01', to: '2026-11-29', isOpen: true },
    ]);
    expect(startOfSpan('QUARTER', day('2026-01-31'), 1)).toBe('2025-10-01');
    expect(() => ledgerPeriods('MONTH', day('2016-01-01'), day('2026-01-01'))).toThrow('more than 120');
    expect(() => ledgerPeriods('MONTH', day('2026-02-01'), day('2026-01-01'))).toThrow(
      'from: 2026-02-01 is after',
    );
  });

  it('always balances, and each opening is the closing before, whatever the records say', () => {
    const when = date({
      min: new Date('2010-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    }).chain((at) => constantFrom(...[10, 7, 4].map((length) => at.toISOString().slice(0, length))));
    const said = record({
      status: constantFrom<VenueStatus>('OPEN', 'CLOSED', 'TEMPORARILY_CLOSED', 'NOT_KNOWN'),
      when: option(when, { nil: undefined }),
    });
    const places = array(array(said, { maxLength: 5 }), { maxLength: 8 });
    assert(
      property(places, constantFrom(...ledgerSpans), when, when, (all, span, one, other) => {
        const venues = all.map((history, index) =>
          place(`p${index}`, ...history.map((each) => [each.status, each.when] as const)),
        );
        const [from, to] = [one, other].map((text) => `${text}-01-01`.slice(0, 10)).sort();
        const start = span === 'MONTH' ? startOfSpan(span, day(to ?? ''), 90) : day(from ?? '');
        const buildings: readonly MeetingBuilding[] = meetingBuildings(venues);
        const rows = placeLedger(buildings, ledgerPeriods(span, start, day(to ?? '')), rule);
        for (const [index, row] of rows.entries()) {
          const { opening, gained, lost, becameKnown, noLongerKnown, closing } = row;
          expect(opening + gained.length - lost.length + becameKnown - noLongerKnown).toBe(closing);
          if (index > 0) expect(opening).toBe(rows[index - 1]?.closing);
        }
      }),
    );
  });
});
