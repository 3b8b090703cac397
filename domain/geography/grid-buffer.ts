import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import BufferParameters from 'jsts/org/locationtech/jts/operation/buffer/BufferParameters.js';
import type { GridPosition } from './british-grid.ts';
import type { GridShape } from './grid-shape.ts';
import { shapeOf, topologyOf, topologyOfPoint } from './grid-topology.ts';

/**
 * Straight pieces that stand for a quarter of a circle. The method asks for at least 16, which makes a circle 0.16 %
 * too small; 32 makes it 0.04 %.
 */
export const segmentsPerQuarterCircle = 32;

function bufferParameters(): BufferParameters {
  const parameters = new BufferParameters(segmentsPerQuarterCircle);
  // The library would first smooth the outline by up to a hundredth of the distance: 16 m of 1,600.
  parameters.setSimplifyFactor(0);
  return parameters;
}

/** Past so many corners the arcs around all of them, crossing each other, cost more than growing in steps. */
const fewCorners = 100;
const stepsOfMany = [1 / 64, 1 / 16, 1 / 4, 1] as const;

/**
 * All ground within a distance of a shape, the shape itself with it. Corners are rounded by 32 straight pieces a
 * quarter circle, so the area is at most 0.04 % of the circle too small. A shape of more than 100 corners grows in four
 * steps, which come to the same ground and smooth away what the next step need not look at.
 * Source: JTS Topology Suite, buffer (JSTS 2.12); widths of buffers add up: Serra, "Image Analysis and Mathematical
 * Morphology", 1982, chapter 2.
 * @param metres more than 0.
 * @example areaSquareMetres(bufferOf(squareOf200Metres, 400)) // 862453, by hand 40000 + 800 * 400 + pi * 400 ** 2
 */
export function bufferOf(shape: GridShape, metres: number): GridShape {
  if (shape.coordinates.flat(2).length <= fewCorners) return grown(shape, metres);
  let buffer = shape;
  let reached = 0;
  for (const step of stepsOfMany) {
    buffer = grown(buffer, metres * step - reached);
    reached = metres * step;
  }
  return buffer;
}

const grown = (shape: GridShape, metres: number): GridShape =>
  shapeOf(BufferOp.bufferOp(topologyOf(shape), metres, bufferParameters()));

/**
 * The circle of `metres` around a place, as a shape of 128 sides.
 * @example areaSquareMetres(circleAround({ easting: 401300, northing: 298100 }, 100)) // 31403
 */
export const circleAround = (place: GridPosition, metres: number): GridShape =>
  shapeOf(BufferOp.bufferOp(topologyOfPoint(place), metres, bufferParameters()));
