import { type AnyMessage, message } from '../messages/message.ts';
import { toGrid } from './british-grid.ts';
import type { Position } from './position.ts';

const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** One of eight directions, as people say them. */
export type Direction = (typeof directions)[number];

/** The straight way from one place to another on the British National Grid. */
export interface Way {
  readonly metres: number;
  /** Degrees from north, clockwise, 0 to under 360. */
  readonly bearing: number;
  /** That of the eight directions that is nearest; north where the places are the same. */
  readonly direction: Direction;
}

/**
 * The straight way between two places in Great Britain.
 * @example wayBetween(brownhills, pelsall).direction // 'SW'
 */
export function wayBetween(from: Position, to: Position): Way {
  const [a, b] = [toGrid(from), toGrid(to)];
  const [east, north] = [b.easting - a.easting, b.northing - a.northing];
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
