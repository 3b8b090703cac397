import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { DayOfWeek } from './warm-space.ts';

/**
 * When a place is open on one day of every week: times of 24 hours by the clock on the wall, "18:00". A session that
 * closes at or before the time at which it opens ends on the next day; one from 00:00 to 00:00 lasts the whole day.
 */
export interface OpeningSession {
  readonly day: DayOfWeek;
  readonly opens: string;
  readonly closes: string;
}

/** Days, both among them, on which no session begins. */
export interface ClosedDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether sessions take place on the bank holidays of England. */
export const bankHolidayRules = ['CLOSED', 'AS_USUAL', 'NOT_KNOWN'] as const;
export type BankHolidayRule = (typeof bankHolidayRules)[number];

/** When a place is open, as somebody answers for it. */
export interface OpeningTimes {
  readonly sessions: readonly OpeningSession[];
  readonly closures: readonly ClosedDays[];
  readonly bankHolidays: BankHolidayRule;
  /** The first day of the sessions; undefined: they ran before anybody looked. */
  readonly from?: CalendarDate;
  /** Their last day; undefined: no end is planned. */
  readonly until?: CalendarDate;
  /** The first day of which the times are known: their first, or that on which somebody saw or heard that they are so. */
  readonly knownFrom: CalendarDate;
  /** The last day for which somebody's word is good. */
  readonly knownTo: CalendarDate;
}
