import { metresPerDegree, metresPerLonDegree } from '../../geography/local-plane.ts';
import { type Boundary, boundingBoxOf } from '../../geography/measures.ts';
import type { Box, Position } from '../../geography/position.ts';

/** More than the sphere, the ellipsoid and the grid can differ by over a few kilometres. */
const slack = 1.02;

/** The box around a site, in degrees: a quick way to leave out what is certainly too far. */
export interface AroundSite {
  /** Whether a shape may lie within the distance. Never false for one that does. */
  readonly meets: (boundary: Boundary) => boolean;
  /** Whether a place may lie within the distance. Never false for one that does. */
  readonly holds: (position: Position) => boolean;
}

/**
 * The box of a site, widened by a distance and a little more.
 * @param metres 0 or more
 * @example aroundSite(site.geometry, 1600).holds(library.position)
 */
export function aroundSite(site: Boundary, metres: number): AroundSite {
  const near = boxAroundSite(site, metres);
  return {
    meets: (boundary) => {
      const box = boundingBoxOf(boundary);
      return (
        box.west <= near.east && box.east >= near.west && box.south <= near.north && box.north >= near.south
      );
    },
    holds: ({ lon, lat }) => lon >= near.west && lon <= near.east && lat >= near.south && lat <= near.north,
  };
}

/**
 * The box of a site, widened by a distance and a little more: nothing within the distance lies outside it.
 * @param metres 0 or more
 * @example boxAroundSite(site.geometry, 1600).north
 */
export const boxAroundSite = (site: Boundary, metres: number): Box =>
  widened(boundingBoxOf(site), metres * slack);

function widened({ west, south, east, north }: Box, metres: number): Box {
  const lat = metres / metresPerDegree;
  const lon = metres / metresPerLonDegree(Math.max(Math.abs(south), Math.abs(north)));
  return { west: west - lon, south: south - lat, east: east + lon, north: north + lat };
}
