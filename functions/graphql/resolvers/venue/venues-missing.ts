import type { Area } from '../../../../domain/geography/area.ts';
import {
  isUnplaced,
  type MissingVenues,
  missingVenues,
  type PlaceAsked,
} from '../../../../domain/place/missing-venues.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { Venue } from '../../../../domain/records/venue.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import type { SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { keepVenues, type VenueConditions } from '../../snapshot/venue-filter.ts';

/** A list of venues as it was asked for. */
export interface VenuesAsked {
  readonly wanted: VenueConditions;
  /** Whose venues; undefined: the whole register. */
  readonly area: Area | undefined;
  /** Venues of that area, among which the conditions choose. */
  readonly inScope: readonly Venue[];
}

/** What may be missing from a list of venues. */
export async function venuesMissing(
  snapshot: SnapshotRecords,
  { wanted, area, inScope }: VenuesAsked,
  today: () => CalendarDate,
): Promise<MissingVenues> {
  const directory = await snapshot.areas();
  const asked = placeAsked(wanted, area, directory);
  const isAsked = asked !== undefined && Object.keys(asked).length > 0;
  const register = isAsked ? await snapshot.venues.all() : inScope;
  const unplaced = asked ? register.filter((venue) => isUnplaced(venue, asked)) : [];
  const { ward, locality, near, within, ...others } = wanted;
  // Of a ward without lines the other places that were asked for still decide; else it is they that cannot be answered.
  const deciding =
    asked?.ward?.isMapped === false || asked?.locality?.isMapped === false
      ? { ...others, ...place({ locality, near, within }) }
      : others;
  const keep = (venues: readonly Venue[], conditions: VenueConditions): number =>
    keepVenues(venues, conditions, directory, today).length;
  const maybe =
    wanted.status && wanted.status !== 'NOT_KNOWN' ? ({ status: 'NOT_KNOWN' } as const) : undefined;
  const counts = {
    unplaced: keep(unplaced, deciding),
    statusNotKnown: maybe
      ? keep(inScope, { ...wanted, ...maybe }) + keep(unplaced, { ...deciding, ...maybe })
      : 0,
    register: register.length,
    registerUnplaced: unplaced.length,
  };
  return missingVenues(asked ?? {}, counts, wanted.status);
}

/** The conditions that are there. */
const place = (
  conditions: {
    [Key in 'locality' | 'near' | 'within']: VenueConditions[Key] | undefined;
  },
): VenueConditions =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));

/** Where venues were asked for; undefined where two areas were, which share nothing. */
function placeAsked(
  wanted: VenueConditions,
  area: Area | undefined,
  directory: AreaDirectory,
): PlaceAsked | undefined {
  const wards = [area?.level === 'WARD' ? area : undefined, wanted.ward].filter((each) => each !== undefined);
  const localities = [area?.level === 'LOCALITY' ? area : undefined, wanted.locality].filter(
    (each) => each !== undefined,
  );
  if (new Set(wards).size > 1 || new Set(localities).size > 1) return undefined;
  const [ward] = wards;
  const [locality] = localities;
  const shape = wanted.near ? 'circle' : wanted.within && 'box';
  return {
    ...(ward && {
      ward: {
        name: ward.name,
        code: ward.code,
        locality: directory.localityOf(ward)?.code,
        isMapped: ward.edition === directory.mappedEdition.id,
      },
    }),
    ...(locality && {
      locality: {
        name: locality.name,
        code: locality.code,
        isMapped: locality.edition === directory.mappedEdition.id,
      },
    }),
    ...(shape && { shape }),
  };
}
