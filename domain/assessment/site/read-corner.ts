import { InvalidInput } from '../../errors/errors.ts';
import { fromGrid, type GridPosition } from '../../geography/british-grid.ts';
import { looksLikeGridReference, readGridReference } from '../../geography/grid-reference.ts';
import { roundDegrees } from '../../geography/grid-shape.ts';
import type { Position } from '../../geography/position.ts';
import { plainMinusSigns } from '../../text/minus-signs.ts';
import type { TypedNotation } from './site.ts';

/** A corner as it was written. */
export interface Corner {
  /** Path of the corner in the request. */
  readonly field: string;
  readonly notation: TypedNotation;
  readonly position: Position;
}

/** Degrees of Great Britain: longitudes and latitudes there share no number, so the order of a pair can be told. */
export const isLon = (number: number): boolean => number >= -9 && number <= 2;
export const isLat = (number: number): boolean => number >= 49 && number <= 61;
/** Eastings and northings of Great Britain. Below a kilometre of either lies only sea. */
export const isGridPair = (a: number, b: number): boolean =>
  a >= 1000 && a < 700_000 && b >= 1000 && b < 1_300_000;

const longestCorner = 100;
const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const degree = String.raw`(${number})\s*°?\s*([NSEW])?`;
/** A number of the grid as a spreadsheet shows it: "401,240". No decimal comma is meant: both numbers are grouped whole. */
const grouped = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const groupedPair = new RegExp(String.raw`^(${grouped})(?:\s*[,;]\s+|\s+)(${grouped})$`);
/** "E401240 N298420", "401240E 298420N", "Easting: 401240, northing: 298420". */
const lettered =
  /^e(?:asting)?\s*[:=]?\s*([\d.,]+)[\s,;]+n(?:orthing)?\s*[:=]?\s*([\d.,]+)$|^([\d.,]+)\s*(?:m\s*)?e[\s,;]+([\d.,]+)\s*(?:m\s*)?n$/i;
const pair = new RegExp(String.raw`^\(?\s*${degree}(?:\s*,\s*|\s+)${degree}\s*\)?,?$`, 'i');

/**
 * Reads one corner: "lon, lat" or "lat, lon" in decimal degrees, "easting, northing" in metres (also "E401240 N298420" and
 * "401,240 298,420"), or a grid reference of eight or ten figures.
 * @throws InvalidInput naming `field`
 * @example readCorner('E401240 N298420', 'site.typed[0]').notation // 'EASTING_NORTHING'
 */
export function readCorner(line: string, field: string): Corner {
  // No corner is so long; and what reads a corner takes the square of its length.
  if (line.length > longestCorner) throw new InvalidInput(field, notAPair(line.slice(0, longestCorner)));
  if (looksLikeGridReference(line)) {
    const position = onGlobe(readGridReference(field, line));
    return { field, notation: 'GRID_REFERENCE', position };
  }
  const plain = plainMinusSigns(line);
  const metres = metresOf(plain);
  if (metres) return { field, notation: 'EASTING_NORTHING', position: onGlobe(metres) };
  const [, a, letterA, b, letterB] = pair.exec(plain) ?? [];
  if (a === undefined || b === undefined) throw new InvalidInput(field, notAPair(line));
  const first = signed(Number(a), letterA);
  const second = signed(Number(b), letterB);
  if (isLon(first) && isLat(second)) {
    return { field, notation: 'LON_LAT', position: { lon: first, lat: second } };
  }
  if (isLat(first) && isLon(second)) {
    return { field, notation: 'LAT_LON', position: { lon: second, lat: first } };
  }
  if (isGridPair(first, second)) {
    const position = onGlobe({ easting: first, northing: second });
    return { field, notation: 'EASTING_NORTHING', position };
  }
  throw new InvalidInput(
    field,
    `"${line.slice(0, 40)}" is no place in Great Britain. Write longitude, latitude (-1.98, 52.58), easting, northing (401452, 298021) or a grid reference (SP 0145 9802).`,
  );
}

/** The metres of a corner that can only be of the grid as it is written; undefined where it is written otherwise. */
function metresOf(line: string): GridPosition | undefined {
  const [, east, north] = groupedPair.exec(line) ?? [];
  const [, e, n, eBefore, nBefore] = lettered.exec(line) ?? [];
  const written = [east ?? e ?? eBefore, north ?? n ?? nBefore];
  const [easting = Number.NaN, northing = Number.NaN] = written.map((each) =>
    Number(each?.replaceAll(',', '') ?? Number.NaN),
  );
  return isGridPair(easting, northing) ? { easting, northing } : undefined;
}

const signed = (degrees: number, letter: string | undefined): number =>
  letter && /[SW]/i.test(letter) ? -Math.abs(degrees) : degrees;

function notAPair(line: string): string {
  const shown = `"${line.slice(0, 40)}"`;
  if (/[°'"′″]\s*\d/.test(line)) {
    return `${shown} is in degrees, minutes and seconds. Write decimal degrees, such as -1.98, 52.58.`;
  }
  if (/\d,\d+[\s,;]+[+-]?\d+,\d/.test(line)) {
    return `${shown} has decimal commas. Write decimal points, such as -1.98, 52.58.`;
  }
  return `${shown} is not one corner. Write two numbers a line, such as -1.98, 52.58.`;
}

function onGlobe(grid: { readonly easting: number; readonly northing: number }): Position {
  const { lon, lat } = fromGrid(grid);
  return { lon: roundDegrees(lon), lat: roundDegrees(lat) };
}
