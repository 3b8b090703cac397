import { InvalidInput } from '../../../../domain/errors/errors.ts';
import {
  type CalendarDate,
  daysAfter,
  parseCalendarDate,
} from '../../../../domain/provenance/calendar-date.ts';

/** Most days from the first to the last that are asked about at once. */
const mostDays = 366;

/**
 * The days that a list is asked for, both among them.
 * @param usual how many days before today it begins, and how many days it has, where the request does not say
 * @throws InvalidInput for days in the wrong order or too far apart
 */
export function daysAsked(
  { from: first, to: last }: { readonly from?: string | null; readonly to?: string | null },
  today: CalendarDate,
  { back, usual }: { readonly back: number; readonly usual: number },
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const from = first == null ? daysAfter(today, -back) : parseCalendarDate('from', first);
  const to = last == null ? daysAfter(from, usual) : parseCalendarDate('to', last);
  if (to < from) throw new InvalidInput('to', `${to} is before the first day, ${from}.`);
  if (to > daysAfter(from, mostDays))
    throw new InvalidInput('to', `give a day at most ${mostDays} days after ${from}.`);
  return { from, to };
}
