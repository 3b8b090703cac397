import type { Venue } from '../records/venue.ts';

/** A venue as an answer holds it: `distanceMetres` is set only where the question was asked from a point. */
export interface FoundVenue extends Venue {
  readonly distanceMetres?: number;
}
