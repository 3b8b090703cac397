import { toGrid } from '../../../../domain/geography/british-grid.ts';
import type { Position } from '../../../../domain/geography/position.ts';

/** Way from one place to another on the British National Grid. */
export interface Leg {
  readonly metres: number;
  /** Degrees from north, clockwise, 0 to 360. */
  readonly bearing: number;
}

/** The straight way between two places. @example legBetween(a, b).metres // 120 */
export function legBetween(from: Position, to: Position): Leg {
  const [a, b] = [toGrid(from), toGrid(to)];
  const [east, north] = [b.easting - a.easting, b.northing - a.northing];
  return {
    metres: Math.hypot(east, north),
    bearing: (Math.atan2(east, north) * (180 / Math.PI) + 360) % 360,
  };
}

/** Square metres within the corners, joined in their order and back to the first; 0 with fewer than three. */
export function areaWithin(corners: readonly Position[]): number {
  const places = corners.map(toGrid);
  const last = places.at(-1);
  if (!last) return 0;
  let doubled = 0;
  let before = last;
  for (const place of places) {
    doubled += before.easting * place.northing - place.easting * before.northing;
    before = place;
  }
  return Math.abs(doubled) / 2;
}
