import { boxAround, distanceMetres } from './measures.ts';
import type { Position } from './position.ts';
import type { Circle } from './wards-touched.ts';

/** More than rounding can put a place that lies on the circle out of its box. */
const slackMetres = 0.01;

/**
 * Measures places against a circle: the distance in metres from its centre where a place lies within it, the line
 * included; undefined where it does not. Most places lie outside its box, which is looked at first, so that a list of
 * thousands costs a few comparisons each and no trigonometry.
 * @example metresWithin({ lon: -1.98, lat: 52.58, radiusMetres: 2000 })({ lon: -1.98, lat: 52.59 }) // 1111.95
 */
export function metresWithin(circle: Circle): (place: Position) => number | undefined {
  const { west, south, east, north } = boxAround(circle, circle.radiusMetres + slackMetres);
  return (place) => {
    const { lon, lat } = place;
    if (lat < south || lat > north || lon < west || lon > east) return undefined;
    const metres = distanceMetres(circle, place);
    return metres <= circle.radiusMetres ? metres : undefined;
  };
}
