import { InvalidInput } from '../errors.ts';

/** An ISO 8601 calendar date, "2026-11-22". Dates of this form compare as strings. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a calendar date.
 * @throws InvalidInput naming `field` when the text is not a real day written YYYY-MM-DD ("2026-02-30" is refused).
 * @example parseCalendarDate('asOf', '2026-05-07') // '2026-05-07'
 */
export function parseCalendarDate(field: string, text: string): CalendarDate {
  const parts = shape.exec(text);
  const day = parts ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidInput(
      field,
      `"${text.slice(0, 40)}" is not a date. Write a real day as YYYY-MM-DD, for example 2026-11-22.`,
    );
  }
  return text as CalendarDate;
}

/** The day that a Date built from parts of a day stands for; never the day of an instant, which `legalDayOf` tells. */
const ofParts = (midnight: Date): CalendarDate => midnight.toISOString().slice(0, 10) as CalendarDate;

/**
 * A date the given number of months earlier; the day is capped to the month's last ("2026-03-31" less 1 is "2026-02-28").
 * @example monthsBefore('2026-11-22' as CalendarDate, 12) // '2025-11-22'
 */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return ofParts(first);
}

/** A date known to the day, the month or only the year: "2025-04-28", "2021-07", "2021". */
export type PartialDate = string;

const partialShape = /^\d{4}(-\d{2}(-\d{2})?)?$/;
export const isPartialDate = (text: string): text is PartialDate => partialShape.test(text);

/**
 * The first day that a partial date may mean: "2021" gives "2021-01-01". A date that is already whole is returned as it is.
 * @example firstDayOf('2021-07') // '2021-07-01'
 */
export function firstDayOf(date: PartialDate): CalendarDate {
  return (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) as CalendarDate;
}

/**
 * The last day that a partial date may mean: "2021" gives "2021-12-31", "2024-02" gives "2024-02-29".
 * @example lastDayOf('2021-07') // '2021-07-31'
 */
export function lastDayOf(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31` as CalendarDate;
  if (date.length !== 7) return date as CalendarDate;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return ofParts(new Date(Date.UTC(year, month, 0)));
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day in words, the way it is read out.
 * @example plainDate('2026-05-07' as CalendarDate) // '7 May 2026'
 */
export function plainDate(date: CalendarDate): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}

/**
 * Reads a day that `plainDate` wrote.
 * @throws InvalidInput naming `field` for any other text
 * @example parsePlainDate('date', '7 May 2026') // '2026-05-07'
 */
export function parsePlainDate(field: string, text: string): CalendarDate {
  const midnight = new Date(`${text} UTC`);
  const day = Number.isNaN(midnight.getTime()) ? undefined : ofParts(midnight);
  if (day && plainDate(day) === text) return day;
  throw new InvalidInput(field, `"${text.slice(0, 40)}" is not a day written like 7 May 2026.`);
}
