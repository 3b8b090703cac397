import type { CalendarDate } from './calendar-date.ts';

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
