import type { Position as Vertex } from 'geojson';
import simplify from 'simplify-js';
import { firstCrossing } from '../../geography/ring-crossings.ts';
import type { GridPolygons } from './grid-polygons.ts';
import { united } from './unite-outlines.ts';

/**
 * Polygons with fewer corners, none of whose lines lies further from the lines before than a tolerance. Rings that are
 * nothing at that tolerance fall away; lines that cross then are parted again.
 * Source: Douglas and Peucker 1973, by simplify-js 1.2.
 * @param toleranceMetres above 0.
 */
export const simplified = (polygons: GridPolygons, toleranceMetres: number): GridPolygons =>
  polygons.flatMap((polygon) => {
    const rings = polygon.map((ring) => simplifiedRing(ring, toleranceMetres));
    const [outline = [], ...holes] = rings;
    if (outline.length < leastPositions) return [];
    const left = [outline, ...holes.filter((hole) => hole.length >= leastPositions)];
    return firstCrossing(left) ? united([left]) : [left];
  });

/** Three corners, and the first again. */
const leastPositions = 4;

function simplifiedRing(ring: readonly Vertex[], toleranceMetres: number): Vertex[] {
  const points = ring.map(([x = 0, y = 0]) => ({ x, y }));
  return simplify(points, toleranceMetres, true).map(({ x, y }) => [x, y]);
}
