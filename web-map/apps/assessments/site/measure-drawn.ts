import { toGrid } from '../../../../domain/geography/british-grid.ts';
import type { Position } from '../../../../domain/geography/position.ts';

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
