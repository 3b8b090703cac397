import { type CalendarDate, monthsBefore } from '../../provenance/calendar-date.ts';
import type { SchemeFacts } from '../model/assessment.ts';

/** Months after which what was expected is set beside what happened. */
export const markingMonths = [12, 24] as const;

/**
 * The days on which expectations are to be marked: 12 and 24 months after the scheme is complete, or after the day given
 * where that is not known. A day that the later month does not have is its last.
 * @param otherwise the day of signature, or today
 * @example markingDates({ title: 'A', completesOn: '2027-03-31' }, today) // ['2028-03-31', '2029-03-31']
 */
export const markingDates = (
  { completesOn }: Pick<SchemeFacts, 'completesOn'>,
  otherwise: CalendarDate,
): readonly CalendarDate[] => markingMonths.map((months) => monthsBefore(completesOn ?? otherwise, -months));
