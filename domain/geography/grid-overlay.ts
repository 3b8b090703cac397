import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
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

const areaOf = (made: Topology): number => made.getArea();

/** Boxes that do not meet settle most pairs at once. */
const mayMeet = (a: GridShape, b: GridShape): boolean =>
  topologyOf(a).getEnvelopeInternal().intersects(topologyOf(b).getEnvelopeInternal());
