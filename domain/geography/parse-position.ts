import { InvalidInput } from '../errors/errors.ts';
import type { Box, Position } from './position.ts';

/** Where Great Britain and its islands lie, in whole degrees: only to tell swapped axes. */
const greatBritain: Box = { west: -9, south: 49, east: 2, north: 61 };
const maxRadiusMetres = 50_000;

const looksSwapped = (lon: number, lat: number): boolean =>
  lon >= greatBritain.south &&
  lon <= greatBritain.north &&
  lat >= greatBritain.west &&
  lat <= greatBritain.east;

function parseDegrees(field: string, axis: string, degrees: number, limit: number): number {
  if (Number.isFinite(degrees) && Math.abs(degrees) <= limit) return degrees;
  throw new InvalidInput(
    field,
    `${axis} ${degrees} is not on the globe. Give degrees from -${limit} to ${limit} (WGS84); Walsall is near lon -1.98, lat 52.59.`,
  );
}

/**
 * Reads a point in WGS84 degrees. Any point of the globe is accepted, whether the borough holds it or not, but for
 * one kind: a point of the sea off East Africa that would lie in Great Britain if its axes were swapped.
 * @param position `lon` -180 to 180, `lat` -90 to 90, both finite.
 * @throws InvalidInput naming `field` for a number off the globe or for swapped axes.
 * @example parsePosition('point', { lon: -1.98, lat: 52.58 }) // { lon: -1.98, lat: 52.58 }
 */
export function parsePosition(field: string, position: Position): Position {
  const lon = parseDegrees(field, 'lon', position.lon, 180);
  const lat = parseDegrees(field, 'lat', position.lat, 90);
  if (looksSwapped(lon, lat)) {
    throw new InvalidInput(field, `lon ${lon}, lat ${lat} look swapped. Write lon ${lat}, lat ${lon}.`);
  }
  return { lon, lat };
}

/**
 * Reads a box in WGS84 degrees with some width and height.
 * @param box `west` < `east` within -180 to 180, `south` < `north` within -90 to 90. No box crosses the antimeridian.
 * @throws InvalidInput naming `field` for a number off the globe, swapped axes, or edges in the wrong order.
 * @example parseBox('within', { west: -2.08, south: 52.55, east: -1.88, north: 52.66 }).west // -2.08
 */
export function parseBox(field: string, box: Box): Box {
  const west = parseDegrees(field, 'west', box.west, 180);
  const east = parseDegrees(field, 'east', box.east, 180);
  const south = parseDegrees(field, 'south', box.south, 90);
  const north = parseDegrees(field, 'north', box.north, 90);
  if (looksSwapped(west, south) && looksSwapped(east, north)) {
    throw new InvalidInput(
      field,
      `west ${west}, south ${south}, east ${east}, north ${north} look swapped. West and east are longitudes, ` +
        `south and north latitudes: write west ${south}, south ${west}, east ${north}, north ${east}.`,
    );
  }
  if (west >= east) {
    throw new InvalidInput(
      field,
      `west ${west} must be less than east ${east}: boxes do not cross 180 degrees.`,
    );
  }
  if (south >= north) throw new InvalidInput(field, `south ${south} must be less than north ${north}.`);
  return { west, south, east, north };
}

/**
 * Reads the radius of a circle on the ground, in metres: more than 0 and at most 50,000.
 * @throws InvalidInput naming `field` otherwise.
 * @example parseRadiusMetres('near.radiusMetres', 1000) // 1000
 */
export function parseRadiusMetres(field: string, radiusMetres: number): number {
  if (radiusMetres > 0 && radiusMetres <= maxRadiusMetres) return radiusMetres;
  throw new InvalidInput(
    field,
    `${radiusMetres} is not a radius. Give metres, more than 0 and at most 50,000.`,
  );
}
