import { type CalendarDate, daysAfter } from '../provenance/calendar-date.ts';

const dayMilliseconds = 86_400_000;

/**
 * A day on which something came to be so, found by halving the time between a day on which it was not and one on which it
 * is; where it went to and fro in between, one of those days. Asks at most once for each halving.
 * @param lacks a day on which it is not so, before `has`
 * @param has a day on which it is so
 */
export async function firstDay(
  lacks: CalendarDate,
  has: CalendarDate,
  isSo: (on: CalendarDate) => Promise<boolean>,
): Promise<CalendarDate> {
  const days = Math.round((Date.parse(has) - Date.parse(lacks)) / dayMilliseconds);
  if (days <= 1) return has;
  const middle = daysAfter(lacks, Math.floor(days / 2));
  return (await isSo(middle)) ? firstDay(lacks, middle, isSo) : firstDay(middle, has, isSo);
}
