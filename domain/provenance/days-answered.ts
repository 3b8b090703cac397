import { RefusedInput } from '../errors/refused-input.ts';
import { message, untranslated } from '../messages/message.ts';
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

/**
 * What an answer for a day stands on. LABELS: who lives here, so labels, pairs, and what a run reads. RECORDS: wards,
 * boundaries, and whether places were open, so reach as well.
 */
export type SpeaksOf = 'LABELS' | 'RECORDS';

/**
 * The first day that the data can speak of. Labels: the year of the census whose counts every label stands on (Census
 * 2021; method cc-1.0.0, section 2). Records: the day on which the wards of the oldest edition were first elected.
 */
export const firstDaySpokenOf: Readonly<Record<SpeaksOf, CalendarDate>> = {
  LABELS: '2021-01-01' as CalendarDate,
  RECORDS: '2004-06-10' as CalendarDate,
};

/**
 * Reads the day that a question is asked about. It means the same everywhere: what was so on that day, by the records
 * held now. What lies before the data, or has not come yet, is refused and never answered by a guess.
 * @param field name of the argument, for the message
 * @throws InvalidInput naming `field`, the earliest and the latest day, for a day outside them or that is none
 * @example dayAnswered('asOf', '1990-01-01', 'LABELS', today)
 * // throws 'asOf: 1990-01-01 is before what the data can speak of (1 January 2021 on). Earliest: 2021-01-01; latest: ...'
 */
export function dayAnswered(
  field: string,
  text: string,
  speaksOf: SpeaksOf,
  today: CalendarDate,
): CalendarDate {
  const day = parseCalendarDate(field, text);
  const earliest = firstDaySpokenOf[speaksOf];
  if (day >= earliest && day <= today) return day;
  // As addresses and requests write them, to be written again.
  const days = { day: untranslated(day), earliest: untranslated(earliest), today: untranslated(today) };
  throw new RefusedInput(
    field,
    day > today
      ? message('refusal.dayNotCome', days)
      : message('refusal.dayTooEarly', { ...days, from: earliest }),
  );
}
