import { type AnyMessage, message } from '../messages/message.ts';
import { metresPerDegree, metresPerLonDegree } from './local-plane.ts';
import { distanceMetres } from './measures.ts';
import type { Position } from './position.ts';

const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** One of eight directions, as people say them. */
export type Direction = (typeof directions)[number];

/** The straight way from one place to another. */
export interface Way {
  readonly metres: number;
  /** Degrees from north, clockwise, 0 to under 360. */
  readonly bearing: number;
  /** That of the eight directions that is nearest; north where the places are the same. */
  readonly direction: Direction;
}

/**
 * The straight way between two places in Great Britain: metres as `distanceMetres` gives them, so that a neighbour is as
 * far as the same ward is in a pairing. The bearing is taken on the plane at the middle latitude; within 20 km it is off
 * by less than a tenth of a degree.
 * @example wayBetween(brownhills, pelsall).direction // 'SW'
 */
export function wayBetween(from: Position, to: Position): Way {
  const east = (to.lon - from.lon) * metresPerLonDegree((from.lat + to.lat) / 2);
  const north = (to.lat - from.lat) * metresPerDegree;
  return { ...wayOf(east, north), metres: distanceMetres(from, to) };
}

/**
 * The way that leads so many metres east and north.
 * @param east metres, negative to the west; @param north metres, negative to the south
 * @example wayOf(30, -40) // { metres: 50, bearing: 143.1, direction: 'SE' }
 */
export function wayOf(east: number, north: number): Way {
  const bearing = (Math.atan2(east, north) * (180 / Math.PI) + 360) % 360;
  return { metres: Math.hypot(east, north), bearing, direction: directionOf(bearing) };
}

/**
 * That of the eight directions that is nearest.
 * @param bearing degrees from north, clockwise, 0 to 360
 * @example directionOf(50) // 'NE'
 */
export const directionOf = (bearing: number): Direction => directions[Math.round(bearing / 45) % 8] ?? 'N';

/** A direction after a name: "to the east". @example directionWords('E') // direction.to { direction: 'E' } */
export const directionWords = (direction: Direction): AnyMessage => message('direction.to', { direction });
