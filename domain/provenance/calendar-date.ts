import { InvalidInput } from '../errors/errors.ts';

/** An ISO 8601 calendar date, "2026-11-22". Dates of this form compare as strings. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** Years that records and questions may speak of: a year outside is a slip of the hand. */
const firstYear = 1900;
const lastYear = 2100;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a calendar date.
 * @throws InvalidInput naming `field` when the text is not a real day written YYYY-MM-DD ("2026-02-30" is refused), or
 * not of the years 1900 to 2100.
 * @example parseCalendarDate('asOf', '2026-05-07') // '2026-05-07'
 */
export function parseCalendarDate(field: string, text: string): CalendarDate {
  if (!isRealDay(text)) {
    throw new InvalidInput(
      field,
      `"${text.slice(0, 40)}" is not a date. Write a real day as YYYY-MM-DD, for example 2026-11-22.`,
    );
  }
  refuseFarYear(field, text);
  return text;
}

/** By its numbers alone: a load asks this of some hundred thousand days, and a Date of each takes ten times as long. */
function isRealDay(text: string): text is CalendarDate {
  if (!shape.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** How many days a month has, in the calendar that ISO 8601 counts every year by. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function refuseFarYear(field: string, date: PartialDate): void {
  const year = Number(date.slice(0, 4));
  if (year >= firstYear && year <= lastYear) return;
  throw new InvalidInput(field, `${date} is not between ${firstYear} and ${lastYear}. Check the year.`);
}

/** The day that a Date built from parts of a day stands for; never the day of an instant, which `legalDayOf` tells. */
const ofParts = (midnight: Date): CalendarDate => midnight.toISOString().slice(0, 10) as CalendarDate;

/** The day before a date. @example dayBefore('2026-03-01' as CalendarDate) // '2026-02-28' */
export const dayBefore = (date: CalendarDate): CalendarDate =>
  ofParts(new Date(Date.parse(`${date}T00:00:00Z`) - 24 * 60 * 60 * 1000));

/**
 * The day so many days later; earlier where the number is below 0.
 * @example daysAfter('2026-12-31' as CalendarDate, 1) // '2027-01-01'
 */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate =>
  ofParts(new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * 60 * 1000));

/** The day of the week of a date, 0 for Monday to 6 for Sunday. @example weekdayOf('2026-11-29' as CalendarDate) // 6 */
export const weekdayOf = (date: CalendarDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * A date the given number of months earlier; the day is capped to the month's last ("2026-03-31" less 1 is "2026-02-28").
 * @example monthsBefore('2026-11-22' as CalendarDate, 12) // '2025-11-22'
 */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Counted in months since the year 0: by a Date it takes four times as long, and every answer asks it of every record.
  const counted = 12 * year + month - 1 - months;
  const [inYear, inMonth] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
  return dayIn(inYear, inMonth, Math.min(day, daysIn(inYear, inMonth)));
}

const dayIn = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;

/**
 * The same day of the month so many months later; the last day of a shorter month.
 * @example monthsAfter('2026-11-22' as CalendarDate, 12) // '2027-11-22'
 */
export const monthsAfter = (date: CalendarDate, months: number): CalendarDate => monthsBefore(date, -months);

/** A date known to the day, the month or only the year: "2025-04-28", "2021-07", "2021". */
export type PartialDate = string;

const partialShape = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Whether a text is a real day, month or year: "2020-13" and "2025-02-30" have the shape of one and are none.
 * @example isPartialDate('2021-07') // true
 */
export const isPartialDate = (text: string): text is PartialDate =>
  partialShape.test(text) && isRealDay(firstDayOf(text));

/**
 * Reads a date that is known to the day, the month or only the year.
 * @throws InvalidInput naming `field` when it is no real one, or not of the years 1900 to 2100.
 * @example parsePartialDate('date', '2021-07') // '2021-07'
 */
export function parsePartialDate(field: string, text: string): PartialDate {
  const real: boolean = isPartialDate(text);
  if (!real) {
    throw new InvalidInput(
      field,
      `"${text.slice(0, 40)}" is not a date. Write a real day, month or year, like 2025-04-28, 2025-04 or 2025.`,
    );
  }
  refuseFarYear(field, text);
  return text;
}

/** Whatever is written like a year, a month or a day; "2019-2023" is two years. */
const dateLike = /(?<![\d-])\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/g;

/**
 * Checks the dates in words about time as documents write them: "2020-05-27 to 2020-06-05", "2019/20", "undated".
 * @throws InvalidInput naming `field` when one is written like a date and is none, or not of the years 1900 to 2100.
 * @example checkDatesIn('period', 'from 2019-10') // 'from 2019-10'
 */
export function checkDatesIn(field: string, words: string): string {
  for (const [written] of words.matchAll(dateLike)) parsePartialDate(field, written);
  return words;
}

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
  return dayIn(year, month, daysIn(year, month));
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
