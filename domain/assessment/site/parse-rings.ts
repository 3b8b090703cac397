import type { Position as Vertex } from 'geojson';
import { InvalidInput } from '../../errors/errors.ts';
import { roundDegrees } from '../../geography/grid-shape.ts';
import { parsePosition } from '../../geography/parse-position.ts';
import type { OutlinePart } from './site.ts';
import { siteLimits } from './site-limits.ts';

/**
 * Reads the rings of one polygon and rounds its corners to seven places; heights are left out. Corners given twice in a
 * row are kept, so that a fault found later is named by the corner of the request.
 * @throws InvalidInput naming the corner, "site.drawn.coordinates[0][3]", for a ring that is not closed, has fewer than
 * four positions or too many, and for a corner that is no longitude and latitude of Great Britain.
 * @example parseRings({ field: 'site.drawn.coordinates', rings: [[[-2, 52.5], [-1.9, 52.5], [-2, 52.6], [-2, 52.5]]] })
 */
export function parseRings({ field, rings }: OutlinePart): Vertex[][] {
  const [outline, ...holes] = listAt(field, rings, 'the rings of a polygon');
  if (outline === undefined) throw new InvalidInput(field, 'the shape is empty. Give at least one ring.');
  return [outline, ...holes].map((ring, at) => parseRing(`${field}[${at}]`, ring));
}

function parseRing(field: string, ring: unknown): Vertex[] {
  const given = listAt(field, ring, 'the corners of a ring');
  if (given.length > siteLimits.mostCorners) throw tooManyCorners(field, given.length);
  const corners = given.map((corner, at) => parseCorner(`${field}[${at}]`, corner));
  if (corners.length < 4) {
    throw new InvalidInput(
      field,
      `the ring has ${corners.length} positions. It needs at least four: three corners, and the first one again.`,
    );
  }
  refuseOpen(field, corners);
  return corners;
}

/**
 * The refusal of a site with more corners than are read.
 * @example tooManyCorners('site.geojson', 6000).message // 'site.geojson: the site has 6,000 corners; ...'
 */
export const tooManyCorners = (field: string, corners: number): InvalidInput =>
  new InvalidInput(
    field,
    `the site has ${corners.toLocaleString('en-GB')} corners; at most ${siteLimits.mostCorners.toLocaleString('en-GB')} are read. Simplify the outline to a metre or so.`,
  );

function refuseOpen(field: string, corners: readonly Vertex[]): void {
  const [first = []] = corners;
  const last = corners.at(-1) ?? [];
  if (first[0] === last[0] && first[1] === last[1]) return;
  throw new InvalidInput(
    `${field}[${corners.length - 1}]`,
    `the ring is not closed: it begins at ${inWords(first)} and ends at ${inWords(last)}. Repeat the first corner at the end.`,
  );
}

function parseCorner(field: string, corner: unknown): Vertex {
  const [lon, lat] = listAt(field, corner, 'a corner: longitude, latitude');
  if (typeof lon !== 'number' || typeof lat !== 'number') {
    throw new InvalidInput(field, 'a corner is two numbers: longitude, latitude.');
  }
  if (Math.abs(lon) > 1000 || Math.abs(lat) > 1000) {
    throw new InvalidInput(
      field,
      `${Math.round(lon)}, ${Math.round(lat)} are metres of a map grid, not degrees. Give it as a file (site.file), or save the shape with longitudes and latitudes: WGS84, EPSG:4326.`,
    );
  }
  const position = parsePosition(field, { lon, lat });
  if (lon < -9 || lon > 2 || lat < 49 || lat > 61) {
    throw new InvalidInput(
      field,
      `${inWords([lon, lat])} is not in Great Britain. Walsall is near lon -1.98, lat 52.59.`,
    );
  }
  return [roundDegrees(position.lon), roundDegrees(position.lat)];
}

function listAt(field: string, value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InvalidInput(field, `a list is missing here: ${what}.`);
  return value;
}

/**
 * A corner in words, to six places, which is a step of a hand's breadth.
 * @example inWords([-1.98, 52.5812345678]) // 'lon -1.98, lat 52.581235'
 */
export const inWords = ([lon = 0, lat = 0]: Vertex): string => `lon ${sixPlaces(lon)}, lat ${sixPlaces(lat)}`;

const sixPlaces = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
