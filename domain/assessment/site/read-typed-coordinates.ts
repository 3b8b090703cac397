import { InvalidInput } from '../../errors/errors.ts';
import { tooManyCorners } from './parse-rings.ts';
import { type Corner, readCorner } from './read-corner.ts';
import type { SiteOutline, TypedNotation } from './site.ts';
import { siteLimits } from './site-limits.ts';

/**
 * Reads corners as somebody types or pastes them: one a line, or parted by semicolons, in the order in which one walks
 * around the site. The last need not repeat the first. A blank line begins another part of the site.
 *
 * A corner is "lon, lat" or "lat, lon" in decimal degrees (comma or space between, N S E W allowed), "easting,
 * northing" in metres ("E401240 N298420" and "401,240 298,420" too), or a grid reference of eight or ten figures ("SP 0123
 * 9876"). Which one it is can be told from the numbers; all corners must be written the same way, so that one slip is not read as another place.
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
