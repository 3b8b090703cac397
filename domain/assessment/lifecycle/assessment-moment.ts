import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';

/** What a step is judged by, besides the record. */
export interface AssessmentMoment {
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  /** Facts of the newest evidence pack; undefined: none is attached. */
  readonly evidence?: Level1Facts;
}

/** The day of an instant, in UTC. @example dayOf('2026-11-22T09:00:00Z') // '2026-11-22' */
export const dayOf = (instant: string): CalendarDate => instant.slice(0, 10) as CalendarDate;
