import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { type PeriodDays, periodDays } from '../../provenance/period-days.ts';
import type { Exchange } from '../../records/programme.ts';

/**
 * When an exchange took place as far as that bears on a day: the last day up to then on which its two sides are known to
 * have met, else the days that its period may cover. Undefined: nothing dates it.
 * @example exchangeDays({ metOn: ['2026-01-10', '2026-05-02'] }, '2026-03-01') // { first: '2026-01-10', last: '2026-01-10' }
 */
export function exchangeDays(
  { period, metOn = [] }: Pick<Exchange, 'period' | 'metOn'>,
  asOf: CalendarDate,
): PeriodDays | undefined {
  const met = metOn.toSorted().findLast((day) => day <= asOf) ?? metOn.at(0);
  if (met !== undefined) return { first: met, last: met };
  return period === undefined ? undefined : periodDays(period);
}
