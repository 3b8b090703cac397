import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CalendarDate, daysAfter, weekdayOf } from '../provenance/calendar-date.ts';
import { clockTimeOf, legalDayOf } from '../provenance/legal-day.ts';
import { type EventTimes, eventDays, faultOfTimes, placeInMonth, repeats } from './event-days.ts';

const day = (text: string) => text as CalendarDate;
const once: EventTimes = { startsOn: day('2026-12-08'), startsAt: '18:30', endsAt: '20:00', notOn: [] };
const told = (times: EventTimes) =>
  eventDays(times).map(({ day: on, start, end }) => [on, utc(start), utc(end)].join(' '));
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

it('tells an event once, and one that ends after midnight on the next day', () => {
  expect(told(once)).toEqual(['2026-12-08 2026-12-08T18:30 2026-12-08T20:00']);
  expect(told({ ...once, startsAt: '22:00', endsAt: '01:00' })).toEqual([
    '2026-12-08 2026-12-08T22:00 2026-12-09T01:00',
  ]);
});

it('keeps its hour by the clock when clocks change, in October and in March', () => {
  const weekly = {
    ...once,
    startsOn: day('2026-10-18'),
    repeats: 'WEEKLY',
    until: day('2026-11-01'),
  } as const;
  expect(told(weekly)).toEqual([
    '2026-10-18 2026-10-18T17:30 2026-10-18T19:00',
    '2026-10-25 2026-10-25T18:30 2026-10-25T20:00',
    '2026-11-01 2026-11-01T18:30 2026-11-01T20:00',
  ]);
  const spring = {
    ...once,
    startsOn: day('2027-03-21'),
    repeats: 'WEEKLY',
    until: day('2027-03-28'),
  } as const;
  expect(told(spring)).toEqual([
    '2027-03-21 2027-03-21T18:30 2027-03-21T20:00',
    '2027-03-28 2027-03-28T17:30 2027-03-28T19:00',
  ]);
  // The night that has 25 hours: from 22:00 in summer time to 02:00 in winter time are five hours.
  expect(told({ ...once, startsOn: day('2026-10-24'), startsAt: '22:00', endsAt: '02:00' })).toEqual([
    '2026-10-24 2026-10-24T21:00 2026-10-25T02:00',
  ]);
});

it('comes on the same weekday of each month, and leaves days out', () => {
  const monthly = { ...once, repeats: 'MONTHLY', until: day('2027-03-31') } as const;
  expect(eventDays(monthly).map((each) => each.day)).toEqual([
    '2026-12-08',
    '2027-01-12',
    '2027-02-09',
    '2027-03-09',
  ]);
  const closed = { ...monthly, notOn: [{ from: day('2027-01-01'), to: day('2027-01-31') }] };
  expect(eventDays(closed).map((each) => each.day)).not.toContain('2027-01-12');
  const fortnightly = { ...once, repeats: 'FORTNIGHTLY', until: day('2027-01-05') } as const;
  expect(eventDays(fortnightly).map((each) => each.day)).toEqual(['2026-12-08', '2026-12-22', '2027-01-05']);
});

it('gives the days between two, and none of an event that is over or still far', () => {
  const weekly = { ...once, repeats: 'WEEKLY', until: day('2027-03-31') } as const;
  const asked = { from: day('2026-12-15'), to: day('2026-12-22') };
  expect(eventDays(weekly, asked).map((each) => each.day)).toEqual(['2026-12-15', '2026-12-22']);
  expect(eventDays(weekly, { from: day('2027-04-01') })).toEqual([]);
  expect(eventDays(weekly, { to: day('2026-12-07') })).toEqual([]);
  expect(eventDays(once, { from: day('2026-12-08'), to: day('2026-12-08') })).toHaveLength(1);
});

it.each([
  [{ endsAt: '18:30' }, 'endsAt', 'it begins at 18:30, too.'],
  [{ until: day('2026-12-20') }, 'repeats', 'say how it comes again, or leave out its last day.'],
  [{ repeats: 'WEEKLY' }, 'until', 'say the last day on which it can begin.'],
  [
    { repeats: 'WEEKLY', until: day('2026-12-07') },
    'until',
    '2026-12-07 is before the first day, 2026-12-08.',
  ],
  [{ repeats: 'DAILY', until: day('2028-01-01') }, 'until', /within a year of 2026-12-08/],
  [
    { startsOn: day('2026-12-29'), repeats: 'MONTHLY', until: day('2027-03-01') },
    'repeats',
    /fifth of its weekday/,
  ],
  [
    { notOn: [{ from: day('2026-12-08'), to: day('2026-12-08') }] },
    'notOn',
    'with these there is no day left.',
  ],
  [{ startsOn: day('2027-03-28'), startsAt: '01:15', endsAt: '04:00' }, 'startsAt', /never show 01:15/],
  [{ startsOn: day('2027-03-27'), startsAt: '22:00', endsAt: '01:30' }, 'endsAt', /never show 01:30/],
] as const)('refuses %j at %s', (change, field, reason) => {
  const fault = faultOfTimes({ ...once, ...change } as EventTimes);
  expect(fault?.field).toBe(field);
  expect(fault?.reason).toMatch(reason);
});

const minutes = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const clock = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return clock.map((part) => String(part).padStart(2, '0')).join(':');
});
const anyTimes = fc
  .record({
    startsOn: fc.integer({ min: 0, max: 800 }).map((days) => daysAfter(day('2026-01-01'), days)),
    startsAt: minutes,
    endsAt: minutes,
    repeats: fc.option(fc.constantFrom(...repeats), { nil: undefined }),
    days: fc.integer({ min: 0, max: 366 }),
  })
  .map(
    ({ days, repeats: how, ...rest }): EventTimes => ({
      ...rest,
      ...(how ? { repeats: how, until: daysAfter(rest.startsOn, days) } : {}),
      notOn: [],
    }),
  );

it('shows its own times on the clock on each of its days, in order, whatever the days', () => {
  fc.assert(
    fc.property(anyTimes, (times) => {
      fc.pre(faultOfTimes(times) === undefined);
      const days = eventDays(times);
      expect(days.length).toBeGreaterThan(0);
      expect(days.length).toBeLessThanOrEqual(367);
      for (const [at, each] of days.entries()) {
        expect(clockTimeOf(utcOf(each.start))).toBe(times.startsAt);
        expect(clockTimeOf(utcOf(each.end))).toBe(times.endsAt);
        expect(legalDayOf(utcOf(each.start))).toBe(each.day);
        expect(each.end).toBeGreaterThan(each.start);
        expect(each.start).toBeGreaterThan(days[at - 1]?.start ?? Number.NEGATIVE_INFINITY);
        if (times.repeats !== undefined && times.repeats !== 'DAILY')
          expect(weekdayOf(each.day)).toBe(weekdayOf(times.startsOn));
        if (times.repeats === 'MONTHLY') expect(placeInMonth(each.day)).toBe(placeInMonth(times.startsOn));
      }
    }),
    { numRuns: 40 },
  );
});
const utcOf = (instant: number) => new Date(instant).toISOString();
