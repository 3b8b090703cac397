import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import TopologyValidationError from 'jsts/org/locationtech/jts/operation/valid/TopologyValidationError.js';
import type { GridPosition } from './british-grid.ts';
import type { GridShape } from './grid-shape.ts';
import { topologyOf } from './grid-topology.ts';

export type ShapeFaultKind = 'CROSSING' | 'HOLE_OUTSIDE' | 'HOLE_IN_HOLE' | 'CUT_BY_HOLES' | 'NO_AREA';

/** What is wrong with a shape, and where on the grid. */
export interface ShapeFault {
  readonly kind: ShapeFaultKind;
  readonly at: GridPosition;
}

const kinds = new Map<number, ShapeFaultKind>([
  [TopologyValidationError.HOLE_OUTSIDE_SHELL, 'HOLE_OUTSIDE'],
  [TopologyValidationError.NESTED_HOLES, 'HOLE_IN_HOLE'],
  [TopologyValidationError.DISCONNECTED_INTERIOR, 'CUT_BY_HOLES'],
  [TopologyValidationError.TOO_FEW_POINTS, 'NO_AREA'],
]);

/**
 * What makes a shape no valid one, undefined where nothing does. Parts that overlap or share a line count as crossing.
 * Source: OpenGIS Simple Features 1.2.1, section 6.1.11, as tested by the JTS Topology Suite (JSTS 2.12).
 * @example shapeFault(squareWithHoleBeside)?.kind // 'HOLE_OUTSIDE'
 */
export function shapeFault(shape: GridShape): ShapeFault | undefined {
  const test = new IsValidOp(topologyOf(shape));
  if (test.isValid()) return undefined;
  const error = test.getValidationError();
  const { x, y }: { x: number; y: number } = error.getCoordinate();
  return { kind: kinds.get(Number(error.getErrorType())) ?? 'CROSSING', at: { easting: x, northing: y } };
}
