import { toGrid } from './british-grid.ts';
import type { Position } from './position.ts';
import { type Way, wayOf } from './way-between.ts';

/**
 * The straight way between two places on the British National Grid, as everything of a drawn site is measured.
 * @example gridWay(corner, nextCorner).metres // 50.0
 */
export function gridWay(from: Position, to: Position): Way {
  const [a, b] = [toGrid(from), toGrid(to)];
  return wayOf(b.easting - a.easting, b.northing - a.northing);
}
