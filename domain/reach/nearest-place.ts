import { metresPerDegree } from '../geography/local-plane.ts';
import { distanceMetres } from '../geography/measures.ts';
import type { Position } from '../geography/position.ts';

/** The place nearest to a point and the straight line to it, in metres. */
export interface Nearest<Place> {
  readonly place: Place;
  readonly metres: number;
}

/**
 * The place nearest to a point in a straight line; of two equally near, the one whose id sorts first. Undefined
 * without places.
 * @example nearestPlace(position, [library])?.metres // 412.7
 */
export function nearestPlace<Place extends { readonly id: string; readonly position: Position }>(
  from: Position,
  places: readonly Place[],
): Nearest<Place> | undefined {
  let nearest: Nearest<Place> | undefined;
  for (const place of places) {
    // No line is shorter than the part of it that runs north: this spares most of the trigonometry.
    const northward = Math.abs(place.position.lat - from.lat) * metresPerDegree;
    if (nearest && northward > nearest.metres + 0.001) continue;
    const metres = distanceMetres(from, place.position);
    const closer = !nearest || metres < nearest.metres;
    if (closer || (metres === nearest?.metres && place.id < nearest.place.id)) nearest = { place, metres };
  }
  return nearest;
}
