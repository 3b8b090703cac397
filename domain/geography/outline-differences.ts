import { metresToNearest } from './local-plane.ts';
import type { Position } from './position.ts';
import { type DrawnArea, edgeUse, flat, pointsOn, positionOf } from './shared-edges.ts';

/** A place where the outlines of two drawings of one whole are farther from each other than they may be. */
export interface OutlineDifference {
  /** The area of the first drawing at whose line it is. */
  readonly code: string;
  readonly at: Position;
  readonly metres: number;
}

/**
 * Where the outline of a drawing leaves that of another drawing of the same whole by more than a distance: for each area
 * the farthest corner. Both should be partitions.
 * @param mostMetres how far simplified lines may be from each other
 * @example outlineDifferences(wards, smallAreas, 50) // []
 */
export function outlineDifferences(
  areas: readonly DrawnArea[],
  others: readonly DrawnArea[],
  mostMetres: number,
): OutlineDifference[] {
  const outline = edgeUse(others).lone.map(flat);
  const farthest = new Map<string, OutlineDifference>();
  for (const edge of edgeUse(areas).lone) {
    for (const point of pointsOn(edge)) {
      const at = positionOf(point);
      const metres = metresToNearest(at.lon, at.lat, outline);
      const known = farthest.get(edge.code)?.metres ?? mostMetres;
      if (metres > known) farthest.set(edge.code, { code: edge.code, at, metres });
    }
  }
  return [...farthest.values()];
}
