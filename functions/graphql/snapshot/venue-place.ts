import type { Area, BoundaryEdition } from '../../../domain/geography/area.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type { AreaDirectory } from './area-directory.ts';

/**
 * The ward that holds the venue's point or, without one, carries the very name of its neighbourhood; of the mapped
 * edition where none is named. Undefined where neither decides, or outside the borough.
 */
export const wardOfVenue = (
  { position, namedWards = [] }: Venue,
  directory: AreaDirectory,
  edition: BoundaryEdition = directory.mappedEdition,
): Area | undefined => {
  if (position) return directory.locate(position, edition).area;
  const named = namedWards.map((code) => directory.find(code, edition));
  return named.find((ward) => ward?.edition === edition.id);
};

/** The locality of that ward; without a point, the one that a document or the name of its neighbourhood decides. */
export const localityOfVenue = (
  venue: Venue,
  directory: AreaDirectory,
  edition?: BoundaryEdition,
): Area | undefined => {
  if (venue.position) return directory.localityOf(wardOfVenue(venue, directory, edition));
  return venue.statedLocality && directory.find(venue.statedLocality, edition);
};
