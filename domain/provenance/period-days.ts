import { type CalendarDate, firstDayOf, isPartialDate, lastDayOf } from './calendar-date.ts';

/** First and last day that a period may cover, both inclusive. */
export interface PeriodDays {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const yearPair = /^(\d{4})\/(\d{2})$/;
const yearRange = /^(\d{4})-(\d{4})$/;

/**
 * The days that a period may cover as documents write periods: "2021-03-21", "2022-05", "2021", "2019-2023",
 * "2019-04 to 2020-02", and "2019/20", which may be a financial or a school year and is read as both together
 * (1 April 2019 to 31 August 2020). Undefined for anything else ("before first lockdown", "12 months"): never guessed.
 * @example periodDays('2019-04 to 2020-02') // { first: '2019-04-01', last: '2020-02-29' }
 */
export function periodDays(period: string): PeriodDays | undefined {
  const pair = yearPair.exec(period);
  if (pair) {
    const start = Number(pair[1]);
    return (start + 1) % 100 === Number(pair[2]) ? days(`${start}-04`, `${start + 1}-08`) : undefined;
  }
  const range = yearRange.exec(period);
  const [from, to, ...more] = range ? [range[1] ?? '', range[2] ?? ''] : period.split(' to ');
  if (from === undefined || more.length > 0) return undefined;
  return days(from, to ?? from);
}

function days(from: string, to: string): PeriodDays | undefined {
  if (!isPartialDate(from) || !isPartialDate(to)) return undefined;
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  return first <= last ? { first, last } : undefined;
}
