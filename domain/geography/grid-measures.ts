import DistanceOp from 'jsts/org/locationtech/jts/operation/distance/DistanceOp.js';
import type { GridPosition } from './british-grid.ts';
import type { GridShape } from './grid-shape.ts';
import { topologyOf, topologyOfPoint } from './grid-topology.ts';

/**
 * Area of a shape less its holes, in square metres of the grid plane. At Walsall the plane shows 0.08 % less than
 * the ground. 0 for an empty shape.
 * Source: shoelace formula on eastings and northings.
 * @example areaSquareMetres(squareOf200Metres) // 40000
 */
export const areaSquareMetres = (shape: GridShape): number => topologyOf(shape).getArea();

/**
 * Straight-line distance from a place to the nearest point of a shape, in metres; 0 inside and on the line. A place
 * in a hole is as far as the rim of the hole. Infinity for an empty shape.
 * @example distanceToShapeMetres({ easting: 401300, northing: 298100 }, squareTo401200) // 100
 */
export const distanceToShapeMetres = (place: GridPosition, shape: GridShape): number =>
  shape.coordinates.length === 0 ? Infinity : DistanceOp.distance(topologyOfPoint(place), topologyOf(shape));

/**
 * Straight-line distance between the nearest points of two shapes, in metres; 0 where they touch or overlap.
 * Infinity where one is empty.
 * @example distanceBetweenMetres(site, otherSite) // 1250.4
 */
export const distanceBetweenMetres = (a: GridShape, b: GridShape): number =>
  a.coordinates.length === 0 || b.coordinates.length === 0
    ? Infinity
    : DistanceOp.distance(topologyOf(a), topologyOf(b));
