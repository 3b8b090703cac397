import type { Position as Vertex } from 'geojson';
import { InvalidInput } from '../../errors/errors.ts';
import { fromGrid, type GridPosition } from '../../geography/british-grid.ts';
import type { GridShape } from '../../geography/grid-shape.ts';
import { type ShapeFaultKind, shapeFault } from '../../geography/grid-validity.ts';
import { firstCrossing, type RingSide } from '../../geography/ring-crossings.ts';
import { inWords } from './parse-rings.ts';

/**
 * Refuses a polygon that is not one: whose lines cross, whose holes lie outside it, in one another or cut it apart.
 * @param field path of the polygon's coordinates in the request.
 * @param part the polygon on the grid, corner by corner as in the request.
 * @throws InvalidInput naming the corner and saying where, in words and coordinates.
 * @example refuseFaultyPart('site.drawn.coordinates', bowTie) // throws: site.drawn.coordinates[0][0]: the outline crosses ...
 */
export function refuseFaultyPart(field: string, part: GridShape): void {
  const [rings = []] = part.coordinates;
  for (const [ring, corners] of rings.entries()) refuseWithoutArea(`${field}[${ring}]`, ring, corners);
  const crossing = firstCrossing(rings);
  if (crossing) {
    const [easting = 0, northing = 0] = crossing.at;
    const [first, second] = crossing.sides;
    throw new InvalidInput(
      `${field}[${first.ring}][${first.corner}]`,
      `the shape crosses or touches itself at ${placeInWords({ easting, northing })}: ${sideInWords(first)} meets ${sideInWords(second)}. ` +
        'Move one of these corners, or give the pieces as separate parts.',
    );
  }
  const fault = shapeFault(part);
  if (!fault) return;
  const { ring, corner } = nearestCorner(rings, fault.at);
  throw new InvalidInput(
    `${field}[${ring}][${corner}]`,
    `${faultInWords(fault.kind, ring)} Look at ${placeInWords(fault.at)}.`,
  );
}

function refuseWithoutArea(field: string, ring: number, corners: readonly Vertex[]): void {
  const distinct = new Set(corners.map(([x, y]) => `${x} ${y}`)).size;
  if (distinct >= 3) return;
  throw new InvalidInput(
    field,
    `${ringInWords(ring)} has no area: it has ${distinct === 1 ? 'one corner' : 'two corners'} only. Give at least three.`,
  );
}

const placeInWords = (at: GridPosition): string => {
  const { lon, lat } = fromGrid(at);
  return inWords([lon, lat]);
};

const ringInWords = (ring: number): string => (ring === 0 ? 'the outline' : `hole ${ring}`);

/** Corners are counted from 1 in words and from 0 in the path. */
const sideInWords = ({ ring, corner }: RingSide): string =>
  `the line from corner ${corner + 1} to ${corner + 2} of ${ringInWords(ring)}`;

function faultInWords(kind: ShapeFaultKind, ring: number): string {
  switch (kind) {
    case 'HOLE_OUTSIDE':
      return `${ringInWords(ring)} does not lie inside the outline. If it is ground of the site, give it as a part of its own.`;
    case 'HOLE_IN_HOLE':
      return `${ringInWords(ring)} and another hole lie one in the other. Leave out the inner one.`;
    case 'CUT_BY_HOLES':
      return 'holes cut the site into pieces that meet only in points. Give the pieces as separate parts.';
    case 'NO_AREA':
      return `${ringInWords(ring)} has no area.`;
    case 'CROSSING':
      return `${ringInWords(ring)} crosses or touches another line of the shape.`;
  }
}

function nearestCorner(rings: readonly (readonly Vertex[])[], at: GridPosition): RingSide {
  let nearest: RingSide = { ring: 0, corner: 0 };
  let least = Infinity;
  for (const [ring, corners] of rings.entries()) {
    for (const [corner, [x = 0, y = 0]] of corners.entries()) {
      const metres = Math.hypot(x - at.easting, y - at.northing);
      if (metres < least) {
        least = metres;
        nearest = { ring, corner };
      }
    }
  }
  return nearest;
}
