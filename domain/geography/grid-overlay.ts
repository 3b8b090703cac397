import type { Position as Vertex } from 'geojson';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import { areaSquareMetres, distanceToShapeMetres } from './grid-measures.ts';
import { type GridShape, gridShape } from './grid-shape.ts';
import { shapeOf, type Topology, topologyOf } from './grid-topology.ts';

/**
 * The ground that two shapes share; empty where they only touch.
 * Source: JTS Topology Suite, overlay with snapping where plain overlay fails (JSTS 2.12).
 * @example intersectionOf(site, ward).coordinates.length // 1
 */
export const intersectionOf = (a: GridShape, b: GridShape): GridShape =>
  mayMeet(a, b) ? shapeOf(OverlayOp.intersection(topologyOf(a), topologyOf(b))) : gridShape([]);

/**
 * The ground of the first shape that the second does not hold.
 * @example differenceOf(site, borough).coordinates // [] for a site wholly inside
 */
export const differenceOf = (a: GridShape, b: GridShape): GridShape =>
  mayMeet(a, b) ? shapeOf(OverlayOp.difference(topologyOf(a), topologyOf(b))) : a;

/**
 * All the ground that any of the shapes holds, overlaps merged and parts that share a line joined. Each shape must be
 * valid, but its parts may overlap.
 * @example unionOf([site, neighbour]).coordinates.length // 1 where they share a line
 */
export function unionOf(shapes: readonly GridShape[]): GridShape {
  const parts = gridShape(shapes.flatMap(({ coordinates }) => coordinates));
  if (parts.coordinates.length === 0) return parts;
  return shapeOf(UnaryUnionOp.union(topologyOf(parts)));
}

/**
 * Area that two shapes share, in square metres of the grid.
 * @example overlapSquareMetres(site, ward) / areaSquareMetres(site) // 0.7
 */
export const overlapSquareMetres = (a: GridShape, b: GridShape): number =>
  mayMeet(a, b) ? areaOf(OverlayOp.intersection(topologyOf(a), topologyOf(b))) : 0;

/**
 * The part of a shape that lies in another, 0 to 1. Of many small shapes most lie wholly inside or outside a large one:
 * where no line of the large one comes into the box of a small one, one corner tells. Only the others are overlaid.
 * @param shape valid and with an area
 * @example partWithin(outputArea, bufferOf(site, 800)) // 0.4
 */
export function partWithin(shape: GridShape, other: GridShape): number {
  if (!mayMeet(shape, other)) return 0;
  if (linesComeNear(shape, other))
    return Math.min(1, overlapSquareMetres(shape, other) / areaSquareMetres(shape));
  const [easting = 0, northing = 0] = shape.coordinates[0]?.[0]?.[0] ?? [];
  return distanceToShapeMetres({ easting, northing }, other) === 0 ? 1 : 0;
}

/**
 * Whether any line of the second shape may come into the box around the first; by the boxes of its lines. Asked for each
 * small area around a site and each radius: corners are read where they lie, without a list made of them.
 */
function linesComeNear(shape: GridShape, other: GridShape): boolean {
  const box = topologyOf(shape).getEnvelopeInternal();
  const [west, east] = [box.getMinX(), box.getMaxX()];
  const [south, north] = [box.getMinY(), box.getMaxY()];
  const mayCross = (fromX: number, fromY: number, x: number, y: number): boolean =>
    (x <= east || fromX <= east) &&
    (x >= west || fromX >= west) &&
    (y <= north || fromY <= north) &&
    (y >= south || fromY >= south);
  const comesNear = (ring: readonly Vertex[]): boolean =>
    ring.some((corner, at) => {
      const from = ring[at - 1] ?? corner;
      // By index: to take corners apart by name took half of the time.
      return mayCross(from[0] ?? 0, from[1] ?? 0, corner[0] ?? 0, corner[1] ?? 0);
    });
  return other.coordinates.some((rings) => rings.some(comesNear));
}

const areaOf = (made: Topology): number => made.getArea();

/** Boxes that do not meet settle most pairs at once. */
const mayMeet = (a: GridShape, b: GridShape): boolean =>
  topologyOf(a).getEnvelopeInternal().intersects(topologyOf(b).getEnvelopeInternal());
