import type { PointReach } from './reach-of-points.ts';
import type { ReachPlaces } from './reach-places.ts';
import { meanDistance, medianDistance } from './weighted-distance.ts';

/**
 * Residents within reach, with what limits the figure. `atLeast`: places may be missing, so the truth may be higher.
 * `notKnown`: nobody is within reach of what is on record, and places may be missing; never to be read as none.
 */
export interface ReachShare {
  readonly kind: 'known' | 'atLeast' | 'notKnown';
  /** Residents of all points. */
  readonly residents: number;
  /** Residents within reach; undefined: not known. */
  readonly within?: number;
  /** Their share, 0 to 1; undefined: not known, or no residents. */
  readonly share?: number;
  /** Share, 0 to 1, if the places whose openness is not known were open, as far as they have a point. */
  readonly shareIfNotKnownOpen?: number;
  /** The most that the places on record allow, 0 to 1; undefined where one has no point, for it may stand anywhere. */
  readonly shareAtMost?: number;
  /** Mean straight line of a resident to the nearest open place with a point, metres; undefined without one. */
  readonly meanDistanceMetres?: number;
  /** The straight line within which half of the residents have one, metres. */
  readonly medianDistanceMetres?: number;
}

/**
 * Sums up the points of an area. Known only where the register was reviewed, every open place has a point and no
 * place is of unknown openness; else the least there is. Nothing counted is then no answer, never 0.
 * Source: "Cold spots and catalysts of change", sections 4 (T3, distances) and 6 (null is not zero).
 * @param reviewed whether a person has lately said that the register is complete for the area
 * @example reachShare(reachOfPoints(points, places, 615.4), places, false).share // 0.57
 */
export function reachShare(
  points: readonly PointReach[],
  places: ReachPlaces,
  reviewed: boolean,
): ReachShare {
  const residents = residentsOf(points);
  const within = residentsOf(points.filter((point) => point.within));
  const ifOpen = residentsOf(points.filter((point) => point.withinIfNotKnownOpen));
  const unsure = places.notKnown.length > 0;
  const isPlaced = [...places.open, ...places.notKnown].every(({ position }) => position !== undefined);
  const complete = reviewed && !unsure && isPlaced;
  const kind = complete ? 'known' : within > 0 ? 'atLeast' : 'notKnown';
  const lines = points.flatMap(({ point, nearestOpen }) =>
    nearestOpen ? [{ metres: nearestOpen.metres, residents: point.residents }] : [],
  );
  const mean = meanDistance(lines);
  const median = medianDistance(lines);
  if (residents === 0) return { kind: 'notKnown', residents };
  return {
    kind,
    residents,
    ...(kind === 'notKnown' ? {} : { within, share: within / residents }),
    ...(complete || ifOpen > 0 ? { shareIfNotKnownOpen: ifOpen / residents } : {}),
    ...(isPlaced && reviewed ? { shareAtMost: ifOpen / residents } : {}),
    ...(mean === undefined ? {} : { meanDistanceMetres: mean }),
    ...(median === undefined ? {} : { medianDistanceMetres: median }),
  };
}

const residentsOf = (points: readonly PointReach[]): number =>
  points.reduce((sum, { point }) => sum + point.residents, 0);
