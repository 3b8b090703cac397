import { type CalendarDate, monthsAfter } from '../provenance/calendar-date.ts';

/** The day of each month on which what stood until the day before is told. */
const dayOfTelling = '15';

/** What returns are told together: those of a month, "2026-10", or of a quarter of a year, "2026-Q4". */
export type ReturnPeriod = string;

const quarterShape = /^(\d{4})-Q([1-4])$/;

/** The quarter in which a day lies. @example quarterOf('2026-11-30') // '2026-Q4' */
export const quarterOf = (day: string): ReturnPeriod =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first and the last month of a quarter. @example monthsOfQuarter('2026-Q4') // { from: '2026-10', to: '2026-12' } */
export function monthsOfQuarter(quarter: ReturnPeriod): { readonly from: string; readonly to: string } {
  const [, year = '', place = ''] = quarterShape.exec(quarter) ?? [];
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { from: month(3 * Number(place) - 2), to: month(3 * Number(place)) };
}

/** The last month of a period. @example lastMonthOf('2026-Q3') // '2026-09' */
function lastMonthOf(period: ReturnPeriod): string {
  return quarterShape.test(period) ? monthsOfQuarter(period).to : period;
}

/** The first day on which something is told of a period: in the middle of the month after it. */
export const firstToldOn = (period: ReturnPeriod): CalendarDate =>
  monthsAfter(`${lastMonthOf(period)}-${dayOfTelling}` as CalendarDate, 1);

/**
 * The days up to today on which a period is told: few, so that no two tellings differ by one return that somebody has just
 * sent, and everybody is told at once. A return that comes later is told on the next of them.
 * @example toldDays('2026-09', '2026-11-20') // ['2026-10-15', '2026-11-15']
 */
export function toldDays(period: ReturnPeriod, today: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = firstToldOn(period); day <= today; day = monthsAfter(day, 1)) days.push(day);
  return days;
}

/** The day on which what was sent since is told: the next after today, and no sooner than the first of the period. */
export function nextToldOn(period: ReturnPeriod, today: CalendarDate): CalendarDate {
  const last = toldDays(period, today).at(-1);
  return last === undefined ? firstToldOn(period) : monthsAfter(last, 1);
}
