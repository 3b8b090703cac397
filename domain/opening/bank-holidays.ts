import { type CalendarDate, daysAfter, weekdayOf } from '../provenance/calendar-date.ts';

/**
 * Days that were moved or added for one year by royal proclamation, as GOV.UK lists them (www.gov.uk/bank-holidays,
 * England and Wales; Open Government Licence v3.0). A proclamation after November 2026 is to be added here.
 */
const proclaimed: Readonly<
  Record<number, { readonly without: readonly string[]; readonly added: readonly string[] }>
> = {
  2020: { without: ['2020-05-04'], added: ['2020-05-08'] },
  2022: { without: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { without: [], added: ['2023-05-08'] },
};

const on = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;

/** The first day from a date on that is a Monday. */
const mondayFrom = (date: CalendarDate): CalendarDate => daysAfter(date, (7 - weekdayOf(date)) % 7);

const saturday = 5;

/** The next weekday that no other holiday has, where a holiday falls on a weekend. */
function inLieu(date: CalendarDate, taken: readonly CalendarDate[]): CalendarDate {
  let day = date;
  while (weekdayOf(day) >= saturday || taken.includes(day)) day = daysAfter(day, 1);
  return day;
}

/** Easter Sunday. Source: the Gregorian computus of Meeus, Jones and Butcher; Calendar (New Style) Act 1750. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - h - (ofCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const held = new Map<number, ReadonlySet<CalendarDate>>();

/**
 * The bank and public holidays of England in a year, with the days in lieu of those that fall on a weekend.
 * Source: Banking and Financial Dealings Act 1971, schedule 1; the days of 1 January and early May by yearly proclamation
 * since 1974 and 1978; moved and added days as `proclaimed` says.
 * @param year 2016 to 2100; of years before, proclaimed days are not held
 * @example bankHolidaysOf(2026).has('2026-12-28' as CalendarDate) // true: Boxing Day falls on a Saturday
 */
export function bankHolidaysOf(year: number): ReadonlySet<CalendarDate> {
  const kept = held.get(year);
  if (kept) return kept;
  const easter = easterSunday(year);
  const christmas = inLieu(on(year, 12, 25), [on(year, 12, 26)]);
  const boxing = inLieu(on(year, 12, 26), [christmas]);
  const { without = [], added = [] } = proclaimed[year] ?? {};
  const byRule = [
    inLieu(on(year, 1, 1), []),
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    mondayFrom(on(year, 5, 1)),
    mondayFrom(on(year, 5, 25)),
    mondayFrom(on(year, 8, 25)),
    christmas,
    boxing,
  ].filter((day) => !without.includes(day));
  const all = new Set([...byRule, ...added.map((day) => day as CalendarDate)]);
  held.set(year, all);
  return all;
}

/** Whether a day is a bank holiday of England. @example isBankHoliday('2026-12-25' as CalendarDate) // true */
export const isBankHoliday = (day: CalendarDate): boolean => bankHolidaysOf(Number(day.slice(0, 4))).has(day);
