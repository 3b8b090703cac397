import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Source } from '../provenance/source.ts';

export const daysOfWeek = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type DayOfWeek = (typeof daysOfWeek)[number];

/** When a warm space is open on a day of the week; times of 24 hours, "09:30". */
export interface WarmSession {
  readonly day: DayOfWeek;
  readonly opens: string;
  readonly closes: string;
  /** Whether it is every other week. */
  readonly fortnightly: boolean;
}

/** That a directory lists a building as a place where anyone may keep warm, and when. No part of whether it is open otherwise. */
export interface WarmSpace {
  readonly sessions: readonly WarmSession[];
  /** As printed, where the closing time stands before the opening time: a slip, of which nobody can say which. */
  readonly doubtfulSessions: readonly WarmSession[];
  /** The day of the directory. */
  readonly listedOn: CalendarDate;
  readonly source: Source;
}
