import type { Area, BoundaryEdition } from '../../../domain/geography/area.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type { AreaDirectory } from './area-directory.ts';

/**
 * The ward that holds the venue's point, of the mapped edition where none is named; undefined without a point, or
 * outside the borough.
 */
export const wardOfVenue = (
  { position }: Venue,
  directory: AreaDirectory,
  edition?: BoundaryEdition,
): Area | undefined => position && directory.locate(position, edition).area;

/** The locality of that ward; without a point, the one that a document names. */
export const localityOfVenue = (
  venue: Venue,
  directory: AreaDirectory,
  edition?: BoundaryEdition,
): Area | undefined => {
  if (venue.position) return directory.localityOf(wardOfVenue(venue, directory, edition));
  return venue.statedLocality && directory.find(venue.statedLocality, edition);
};
