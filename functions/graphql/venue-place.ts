import type { Area } from '../../domain/geography/area.ts';
import type { Venue } from '../../domain/place/venue.ts';
import type { AreaDirectory } from './area-directory.ts';

/** The ward of the drawn edition that holds the venue's point; undefined without a point, or outside the borough. */
export const wardOfVenue = ({ position }: Venue, directory: AreaDirectory): Area | undefined =>
  position && directory.locate(position).area;

/** The locality of that ward; without a point, the one that a document names. */
export const localityOfVenue = (venue: Venue, directory: AreaDirectory): Area | undefined => {
  if (venue.position) return directory.localityOf(wardOfVenue(venue, directory));
  return venue.statedLocality && directory.find(venue.statedLocality);
};
