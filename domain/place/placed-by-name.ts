import type { AreaCode } from '../geography/area.ts';
import type { Venue } from '../records/venue.ts';
import { type Naming, placeByName } from './place-by-name.ts';

/**
 * A venue without a point, placed by the name of its neighbourhood as far as that decides: in a locality, and in the
 * ward of that very name in each edition. A locality that a document names for it stands. A venue with a point is left.
 * @param editions the areas of each edition with lines, the newest first
 * @example placedByName({ ...hall, neighbourhood: 'Willenhall' }, [naming]).areaBasis // 'TOWN'
 */
export function placedByName(venue: Venue, editions: readonly Naming[]): Venue {
  const { position, neighbourhood, statedLocality } = venue;
  if (position) return venue;
  const found =
    neighbourhood === undefined ? [] : editions.map((naming) => placeByName(neighbourhood, naming));
  const namedWards = found.flatMap((area) => area?.ward ?? []);
  const byName = found.find((area) => area?.locality !== undefined);
  if (statedLocality) return { ...venue, areaBasis: 'NAMED', ...withWards(namedWards) };
  if (!byName?.locality) return venue;
  return { ...venue, statedLocality: byName.locality, areaBasis: byName.basis, ...withWards(namedWards) };
}

const withWards = (namedWards: readonly AreaCode[]) => (namedWards.length > 0 ? { namedWards } : {});
