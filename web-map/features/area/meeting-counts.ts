import type { Reading, VenueRow } from '../../api/figures.ts';

/** Places to meet of an area by status: open, closed, not known. */
export function meetingCounts({ area: { code, level } }: Reading, venues: readonly VenueRow[]) {
  const here = venues.filter(
    (venue) => venue.meetingPlace && (level === 'WARD' ? venue.ward?.code : venue.locality?.code) === code,
  );
  const open = here.filter(({ status }) => status === 'OPEN').length;
  const unknown = here.filter(({ status }) => status === 'NOT_KNOWN').length;
  return { open, closed: here.length - open - unknown, unknown };
}
