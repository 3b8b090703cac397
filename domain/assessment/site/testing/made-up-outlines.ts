import { roundDegrees } from '../../../geography/grid-shape.ts';
import { readDrawnSite } from '../outline-of-geojson.ts';
import type { SiteOutline } from '../site.ts';

export type Corner = [number, number];

/** A corner in Walsall's centre: thousandths of a degree east and north of lon -1.98, lat 52.58 (68 m and 111 m). */
export const corner = (east: number, north: number): Corner => [
  roundDegrees(-1.98 + east / 1000),
  roundDegrees(52.58 + north / 1000),
];

/** A closed ring through corners given as [east, north] pairs. */
export function ring(...pairs: Corner[]): Corner[] {
  const [first] = pairs;
  return [...pairs, ...(first ? [first] : [])].map(([east, north]) => corner(east, north));
}

/** A closed square ring, counter-clockwise, from its south-west corner. */
export const square = (east: number, north: number, side = 1): Corner[] =>
  ring([east, north], [east + side, north], [east + side, north + side], [east, north + side]);

/** A polygon as drawn on the map. */
export const drawn = (...rings: unknown[]): SiteOutline =>
  readDrawnSite({ type: 'Polygon', coordinates: rings });

/** Several polygons as drawn on the map. */
export const drawnParts = (...parts: unknown[]): SiteOutline =>
  readDrawnSite({ type: 'MultiPolygon', coordinates: parts });
