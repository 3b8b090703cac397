import type { Area } from './area.ts';
import { polygonsOf } from './measures.ts';
import type { Position } from './position.ts';
import { createWardIndex } from './ward-index.ts';

/**
 * Whether a point lies inside the outer line of an area, holes filled: of a borough dissolved from its wards, a point
 * that is inside by this and in no ward lies in a gap between their lines. False without a boundary.
 * @example insideOuterLine(borough)({ lon: -1.98, lat: 52.58 }) // true
 */
export function insideOuterLine(area: Area): (position: Position) => boolean {
  if (!area.boundary) return () => false;
  const coordinates = polygonsOf(area.boundary).flatMap(([outer]) => (outer ? [[outer]] : []));
  const index = createWardIndex([{ ...area, boundary: { type: 'MultiPolygon', coordinates } }]);
  return (position) => index.locate(position).area !== undefined;
}
