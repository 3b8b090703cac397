import { onceForEach } from '../collections/once-for-each.ts';
import { publicOnly } from '../disclosure/public-records.ts';
import type { Venue } from '../records/venue.ts';
import { venueKind } from './venue-kinds.ts';

/**
 * Whether a venue counts as a place to meet when it is open: by its kind, or as a Place of Welcome. Never a record
 * of a building that is counted under another record, and never a restricted one. An unknown kind does not count.
 * Source: "Cold spots and catalysts of change", section 4, test T1.
 * @example isMeetingPlace({ ...library, sameBuildingAs: undefined }) // true
 */
export function isMeetingPlace(venue: Venue): boolean {
  return !venue.restricted && venue.sameBuildingAs === undefined && offersMeeting(venue);
}

const offersMeeting = (venue: Venue): boolean =>
  venue.placeOfWelcome || (venueKind(venue.kind)?.meetingPlace ?? false);

/** One building with every public record of it. */
export interface Building {
  /** Id of the record under which the building is counted. */
  readonly id: string;
  readonly name: string;
  /** Every public record of the building: the main one first. One of them may hold the point. */
  readonly records: readonly Venue[];
}

/** A building that is a place to meet. */
export interface MeetingBuilding extends Building {
  /** Those of the records by which it is a place to meet. */
  readonly meeting: readonly Venue[];
}

/**
 * The buildings that the public records name, each once however many records name it, in the order of the venues.
 * Restricted records are dropped whole.
 * @example publicBuildings([library, libraryNamedAgain]).length // 1
 */
export function publicBuildings(venues: readonly Venue[]): Building[] {
  const buildings = new Map<string, Venue[]>();
  for (const venue of publicOnly(venues)) {
    const id = venue.sameBuildingAs ?? venue.id;
    const records = buildings.get(id);
    if (!records) buildings.set(id, [venue]);
    else if (venue.id === id) records.unshift(venue);
    else records.push(venue);
  }
  return [...buildings].flatMap(([id, records]) => {
    const [first] = records;
    return first ? [{ id, name: first.name, records }] : [];
  });
}

/**
 * The places to meet among the venues, one a building however many records name it: a school hall that a second
 * record names as a Place of Welcome is one place to meet. In the order of the venues; made once for each list.
 * @example meetingBuildings([library, libraryNamedAgain]).length // 1
 */
export const meetingBuildings = onceForEach((venues: readonly Venue[]): readonly MeetingBuilding[] =>
  publicBuildings(venues).flatMap((building) => {
    const meeting = building.records.filter(offersMeeting);
    return meeting.length > 0 ? [{ ...building, meeting }] : [];
  }),
);
