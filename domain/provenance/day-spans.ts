import { InvalidInput } from '../errors/errors.ts';
import { type CalendarDate, firstDayOf, monthsBefore, type PartialDate } from './calendar-date.ts';

/** How many years after today a day may lie, by what it is the day of. */
const yearsAhead = {
  /** Something that was written down, counted or reviewed: it has happened. */
  RECORDED: 0,
  /** Something made known before it comes: an opening, a closing, a new edition of boundaries. */
  ANNOUNCED: 10,
  /** A plan: the end of a project. */
  PLANNED: 50,
} as const;
export type KindOfDay = keyof typeof yearsAhead;

/**
 * Checks that a date does not lie too far ahead for what it is the day of. A date known in part is read as its first
 * day, so that the present month and year are of today.
 * @throws InvalidInput naming `field` and the last day that there may be
 * @example checkDaySpan('reviewed_on', '2026-11-22', 'RECORDED', '2026-11-22' as CalendarDate)
 */
export function checkDaySpan(field: string, date: PartialDate, kind: KindOfDay, today: CalendarDate): void {
  const latest = monthsBefore(today, -12 * yearsAhead[kind]);
  if (firstDayOf(date) <= latest) return;
  throw new InvalidInput(
    field,
    kind === 'RECORDED'
      ? `${date} is still to come: today is ${today}, and this is the day of something that has happened. Check the year.`
      : `${date} is more than ${yearsAhead[kind]} years ahead of today, ${today}. Check the year.`,
  );
}
