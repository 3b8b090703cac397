import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import BufferParameters from 'jsts/org/locationtech/jts/operation/buffer/BufferParameters.js';
import type { GridPosition } from './british-grid.ts';
import { fillPockets } from './fill-pockets.ts';
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

/** Past so many corners the arcs around all of them, crossing each other, cost more than what comes before growing. */
const fewCorners = 100;
const stepsOfMany = [1 / 64, 1 / 16, 1 / 4, 1] as const;
/** How much further than asked the buffer of many corners may come: less than its arcs fall short at 400 metres. */
const mostBeyondMetres = 0.1;

/**
 * All ground within a distance of a shape, the shape itself with it. Corners are rounded by 32 straight pieces a
 * quarter circle, so the area is at most 0.04 % of the circle too small. In a shape of more than 100 corners pockets are
 * filled first into which a disc of the distance cannot roll; its buffer comes at most 0.1 m, or an eighth of a lesser
 * distance, further. Where more than 100 corners are left it grows in four steps, which come to the same ground and
 * smooth away what the next step need not look at.
 * Source: JTS Topology Suite, buffer (JSTS 2.12); widths of buffers add up: Serra, "Image Analysis and Mathematical
 * Morphology", 1982, chapter 2; pockets: see `fillPockets`.
 * @param metres more than 0.
 * @example areaSquareMetres(bufferOf(squareOf200Metres, 400)) // 862453, by hand 40000 + 800 * 400 + pi * 400 ** 2
 */
export function bufferOf(shape: GridShape, metres: number): GridShape {
  if (hasFewCorners(shape)) return grown(shape, metres);
  const filled = fillPockets(shape, metres, Math.min(mostBeyondMetres, metres / 8));
  return hasFewCorners(filled) ? grown(filled, metres) : grownInSteps(filled, metres);
}

const hasFewCorners = (shape: GridShape): boolean => shape.coordinates.flat(2).length <= fewCorners;

function grownInSteps(shape: GridShape, metres: number): GridShape {
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
