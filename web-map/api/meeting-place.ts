import type { VenueRow } from './figures.ts';

/** Whether a record counts as a place to meet: what the API says, one record a building. */
export const isMeetingPlace = (venue: Pick<VenueRow, 'meetingPlace' | 'sameBuildingAs'>): boolean =>
  venue.meetingPlace && !venue.sameBuildingAs;
