import type { GridPosition } from '../british-grid.ts';
import type { GridShape } from '../grid-shape.ts';

/**
 * Straight-line distance from places to a shape, line by line and without the library that the product asks; 0 inside. Tests
 * ask it of thousands of places: the library makes a geometry of each.
 */
export function metresTo(shape: GridShape): (place: GridPosition) => number {
  const sides = Float64Array.from(
    shape.coordinates
      .flat()
      .flatMap((ring) => ring.slice(1).flatMap((corner, at) => [...(ring[at] ?? []), ...corner])),
  );
  return ({ easting, northing }) => {
    let nearest = Number.POSITIVE_INFINITY;
    let isInside = false;
    for (let at = 0; at < sides.length; at += 4) {
      // Where the side begins from the place, how it runs, and how far along it the place is nearest.
      const x = (sides[at] ?? 0) - easting;
      const y = (sides[at + 1] ?? 0) - northing;
      const east = (sides[at + 2] ?? 0) - easting - x;
      const north = (sides[at + 3] ?? 0) - northing - y;
      const along = Math.min(1, Math.max(0, -(x * east + y * north) / (east * east + north * north || 1)));
      nearest = Math.min(nearest, (x + along * east) ** 2 + (y + along * north) ** 2);
      if (y > 0 !== y + north > 0 && x - (y * east) / north > 0) isInside = !isInside;
    }
    return isInside ? 0 : Math.sqrt(nearest);
  };
}
