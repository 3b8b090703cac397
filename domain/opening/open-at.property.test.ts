import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CalendarDate, daysAfter, weekdayOf } from '../provenance/calendar-date.ts';
import { instantByClock, legalDayOf } from '../provenance/legal-day.ts';
import type { OpeningTimes } from '../records/opening-times.ts';
import { daysOfWeek } from '../records/warm-space.ts';
import { isBankHoliday } from './bank-holidays.ts';
import { openAt, openStateAt } from './open-at.ts';
import { minutesOf } from './written-times.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** What a clock on the wall shows, by the time zone database and none of our own arithmetic. */
const shown = (at: number): string => clock.format(new Date(at));

const minute = 60_000;
const pad = (value: number) => String(value).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hours, minutes]) => `${pad(hours)}:${pad(minutes)}`);
const session = fc
  .record({ day: fc.constantFrom(...daysOfWeek), opens: time, closes: time })
  .filter(({ opens, closes }) => opens !== closes || opens === '00:00');
const day2026 = fc.integer({ min: 0, max: 364 }).map((days) => daysAfter('2026-01-01' as CalendarDate, days));
const times: fc.Arbitrary<OpeningTimes> = fc.record({
  sessions: fc.array(session, { minLength: 1, maxLength: 8 }),
  closures: fc.array(
    fc
      .tuple(day2026, fc.integer({ min: 0, max: 20 }))
      .map(([from, days]) => ({ from, to: daysAfter(from, days) })),
    { maxLength: 3 },
  ),
  bankHolidays: fc.constantFrom('CLOSED', 'AS_USUAL', 'NOT_KNOWN'),
  knownFrom: fc.constant('2025-06-01' as CalendarDate),
  knownTo: fc.constant('2027-06-01' as CalendarDate),
});
/** Instants of 2026, half of them within two days of a change of the clocks. */
const changes = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'].map((at) => Date.parse(at));
const instant = fc.oneof(
  fc
    .integer({ min: 0, max: 365 * 24 * 60 - 1 })
    .map((minutes) => Date.parse('2026-01-01T00:00:00Z') + minutes * minute),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2880, max: 2880 }))
    .map(([at, minutes]) => at + minutes * minute),
);
const isNearChange = (at: number) => changes.some((change) => Math.abs(at - change) < 3 * 60 * minute);

/** The same question answered by the clock on the wall alone, which is right but for the hours of a change. */
function byTheWall(given: OpeningTimes, at: number): string {
  const today = legalDayOf(new Date(at));
  const now = shown(at);
  const runs = (day: CalendarDate, isToday: boolean) =>
    given.closures.some(({ from, to }) => from <= day && day <= to)
      ? []
      : given.sessions
          .filter((each) => each.day === daysOfWeek[weekdayOf(day)])
          .filter(({ opens, closes }) => {
            const crosses = closes <= opens;
            if (isToday) return now >= opens && (crosses || now < closes);
            return crosses && now < closes;
          })
          .map(() => (isBankHoliday(day) ? given.bankHolidays : 'AS_USUAL'));
  const found = [...runs(today, true), ...runs(daysAfter(today, -1), false)];
  if (found.includes('AS_USUAL')) return 'OPEN';
  return found.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'CLOSED';
}

it('away from a change of the clocks a place is open when the clock on the wall stands in a session', () => {
  fc.assert(
    fc.property(times, instant, (given, at) => {
      fc.pre(!isNearChange(at) && !isNearChange(at - 24 * 60 * minute));
      expect(openStateAt(given, at).state).toBe(byTheWall(given, at));
    }),
    { seed: 20261129, numRuns: 1_500 },
  );
});

it('the state holds up to the instant that is named, changes there, and is the same with and without it', () => {
  fc.assert(
    fc.property(times, instant, fc.double({ min: 0, max: 1, noNaN: true }), (given, at, share) => {
      const now = openAt(given, at);
      expect(openStateAt(given, at).state).toBe(now.state);
      if (now.until === undefined) return;
      const until = Date.parse(now.until);
      expect(until).toBeGreaterThan(at);
      expect(openStateAt(given, until).state).not.toBe(now.state);
      const between = at + Math.floor((until - at - 1) * share);
      expect(openStateAt(given, between).state).toBe(now.state);
    }),
    { seed: 20261129, numRuns: 800 },
  );
});

it('an instant by the clock is the first of its day at which a clock shows the time, or has gone past it', () => {
  fc.assert(
    fc.property(day2026, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
      const at = instantByClock(day, minutes);
      const written = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
      expect(legalDayOf(new Date(at))).toBe(day);
      expect(shown(at) >= written).toBe(true);
      const before = at - minute;
      expect(legalDayOf(new Date(before)) < day || shown(before) < written).toBe(true);
    }),
    {
      seed: 20261129,
      numRuns: 1_000,
      examples: [
        ['2026-03-29' as CalendarDate, 90],
        ['2026-03-29' as CalendarDate, 60],
        ['2026-10-25' as CalendarDate, 90],
        ['2026-10-25' as CalendarDate, 120],
      ],
    },
  );
});

it('minutes are those of the clock', () => expect(minutesOf('23:45')).toBe(1_425));
