import type { Position as Vertex } from 'geojson';
import { fromGrid } from '../../../geography/british-grid.ts';
import type { Boundary } from '../../../geography/measures.ts';
import type { Position } from '../../../geography/position.ts';

/** A place in metres from the south-west corner of the site of the worked example, on round numbers of the grid. */
export const place = (east: number, north: number): Position =>
  fromGrid({ easting: 400_000 + east, northing: 297_000 + north });

const ring = (west: number, south: number, east: number, north: number): Vertex[] =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x = 0, y = 0]) => {
    const { lon, lat } = place(x, y);
    return [lon, lat];
  });

/** A rectangle in metres from that corner. */
export const rectangle = (west: number, south: number, east: number, north: number): Boundary => ({
  type: 'Polygon',
  coordinates: [ring(west, south, east, north)],
});

/** The first rectangle with the second cut out of it. */
export const withHole = (
  outer: readonly [number, number, number, number],
  hole: readonly [number, number, number, number],
): Boundary => ({ type: 'Polygon', coordinates: [ring(...outer), ring(...hole).toReversed()] });
