import type { Position as Vertex } from 'geojson';
import { InvalidInput } from '../../errors/errors.ts';
import { areaSquareMetres } from '../../geography/grid-measures.ts';
import { unionOf } from '../../geography/grid-overlay.ts';
import { fromGridShape, type GridShape, toGridShape } from '../../geography/grid-shape.ts';
import { shapeFault } from '../../geography/grid-validity.ts';
import { type Boundary, polygonsOf } from '../../geography/measures.ts';
import { rightHanded } from '../../geography/right-handed.ts';
import { countCrossings } from '../../geography/ring-crossings.ts';
import { parseRings, tooManyCorners } from './parse-rings.ts';
import { refuseFaultyPart } from './refuse-faulty-part.ts';
import { refuseWrongExtent } from './refuse-wrong-extent.ts';
import type { Site, SiteOutline } from './site.ts';
import { siteLimits } from './site-limits.ts';

/**
 * Makes a site of an outline, or says what is wrong with it and where.
 *
 * Put right without asking: the direction of rings, corners given twice in a row, heights, degrees past the seventh
 * place, parts that overlap or share a line (they are merged, and nothing is counted twice). Refused: a ring that is not
 * closed or has fewer than four positions, lines that cross or touch, holes outside the outline or in one another, no
 * area, less than 10 square metres, more than 2,000 hectares (whole wards may be more), more than 2,000 corners or 100
 * parts, axes swapped, metres for degrees, more than half outside the borough. A site partly outside, up to half, is
 * accepted and its share outside is kept: a scheme may straddle the line, and the lines held are drawn for maps.
 *
 * Source: RFC 7946, sections 3.1.6 and 4; OpenGIS Simple Features 1.2.1, section 6.1.11; limits in `siteLimits`.
 * @param borough outline of the borough, WGS84.
 * @throws InvalidInput naming the corner where there is one: "site.drawn.coordinates[0][3]".
 * @example checkSite(readTypedCoordinates('52.58, -1.98\n52.58, -1.97\n52.59, -1.97'), borough).areaSquareMetres // 376881.6
 */
export function checkSite(outline: SiteOutline, borough: Boundary): Site {
  const parts = outline.parts.map((part) => ({ field: part.field, rings: parseRings(part) }));
  const field = requestField(outline);
  const corners = parts.reduce((sum, { rings }) => sum + rings.flat().length, 0);
  if (corners > siteLimits.mostCorners) throw tooManyCorners(field, corners);
  for (const part of parts) {
    refuseFaultyPart(part.field, toGridShape({ type: 'Polygon', coordinates: part.rings }));
  }
  const geometry = merged(
    parts.map(({ rings }) => rings.map(withoutRepeats)),
    field,
  );
  const shape = toGridShape(geometry);
  const shareOutside = refuseWrongExtent(field, shape, toGridShape(borough), outline.given);
  return {
    geometry,
    areaSquareMetres: Math.round(areaSquareMetres(shape) * 10) / 10,
    shareOutsideBorough: Math.round(shareOutside * 10_000) / 10_000,
    given: outline.given,
  };
}

/** The member of the request that gave the site: what its parts' paths have in common. */
function requestField({ parts }: SiteOutline): string {
  const [first] = parts;
  if (!first) throw new InvalidInput('site', 'there is no shape in it. Give at least one polygon.');
  return /^[^.]*\.?[^.[]*/.exec(first.field)?.[0] ?? first.field;
}

const withoutRepeats = (ring: readonly Vertex[]): Vertex[] =>
  ring.filter((corner, at) => at === 0 || corner[0] !== ring[at - 1]?.[0] || corner[1] !== ring[at - 1]?.[1]);

/** Parts that overlap or share a line become one; all other corners stay where they are. */
function merged(parts: Vertex[][][], field: string): Boundary {
  const [only] = parts;
  if (only && parts.length === 1) return rightHanded({ type: 'Polygon', coordinates: only });
  const apart: Boundary = { type: 'MultiPolygon', coordinates: parts };
  const onGrid = toGridShape(apart);
  if (countCrossings(onGrid.coordinates, siteLimits.mostCrossings) >= siteLimits.mostCrossings) {
    throw new InvalidInput(
      field,
      'the parts of the site cross in more than 1,000 places. Join them in the program that made them.',
    );
  }
  if (!shapeFault(onGrid)) return rightHanded(apart);
  const joined = fromGridShape(unionOf(polygonsOf(apart).map(partShape)));
  const fault = shapeFault(toGridShape(joined));
  if (!fault) return joined;
  throw new InvalidInput(field, 'parts of the site overlap by less than a centimetre. Move one of them.');
}

const partShape = (coordinates: Vertex[][]): GridShape => toGridShape({ type: 'Polygon', coordinates });
