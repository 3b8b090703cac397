import type { Area } from '../../../../domain/geography/area.ts';
import { reachesOutside, wardsTouchedBy } from '../../../../domain/geography/wards-touched.ts';
import { method } from '../../../../domain/method/method.ts';
import type { FoundVenue } from '../../../../domain/place/found-venue.ts';
import type { ListedVenues } from '../../../../domain/place/listed-venues.ts';
import type { Venue } from '../../../../domain/records/venue.ts';
import type { VenueFilter } from '../../../../schema/generated/resolver-types.ts';
import { memoizeAsync } from '../../caching/memoize-async.ts';
import { type PageRequest, pageOf, sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import type { SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { keepVenues, readVenueFilter, type VenueConditions } from '../../snapshot/venue-filter.ts';
import { localityOfVenue, wardOfVenue } from '../../snapshot/venue-place.ts';
import { venueKey } from '../../snapshot/venue-repository.ts';
import { venuesMissing } from './venues-missing.ts';

export interface VenueScope {
  /** Which venues lie in the area asked about; all of them where none is given. */
  readonly of?: (venue: Venue, directory: AreaDirectory) => boolean;
  readonly area?: Area;
}

/** Which venues an area counts as its own. */
export const venuesOfArea =
  (area: Area): NonNullable<VenueScope['of']> =>
  (venue, directory) => {
    if (area.level === 'BOROUGH') return true;
    const own = area.level === 'LOCALITY' ? localityOfVenue(venue, directory) : wardOfVenue(venue, directory);
    return own?.code === area.code && own.edition === area.edition;
  };

/** Venues in one page: a borough of ten thousand is read in ten. */
const largestPage = 1_000;

/** A page of venues, by name, or nearest first where the filter has a point. */
export async function venuePage(
  context: RequestContext,
  filter: VenueFilter | null | undefined,
  page: PageRequest,
  scope: VenueScope = {},
): Promise<ListedVenues> {
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const wanted = readVenueFilter(filter, directory, context.requestDay);
  if (wanted.ward ?? wanted.locality ?? scope.area) context.basis.edition(directory.mappedEdition.id);
  if (wanted.status ?? wanted.open) context.basis.method(method.id);
  const { of } = scope;
  const candidates = await candidatesFor(snapshot, directory, wanted, scope.area);
  const inScope = of ? candidates.filter((venue) => of(venue, directory)) : candidates;
  const found = keepVenues(inScope, wanted, directory, () => context.today);
  const { near } = wanted;
  const list = near
    ? {
        kind: `venues near ${near.lon},${near.lat}`,
        items: sortByKey(found, nearestFirst),
        keyOf: nearestFirst,
        maxSize: largestPage,
      }
    : { kind: 'venues', items: found, keyOf: venueKey, maxSize: largestPage };
  const missing = memoizeAsync(() =>
    venuesMissing(snapshot, { wanted, area: scope.area, inScope }, () => context.today),
  );
  const known = found.filter((venue) => localityOfVenue(venue, directory)).length;
  const { open } = wanted;
  const unsure = open && { ...wanted, open: { ...open, state: 'NOT_KNOWN' as const } };
  const openNotKnownCount = unsure ? keepVenues(inScope, unsure, directory, () => context.today).length : 0;
  return { ...pageOf<FoundVenue>(list, page), inKnownLocalityCount: known, openNotKnownCount, missing };
}

const nearestFirst = (venue: FoundVenue) => [venue.distanceMetres ?? Number.MAX_VALUE, venue.id];

/**
 * Only the wards that can hold an answer are read; text, kind or locality alone may match anywhere, and a circle or box that
 * reaches over the line of the borough may hold places outside every ward, which only the whole register lists.
 */
async function candidatesFor(
  snapshot: SnapshotRecords,
  directory: AreaDirectory,
  { ward, near, within }: VenueConditions,
  area: Area | undefined,
): Promise<readonly Venue[]> {
  const index = directory.index(directory.mappedEdition);
  const only = ward ?? (area?.level === 'WARD' ? area : undefined);
  if (only)
    return snapshot.venues.ofWards([only].filter(({ edition }) => edition === directory.mappedEdition.id));
  const shape = near ? { near } : within && { within };
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  if (!shape || !borough || reachesOutside(borough, shape)) return snapshot.venues.all();
  return snapshot.venues.ofWards(wardsTouchedBy(index, shape));
}
