import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { EvidenceStops } from './evidence-inputs.ts';

/**
 * The day of a list of stops; undefined where its publisher gives no more than a month or a year.
 * @example dayOfList({ title: 'NaPTAN', date: '2026-07-24' }) // '2026-07-24'
 */
export const dayOfList = ({ date }: EvidenceStops['list']): CalendarDate | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? (date as CalendarDate) : undefined;
