import type { Area } from '../geography/area.ts';
import { metresWithin } from '../geography/metres-within.ts';
import type { Position } from '../geography/position.ts';
import { reachesOutside } from '../geography/wards-touched.ts';
import { type AnyMessage, message } from '../messages/message.ts';
import type { Source } from '../provenance/source.ts';
import type { BusStop } from '../records/stop.ts';

/** Bus stops around a point. */
export interface StopsNear {
  readonly withinMetres: number;
  readonly count: number;
  /** Whether the circle crosses the line of the borough: stops beyond it are not held, so that there may be more. */
  readonly atLeast: boolean;
  /** The nearest of them, with the distance in metres; undefined where there is none. */
  readonly nearest?: { readonly stop: BusStop; readonly distanceMetres: number };
  readonly words: AnyMessage;
  /** Where the list of stops came from, with its day. */
  readonly source: Source;
}

/**
 * The bus stops within a distance of a point, in a straight line: roads, crossings and timetables are not known to it.
 * Stops beyond the borough's line are not held, and where the circle crosses it the count is the least there is.
 * @returns undefined where no stops are held
 * @example stopsNear(position, 400, stops, borough)?.count // 12
 */
export function stopsNear(
  position: Position,
  withinMetres: number,
  stops: readonly BusStop[],
  borough: Pick<Area, 'boundary'>,
): StopsNear | undefined {
  const [first] = stops;
  if (!first) return undefined;
  const metresTo = metresWithin({ ...position, radiusMetres: withinMetres });
  let count = 0;
  let nearest: StopsNear['nearest'];
  for (const stop of stops) {
    const distanceMetres = metresTo(stop.position);
    if (distanceMetres === undefined) continue;
    count += 1;
    if (!nearest || distanceMetres < nearest.distanceMetres) nearest = { stop, distanceMetres };
  }
  const atLeast = reachesOutside(borough, { near: { ...position, radiusMetres: withinMetres } });
  return {
    withinMetres,
    count,
    atLeast,
    ...(nearest ? { nearest } : {}),
    words: message('stops.near', {
      count,
      metres: withinMetres,
      on: first.source.date ?? '',
      atLeast: atLeast ? 'yes' : 'no',
    }),
    source: first.source,
  };
}
