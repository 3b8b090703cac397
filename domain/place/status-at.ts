import { type CalendarDate, firstDayOf, lastDayOf, monthsBefore } from '../provenance/calendar-date.ts';
import type { Venue, VenueStatus, VenueStatusRecord } from '../records/venue.ts';

/** Whether a venue was open on a day, and the record that says so. */
export interface StatusOnDay {
  readonly status: VenueStatus;
  /** The record that decided; with NOT_KNOWN, the newest one there is. Undefined: there is none. */
  readonly record?: VenueStatusRecord;
}

/** What is recorded of a venue, oldest first, undated last; of one date as given. */
export const inOrderOfDate = (history: readonly VenueStatusRecord[]): VenueStatusRecord[] =>
  history.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
const orderOf = ({ date }: VenueStatusRecord): string => (date === undefined ? '9999' : firstDayOf(date));

interface Dated {
  readonly record: VenueStatusRecord;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Whether a venue was open on a day, from its dated records alone:
 * - the newest record dated on or before the day decides; of two of one date, the later in the list. A date known
 *   only to the month or year is read from its first day;
 * - OPEN and TEMPORARILY_CLOSED hold for `statusMaxAgeYears` and are then not known; CLOSED holds until a newer record;
 * - within a year or month that is all that is known of a closing, the day may lie before or after it: not known;
 * - with no record to go by on the day, a closing that follows within `statusMaxAgeYears` shows that the venue was
 *   open before it, and is the record given. A later OPEN shows nothing about earlier days;
 * - undated records never decide: not known.
 * Not known is not closed. Source: "Cold spots and catalysts of change", sections 4 ("open") and 6 (null is not zero).
 * @example statusAt(libraryClosedOn20170630, '2016-05-01' as CalendarDate, publishedParameters).status // 'OPEN'
 */
export function statusAt(
  venue: Pick<Venue, 'statusHistory'>,
  date: CalendarDate,
  parameters: { readonly statusMaxAgeYears: number },
): StatusOnDay {
  const dated = venue.statusHistory
    .flatMap((record): Dated[] =>
      record.date === undefined
        ? []
        : [{ record, from: firstDayOf(record.date), to: lastDayOf(record.date) }],
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const maxAgeMonths = parameters.statusMaxAgeYears * 12;
  const newest = dated.findLast(({ from }) => from <= date);
  const settled = newest && settle(newest, date, maxAgeMonths);
  if (settled) return settled;
  const next = dated.find(({ from }) => from > date);
  if (newest?.record.status !== 'NOT_KNOWN' && newest?.record.status !== 'TEMPORARILY_CLOSED') {
    if (next?.record.status === 'CLOSED' && monthsBefore(next.from, maxAgeMonths) <= date) {
      return { status: 'OPEN', record: next.record };
    }
  }
  const known = newest?.record ?? venue.statusHistory.at(-1);
  return known ? { status: 'NOT_KNOWN', record: known } : { status: 'NOT_KNOWN' };
}

/** What the newest record says of the day; undefined where it is too old to say. */
function settle(
  { record, from, to }: Dated,
  date: CalendarDate,
  maxAgeMonths: number,
): StatusOnDay | undefined {
  if (record.status === 'CLOSED') {
    return { status: date >= to ? 'CLOSED' : 'NOT_KNOWN', record };
  }
  return monthsBefore(date, maxAgeMonths) <= from ? { status: record.status, record } : undefined;
}
