import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { PlacedRecord } from '../life/placed-record.ts';

/** One day of an event that stands, with its instants in milliseconds of Unix time. */
export interface ToldEventDay {
  readonly placed: PlacedRecord;
  readonly day: CalendarDate;
  readonly start: number;
  readonly end: number;
}
