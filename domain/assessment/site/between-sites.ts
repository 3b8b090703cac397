import { distanceBetweenMetres } from '../../geography/grid-measures.ts';
import { overlapSquareMetres } from '../../geography/grid-overlay.ts';
import { toGridShape } from '../../geography/grid-shape.ts';
import type { Boundary } from '../../geography/measures.ts';

/**
 * Straight-line distance between the nearest points of two sites on the British National Grid, in metres, 0 where they
 * touch or overlap.
 * @example distanceBetweenSites(site.geometry, other.geometry) // 1250.4
 */
export const distanceBetweenSites = (a: Boundary, b: Boundary): number =>
  distanceBetweenMetres(toGridShape(a), toGridShape(b));

/** Two plots drawn along one fence overlap by what a hand misses. */
const leastSharedSquareMetres = 1;

/**
 * Whether two sites share ground: more than a square metre of it. Sites that only share a line do not.
 * @example sitesOverlap(site.geometry, neighbour.geometry) // false
 */
export const sitesOverlap = (a: Boundary, b: Boundary): boolean =>
  overlapSquareMetres(toGridShape(a), toGridShape(b)) > leastSharedSquareMetres;
