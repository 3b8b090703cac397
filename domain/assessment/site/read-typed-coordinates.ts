import { InvalidInput } from '../../errors/errors.ts';
import { fromGrid } from '../../geography/british-grid.ts';
import { looksLikeGridReference, readGridReference } from '../../geography/grid-reference.ts';
import { roundDegrees } from '../../geography/grid-shape.ts';
import type { Position } from '../../geography/position.ts';
import { tooManyCorners } from './parse-rings.ts';
import type { SiteOutline, TypedNotation } from './site.ts';
import { siteLimits } from './site-limits.ts';

interface Corner {
  readonly field: string;
  readonly notation: TypedNotation;
  readonly position: Position;
}

/** Degrees of Great Britain: longitudes and latitudes there share no number, so the order of a pair can be told. */
const isLon = (number: number): boolean => number >= -9 && number <= 2;
const isLat = (number: number): boolean => number >= 49 && number <= 61;
/** Eastings and northings of Great Britain. Below a kilometre of either lies only sea. */
const isGridPair = (a: number, b: number): boolean => a >= 1000 && a < 700_000 && b >= 1000 && b < 1_300_000;

const longestCorner = 100;
/** A true minus, and the hyphens and dashes that word processors put for one. */
const minusLike = /[\u2010-\u2014\u2212](?=\.?\d)/g;
const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const degree = String.raw`(${number})\s*°?\s*([NSEW])?`;
const pair = new RegExp(String.raw`^\(?\s*${degree}(?:\s*,\s*|\s+)${degree}\s*\)?,?$`, 'i');

/**
 * Reads corners as somebody types or pastes them: one a line, or parted by semicolons, in the order in which one walks
 * around the site. The last need not repeat the first. A blank line begins another part of the site.
 *
 * A corner is "lon, lat" or "lat, lon" in decimal degrees (comma or space between, N S E W allowed), "easting,
 * northing" in metres, or a grid reference of eight or ten figures ("SP 0123 9876"). Which one it is can be told from
 * the numbers; all corners must be written the same way, so that one slip is not read as another place.
 * @throws InvalidInput naming the corner, counted from 0 as in the request: "site.typed[2]".
 * @example readTypedCoordinates('52.58, -1.98\n52.58, -1.97\n52.59, -1.97').given // { how: 'TYPED', notation: 'LAT_LON' }
 */
export function readTypedCoordinates(text: string, field = 'site.typed'): SiteOutline {
  if (text.length > siteLimits.mostCharacters) {
    throw new InvalidInput(
      field,
      `at most ${siteLimits.mostCharacters.toLocaleString('en-GB')} characters are read, and this has ${text.length.toLocaleString('en-GB')}. Give the corners alone, one a line.`,
    );
  }
  // Counted before they are read, which costs more than counting. Each part may give its first corner again at its end.
  const count = text.split(/[\n;]/).filter((line) => line.trim() !== '').length;
  if (count > siteLimits.mostCorners + siteLimits.mostParts) throw tooManyCorners(field, count);
  let at = 0;
  const parts: Corner[][] = [];
  for (const block of text.trim().split(/\r?\n[^\S\n]*\r?\n/)) {
    const written = block.split(/[\n;]/).map((line) => line.trim());
    const corners = written.filter(Boolean).map((line) => readCorner(line, `${field}[${at++}]`));
    if (corners.length > 0) parts.push(corners);
  }
  const [first] = parts.flat();
  if (!first) {
    throw new InvalidInput(field, 'give the corners of the site, one a line, such as -1.98, 52.58.');
  }
  for (const corner of parts.flat()) {
    if (corner.notation === first.notation) continue;
    throw new InvalidInput(
      corner.field,
      `this corner is written as ${inWords[corner.notation]}, the first one as ${inWords[first.notation]}. Write all corners the same way.`,
    );
  }
  return {
    parts: parts.map((corners) => ({ field, rings: [closedRing(corners)] })),
    given: { how: 'TYPED', notation: first.notation },
  };
}

const inWords: Readonly<Record<TypedNotation, string>> = {
  LON_LAT: 'longitude, latitude',
  LAT_LON: 'latitude, longitude',
  EASTING_NORTHING: 'easting, northing',
  GRID_REFERENCE: 'grid reference',
};

function closedRing(corners: readonly Corner[]): [number, number][] {
  const ring = corners.map(({ position }): [number, number] => [position.lon, position.lat]);
  const [first] = ring;
  const last = ring.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

function readCorner(line: string, field: string): Corner {
  // No corner is so long; and what reads a corner takes the square of its length.
  if (line.length > longestCorner) throw new InvalidInput(field, notAPair(line.slice(0, longestCorner)));
  if (looksLikeGridReference(line)) {
    const position = onGlobe(readGridReference(field, line));
    return { field, notation: 'GRID_REFERENCE', position };
  }
  const plain = line.replaceAll(minusLike, '-');
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
