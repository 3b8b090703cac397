import { InvalidInput } from '../errors/errors.ts';
import { type CalendarDate, daysAfter, weekdayOf } from './calendar-date.ts';

/** The zone whose days count: dates of decisions, publications, signatures and reviews in England are days of it. */
export const legalZone = 'Europe/London';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: legalZone,
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day of an instant in England: the one home of this rule, for every door. Never the UTC day and never that of the
 * machine or the browser: from the last Sunday of March to the last of October the day begins at 23:00 UTC.
 * Source: Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002; zone Europe/London of the IANA
 * time zone database.
 * @param instant a Date, or an instant as records hold it (RFC 3339)
 * @throws RangeError for what is no instant
 * @example legalDayOf('2026-07-01T23:20:00Z') // '2026-07-02'
 */
export function legalDayOf(instant: Date | string): CalendarDate {
  const at = typeof instant === 'string' ? new Date(instant) : instant;
  const named = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '' } = named;
  return `${year.padStart(4, '0')}-${month}-${day}` as CalendarDate;
}

const hour = 60 * 60 * 1000;

/** Whether clocks in England are an hour ahead of UTC: from the last Sunday of March, 01:00 UTC, to that of October. */
function isSummerTime(instant: number): boolean {
  const year = new Date(instant).toISOString().slice(0, 4);
  return instant >= changeOf(`${year}-03-31`) && instant < changeOf(`${year}-10-31`);
}

const changes = new Map<string, number>();

/** Milliseconds of Unix time at which clocks change on the last Sunday up to a day. */
function changeOf(lastDay: string): number {
  const kept = changes.get(lastDay);
  if (kept !== undefined) return kept;
  const day = lastDay as CalendarDate;
  const change = Date.parse(`${daysAfter(day, -((weekdayOf(day) + 1) % 7))}T01:00:00Z`);
  changes.set(lastDay, change);
  return change;
}

/**
 * The first moment of a day in England at which a clock on the wall shows a time: of an hour that comes twice in October
 * the first, of one that is left out in March the moment at which the clocks go on. From 1996 on, when the rule began.
 * Source: as `legalDayOf`.
 * @param minutes since midnight by the clock on the wall, 0 to 1,440
 * @returns milliseconds of Unix time
 * @example new Date(instantByClock('2026-07-01' as CalendarDate, 9 * 60)).toISOString() // '2026-07-01T08:00:00.000Z'
 */
export function instantByClock(day: CalendarDate, minutes: number): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  if (isSummerTime(asUtc - hour)) return asUtc - hour;
  return isSummerTime(asUtc) ? asUtc - (asUtc % hour) : asUtc;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: legalZone,
});

/**
 * An instant in words, as a clock on a wall in Walsall has it.
 * @throws RangeError for what is no instant
 * @example plainInstant('2026-07-01T23:20:00Z') // '2 July 2026 at 0:20'
 */
export const plainInstant = (instant: string): string => moment.format(new Date(instant));

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: legalZone,
});

/**
 * What a clock on a wall in Walsall shows at an instant, of 24 hours.
 * @example clockTimeOf('2026-07-01T08:00:00Z') // '09:00'
 */
export const clockTimeOf = (instant: string): string => clock.format(new Date(instant));

/**
 * Reads an instant: a day with a time and a zone.
 * @throws InvalidInput naming `field` for what is none
 * @example parseInstant('at', '2026-07-01T09:00:00+01:00') // 1782892800000
 */
export function parseInstant(field: string, text: string): number {
  const instant = instantShape.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new InvalidInput(
    field,
    `"${text.slice(0, 40)}" is no instant. Write a day, a time and a zone, for example 2026-11-30T10:00:00Z.`,
  );
}
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
