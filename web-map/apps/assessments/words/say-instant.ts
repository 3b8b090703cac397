import { parseCalendarDate, plainDate } from '../../../../domain/provenance/calendar-date.ts';
import { plainInstant } from '../../../../domain/provenance/legal-day.ts';

/** An instant as people in Walsall read it: "22 November 2026 at 10:42". What is no instant is said as it stands. */
export const instantWords = (text: string): string => orAsItStands(text, plainInstant);

/** A day: "22 November 2026". What is no day is said as it stands. @example dayWords('2026-11-22') // '22 November 2026' */
export const dayWords = (text: string): string =>
  orAsItStands(text, (day) => plainDate(parseCalendarDate('day', day)));

function orAsItStands(text: string, words: (text: string) => string): string {
  try {
    return words(text);
  } catch {
    return text;
  }
}
