import { edgesOf, encloses } from '../../../../domain/geography/local-plane.ts';
import { type Boundary, boundingBoxOf } from '../../../../domain/geography/measures.ts';
import type { Box } from '../../../../domain/geography/position.ts';
import { type VenuesInBoxQuery, venuesInBox } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import type { SketchPlace } from './sketch.tsx';

/** A venue of the register with its point. */
export type PlacedVenue = VenuesInBoxQuery['venues']['edges'][number]['node'] & {
  readonly location: { readonly lon: number; readonly lat: number };
};

export interface VenuesAround {
  readonly venues: readonly PlacedVenue[];
  /** How many the box holds: more than `venues` where it holds too many for one answer. */
  readonly totalCount: number;
}

/** Degrees around a site whose venues are shown too, so that what stands at its edge is seen. */
const edge = 0.002;

/** Venues of the box around a shape. @throws what `askSignedIn` throws */
export function venuesAround(shape: Boundary): Promise<VenuesAround> {
  const { west, south, east, north } = boundingBoxOf(shape);
  return venuesOf({ west: west - edge, south: south - edge, east: east + edge, north: north + edge });
}

/** Venues of a box, up to a hundred. @throws what `askSignedIn` throws */
export async function venuesOf(within: Box): Promise<VenuesAround> {
  const { venues } = await askSignedIn(venuesInBox, { within });
  return {
    totalCount: venues.totalCount,
    venues: venues.edges.flatMap(({ node }) => (node.location ? [{ ...node, location: node.location }] : [])),
  };
}

/** Those of them that stand on the site. */
export function venuesInside(site: Boundary, { venues }: VenuesAround): readonly PlacedVenue[] {
  const edges = edgesOf(site);
  return venues.filter(({ location: { lon, lat } }) => encloses(edges, lon, lat));
}

/** A venue as a sketch shows it. */
export const sketchPlace = ({ name, location, kind, placeOfWelcome, status }: PlacedVenue): SketchPlace => ({
  name,
  at: location,
  kind,
  placeOfWelcome,
  status,
});
