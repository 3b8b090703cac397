import type { Position } from '../geography/position.ts';
import { isMeetingPlace } from '../place/meeting-places.ts';
import { statusAt } from '../place/status-at.ts';
import { kindsWithin } from '../place/venue-kinds.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { SchoolPhase, SchoolPupils } from '../records/school-pupils.ts';
import type { Venue } from '../records/venue.ts';

/** A school on the register of which the school census tells. */
export type School = Venue & { readonly pupils: SchoolPupils };

/** The same with a point. */
export type PlacedSchool = School & { readonly position: Position };

export const isSchool = (venue: Venue): venue is School => !venue.restricted && venue.pupils !== undefined;

export const isPlaced = (school: School): school is PlacedSchool => school.position !== undefined;

/** The rules by which the status of a place is read, as the method has them. */
export interface StatusRules {
  readonly statusMaxAgeYears: number;
}

/** The schools of a phase, or of all, that are not known to be closed on a day, by name. */
export const schoolsOn = (
  venues: readonly Venue[],
  phase: SchoolPhase | undefined,
  day: CalendarDate,
  rules: StatusRules,
): readonly School[] =>
  venues
    .filter(isSchool)
    .filter((school) => phase === undefined || school.pupils.phase === phase)
    .filter((school) => statusAt(school, day, rules).status !== 'CLOSED')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1));

const ofFaith = kindsWithin(['faith']);

/**
 * Places where two schools could meet that belong to neither: places to meet on the register with a point, not known to
 * be closed, that are no school and no place of worship.
 */
export const neutralPlaces = (
  venues: readonly Venue[],
  day: CalendarDate,
  rules: StatusRules,
): readonly (Venue & { readonly position: Position })[] =>
  venues.filter((venue): venue is Venue & { readonly position: Position } => {
    if (!isMeetingPlace(venue) || !venue.position || ofFaith.has(venue.kind) || venue.kind === 'school')
      return false;
    const { status } = statusAt(venue, day, rules);
    return status === 'OPEN' || status === 'NOT_KNOWN';
  });
