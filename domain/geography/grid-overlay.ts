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

/** Whether any line of the second shape may come into the box around the first; by the boxes of its lines. */
function linesComeNear(shape: GridShape, other: GridShape): boolean {
  const corners = shape.coordinates.flat(2);
  const eastings = corners.map(([easting = 0]) => easting);
  const northings = corners.map(([, northing = 0]) => northing);
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const [south, north] = [Math.min(...northings), Math.max(...northings)];
  return other.coordinates.flat().some((ring) =>
    ring.some(([x = 0, y = 0], at) => {
      const [fromX = x, fromY = y] = ring[at - 1] ?? [];
      return (
        Math.min(x, fromX) <= east &&
        Math.max(x, fromX) >= west &&
        Math.min(y, fromY) <= north &&
        Math.max(y, fromY) >= south
      );
    }),
  );
}

const areaOf = (made: Topology): number => made.getArea();

/** Boxes that do not meet settle most pairs at once. */
const mayMeet = (a: GridShape, b: GridShape): boolean =>
  topologyOf(a).getEnvelopeInternal().intersects(topologyOf(b).getEnvelopeInternal());
