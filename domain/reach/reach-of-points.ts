import type { PopulationPoint } from '../geography/area.ts';
import { type Nearest, nearestPlace } from './nearest-place.ts';
import { type PlacedReachPlace, placedOnly, type ReachPlaces } from './reach-places.ts';

/** What one small area can reach. A point counts with all its residents or with none. */
export interface PointReach {
  readonly point: PopulationPoint;
  /** The nearest place that is open and has a point; undefined where there is none at all. */
  readonly nearestOpen?: Nearest<PlacedReachPlace>;
  /** Whether that one is within the straight line. */
  readonly within: boolean;
  /** The same if the places whose openness is not known were open too, as far as they have a point. */
  readonly withinIfNotKnownOpen: boolean;
}

/**
 * What each point can reach in a straight line, the end of the line included. A place counts wherever it stands: one
 * across the line of a ward can be walked to.
 * Source: "Cold spots and catalysts of change", section 4, T3 and its edge rule.
 * @example reachOfPoints(points, reachPlaces(venues, target, asOf, rules), 615.4).filter(({ within }) => !within)
 */
export function reachOfPoints(
  points: readonly PopulationPoint[],
  places: ReachPlaces,
  straightMetres: number,
): PointReach[] {
  const open = placedOnly(places.open);
  const notKnown = placedOnly(places.notKnown);
  return points.map((point): PointReach => {
    const nearestOpen = nearestPlace(point.position, open);
    const within = nearestOpen !== undefined && nearestOpen.metres <= straightMetres;
    const other = within ? undefined : nearestPlace(point.position, notKnown);
    const withinIfNotKnownOpen = within || (other !== undefined && other.metres <= straightMetres);
    return { point, within, withinIfNotKnownOpen, ...(nearestOpen ? { nearestOpen } : {}) };
  });
}
