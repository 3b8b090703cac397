import { type CalendarDate, dayBefore, daysAfter, weekdayOf } from '../provenance/calendar-date.ts';
import { isBankHoliday } from './bank-holidays.ts';

const saturday = 5;

/** Whether a day is a working day in England: Monday to Friday and no bank holiday. */
export const isWorkingDay = (day: CalendarDate): boolean => weekdayOf(day) < saturday && !isBankHoliday(day);

/**
 * The n-th working day after a day; the day itself is not counted.
 * @param count 1 or more
 * @example workingDayAfter('2026-12-23' as CalendarDate, 2) // '2026-12-29': the 25th and the 28th are bank holidays
 */
export function workingDayAfter(day: CalendarDate, count: number): CalendarDate {
  let found = day;
  for (let left = count; left > 0; ) {
    found = daysAfter(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** The latest day after which a day is the n-th working day or comes before it. The reverse of `workingDayAfter`. */
export function workingDayBefore(day: CalendarDate, count: number): CalendarDate {
  let found = day;
  while (workingDayAfter(found, count) > day) found = dayBefore(found);
  return found;
}
