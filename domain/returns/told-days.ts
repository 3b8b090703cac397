import { type CalendarDate, monthsAfter } from '../provenance/calendar-date.ts';

/** The day of each month on which what stood until the day before is told. */
const dayOfTelling = '15';

/** The first day on which something is told of a month: in the middle of the next one. */
export const firstToldOn = (month: string): CalendarDate =>
  monthsAfter(`${month}-${dayOfTelling}` as CalendarDate, 1);

/**
 * The days up to today on which a month is told: few, so that no two tellings differ by one return that somebody has just
 * sent, and everybody is told at once. A return that comes later is told on the next of them.
 * @example toldDays('2026-09', '2026-11-20') // ['2026-10-15', '2026-11-15']
 */
export function toldDays(month: string, today: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = firstToldOn(month); day <= today; day = monthsAfter(day, 1)) days.push(day);
  return days;
}

/** The day on which what was sent since is told: the next after today, and no sooner than the first of the month. */
export function nextToldOn(month: string, today: CalendarDate): CalendarDate {
  const last = toldDays(month, today).at(-1);
  return last === undefined ? firstToldOn(month) : monthsAfter(last, 1);
}
