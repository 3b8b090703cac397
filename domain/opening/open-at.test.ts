import { expect, it } from 'vitest';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { OpeningTimes } from '../records/opening-times.ts';
import { bankHolidaysOf } from './bank-holidays.ts';
import { openAt } from './open-at.ts';
import { readClosures, readWeek, writeClosures, writeWeek } from './written-times.ts';

const timesOf = (week: string, more: Partial<OpeningTimes> = {}): OpeningTimes => ({
  sessions: readWeek(week),
  closures: [],
  bankHolidays: 'CLOSED',
  knownFrom: '2026-01-01' as CalendarDate,
  knownTo: '2027-12-31' as CalendarDate,
  ...more,
});
const at = (times: OpeningTimes, instant: string) => {
  const { state, reason, until } = openAt(times, Date.parse(instant));
  return [state, reason, until?.replace(':00.000Z', 'Z')];
};

it('says open until it closes, and closed until it opens', () => {
  const times = timesOf('Monday 10:00-12:00; Wednesday 18:00-20:30');
  expect(at(times, '2026-11-30T10:00:00Z')).toEqual(['OPEN', 'SESSION', '2026-11-30T12:00Z']);
  expect(at(times, '2026-11-30T12:00:00Z')).toEqual(['CLOSED', 'BETWEEN_SESSIONS', '2026-12-02T18:00Z']);
});

it('a session through the night of the spring change is an hour shorter, and that of the autumn change longer', () => {
  const nights = timesOf('Saturday 22:00-03:00');
  expect(at(nights, '2026-03-28T22:00:00Z')).toEqual(['OPEN', 'SESSION', '2026-03-29T02:00Z']);
  expect(at(nights, '2026-10-24T21:00:00Z')).toEqual(['OPEN', 'SESSION', '2026-10-25T03:00Z']);
  // A session that begins in the hour that is left out begins when the clocks go on; of the hour that comes twice, at the first.
  const early = timesOf('Sunday 01:30-02:30');
  expect(at(early, '2026-03-29T00:59:00Z')).toEqual(['CLOSED', 'BETWEEN_SESSIONS', '2026-03-29T01:00Z']);
  expect(at(early, '2026-10-25T00:30:00Z')).toEqual(['OPEN', 'SESSION', '2026-10-25T02:30Z']);
});

it('sessions that meet at midnight are one, and a whole day can be open', () => {
  const late = timesOf('Friday 20:00-00:00; Saturday 00:00-02:00');
  expect(at(late, '2026-11-27T21:00:00Z')).toEqual(['OPEN', 'SESSION', '2026-11-28T02:00Z']);
  const always = timesOf('Saturday 00:00-24:00');
  expect(at(always, '2026-11-28T00:00:00Z')).toEqual(['OPEN', 'SESSION', '2026-11-29T00:00Z']);
});

it('bank holidays, closures, first and last days decide on which days sessions begin', () => {
  const mondays = 'Monday 10:00-12:00';
  expect(at(timesOf(mondays), '2026-08-31T09:30:00Z')).toEqual([
    'CLOSED',
    'BANK_HOLIDAY',
    '2026-09-07T09:00Z',
  ]);
  expect(at(timesOf(mondays, { bankHolidays: 'AS_USUAL' }), '2026-08-31T09:30:00Z')[0]).toBe('OPEN');
  const unsure = timesOf(mondays, { bankHolidays: 'NOT_KNOWN' });
  expect(at(unsure, '2026-08-30T09:30:00Z')).toEqual(['CLOSED', 'BETWEEN_SESSIONS', '2026-08-31T09:00Z']);
  expect(at(unsure, '2026-08-31T09:30:00Z')).toEqual([
    'NOT_KNOWN',
    'BANK_HOLIDAY_NOT_KNOWN',
    '2026-08-31T11:00Z',
  ]);
  const away = timesOf(mondays, { closures: readClosures('2026-11-30 to 2026-12-06') });
  expect(at(away, '2026-11-30T10:30:00Z')).toEqual(['CLOSED', 'CLOSED_THAT_DAY', '2026-12-07T10:00Z']);
  const season = timesOf(mondays, {
    from: '2026-11-30' as CalendarDate,
    until: '2026-11-30' as CalendarDate,
  });
  expect(at(season, '2026-11-23T10:30:00Z')).toEqual(['CLOSED', 'NOT_BEGUN', '2026-11-30T10:00Z']);
  expect(at(season, '2026-12-07T10:30:00Z')).toEqual(['CLOSED', 'ENDED', undefined]);
});

it('before anybody looked, and after nobody has confirmed, it is not known', () => {
  const times = timesOf('Monday 10:00-12:00', {
    knownFrom: '2026-11-30' as CalendarDate,
    knownTo: '2026-12-06' as CalendarDate,
  });
  expect(at(times, '2026-11-29T10:30:00Z')).toEqual([
    'NOT_KNOWN',
    'BEFORE_ANYONE_LOOKED',
    '2026-11-30T00:00Z',
  ]);
  expect(at(times, '2026-12-07T10:30:00Z')).toEqual(['NOT_KNOWN', 'NOT_CONFIRMED', undefined]);
});

it('bank holidays are those that GOV.UK lists for England', () => {
  const listed = {
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  };
  for (const [year, days] of Object.entries(listed)) {
    const found = [...bankHolidaysOf(Number(year))].sort().map((day) => day.slice(5));
    expect(found.join(' '), year).toBe(days);
  }
});

it('times are read as people write them and written in one way; what is wrong names its day', () => {
  expect(writeWeek(readWeek('fri 18:00–02:00; Mon: 9.30 - 11;mo 930-1100'))).toBe(
    'Monday 09:30-11:00; Friday 18:00-02:00',
  );
  expect(writeClosures(readClosures('2027-03-01; 2026-12-24 to 2027-01-02'))).toBe(
    '2026-12-24 to 2027-01-02; 2027-03-01',
  );
  for (const [text, fault] of [
    ['Monday 10:00-', 'The closing time of Monday is missing.'],
    ['Monday 25:00-26:00', 'The opening time of Monday, "25:00", is no time'],
    ['Monday 10:00-10:00', 'Monday opens and closes at 10:00.'],
    ['Moonday 10:00-11:00', '"Moonday" is no day of the week.'],
    ['whenever', 'is no session'],
  ] as const)
    expect(() => readWeek(text), text).toThrow(fault);
  expect(() => readClosures('2026-12-24 to 2026-12-01')).toThrow('cannot end on');
  expect(() => readClosures('2026-02-30')).toThrow('not a date');
});
