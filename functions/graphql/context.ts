import { type CalendarDate, parseCalendarDate } from '../../domain/provenance/calendar-date.ts';
import type { HeldData } from './held-data.ts';

/** What resolvers are given: one data version and one day for the whole request. */
export interface RequestContext {
  readonly requestId: string;
  /** The UTC day of the request. */
  readonly today: CalendarDate;
  readonly data: () => Promise<HeldData>;
}

/** The day asked about. @throws InvalidInput naming `field` when it is not a date */
export const dayAsked = (field: string, day: string | null | undefined): CalendarDate | undefined =>
  day == null ? undefined : parseCalendarDate(field, day);
