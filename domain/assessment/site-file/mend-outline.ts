import type { Position as Vertex } from 'geojson';
import { fromGrid } from '../../geography/british-grid.ts';
import { areaSquareMetres } from '../../geography/grid-measures.ts';
import { gridShape } from '../../geography/grid-shape.ts';
import { shapeFault } from '../../geography/grid-validity.ts';
import type { Position } from '../../geography/position.ts';
import { countCrossings, firstCrossing } from '../../geography/ring-crossings.ts';
import { message } from '../../messages/message.ts';
import { siteLimits } from '../site/site-limits.ts';
import type { GridPolygons } from './grid-polygons.ts';
import { FileRefused } from './refuse-file.ts';
import { simplified } from './simplify-outline.ts';
import { siteFileLimits } from './site-file-limits.ts';
import type { ProposedChange } from './site-file-reading.ts';
import { withoutSpikes } from './spikes.ts';
import { united } from './unite-outlines.ts';

export interface MendedOutline {
  readonly polygons: GridPolygons;
  readonly changes: readonly ProposedChange[];
}

const same = (a: Vertex | undefined, b: Vertex | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];
const positionOf = ([easting = 0, northing = 0]: Vertex): Position => fromGrid({ easting, northing });
const metres = (value: number): number => Math.round(value * 10) / 10;

/**
 * Makes polygons of rings as a file has them, and says what had to be done for it: rings are closed, spikes are taken
 * off, lines that cross are parted into the ground that they enclose, and corners beyond what a site may have are left out
 * within a tolerance. Corners given twice in a row say nothing and are left out without a word.
 * @param rings on the grid, in metres.
 * @param keepParts false: polygons that overlap or share a line become one.
 * @throws FileRefused with the place where there is one
 */
export function mendOutline(rings: GridPolygons, keepParts = true): MendedOutline {
  const closed = closeRings(rings.map((polygon) => polygon.map(withoutRepeats)));
  const bare = takeSpikesOff(closed.polygons);
  for (const [outline = []] of bare.polygons) refuseWithoutArea(outline);
  const sound = untangle(bare.polygons);
  const whole = keepParts ? sound.polygons : united(sound.polygons);
  const fewer = simplify(whole);
  return {
    polygons: fewer.polygons,
    changes: [...closed.changes, ...bare.changes, ...sound.changes, ...fewer.changes],
  };
}

const withoutRepeats = (ring: readonly Vertex[]): Vertex[] =>
  ring.filter((corner, at) => at === 0 || !same(corner, ring[at - 1]));

/** Less than a millimetre is the rounding of a program, and no gap. */
const leastGapMetres = 0.001;

function closeRings(polygons: GridPolygons): MendedOutline {
  let count = 0;
  let widest = 0;
  let place: Vertex | undefined;
  const closed = polygons.map((polygon) =>
    polygon.map((ring) => {
      const [first = []] = ring;
      const last = ring.at(-1) ?? [];
      if (same(first, last)) return ring;
      const gap = Math.hypot((first[0] ?? 0) - (last[0] ?? 0), (first[1] ?? 0) - (last[1] ?? 0));
      if (gap < leastGapMetres) return [...ring.slice(0, -1), first];
      count += 1;
      if (gap > widest) [widest, place] = [gap, last];
      return [...ring, first];
    }),
  );
  if (!place) return { polygons: closed, changes: [] };
  const told = message('siteFile.closed', { count, metres: metres(widest) });
  return { polygons: closed, changes: [{ code: 'CLOSED', told, at: positionOf(place) }] };
}

function takeSpikesOff(polygons: GridPolygons): MendedOutline {
  let count = 0;
  let longest = 0;
  let place: Vertex | undefined;
  const bare = polygons.map((polygon) =>
    polygon.map((ring) => {
      const { ring: kept, spikes } = withoutSpikes(ring);
      count += spikes.length;
      for (const { tip, lengthMetres } of spikes)
        if (lengthMetres > longest) [longest, place] = [lengthMetres, tip];
      return kept;
    }),
  );
  if (!place) return { polygons: bare, changes: [] };
  const told = message('siteFile.spikes', { count, metres: metres(longest) });
  return { polygons: bare, changes: [{ code: 'SPIKES', told, at: positionOf(place) }] };
}

function refuseWithoutArea(outline: readonly Vertex[]): void {
  if (new Set(outline.map(([x, y]) => `${x} ${y}`)).size >= 3) return;
  const [at] = outline;
  throw new FileRefused(message('siteFile.noArea'), at ? { at: positionOf(at) } : {});
}

function untangle(polygons: GridPolygons): MendedOutline {
  const crossings = polygons.map((polygon) => placeOfFault(polygon));
  const place = crossings.find((at) => at !== undefined);
  if (!place) return { polygons, changes: [] };
  if (polygons.some((polygon, at) => crossings[at] && crossesTooOften(polygon))) {
    throw new FileRefused(message('siteFile.tangled'), { at: positionOf(place) });
  }
  const parted = polygons.flatMap((polygon, at) => (crossings[at] ? united([polygon]) : [polygon]));
  if (parted.length > siteFileLimits.mostParts)
    throw new FileRefused(message('siteFile.tangled'), { at: positionOf(place) });
  const told = message('siteFile.untangled', {
    parts: parted.length,
    after: Math.round(areaSquareMetres(gridShape(parted))),
  });
  return { polygons: parted, changes: [{ code: 'UNTANGLED', told, at: positionOf(place) }] };
}

/** Whether untangling would cost more than any site is worth: it goes by the crossings, which are counted up to the limit. */
const crossesTooOften = (polygon: Vertex[][]): boolean => {
  const sides = polygon.flatMap((ring) => ring.slice(1).map((to, at) => [[ring[at] ?? to, to]]));
  return countCrossings(sides, siteLimits.mostCrossings) >= siteLimits.mostCrossings;
};

/** Where the lines of a polygon cross, or its holes are none; undefined where it is sound. */
function placeOfFault(polygon: Vertex[][]): Vertex | undefined {
  const crossing = firstCrossing(polygon);
  if (crossing) return crossing.at;
  const fault = shapeFault(gridShape([polygon]));
  return fault && [fault.at.easting, fault.at.northing];
}

const cornersOf = (polygons: GridPolygons): number => polygons.flat(2).length;

function simplify(polygons: GridPolygons): MendedOutline {
  const before = cornersOf(polygons);
  if (before <= siteLimits.mostCorners) return { polygons, changes: [] };
  for (const toleranceMetres of siteFileLimits.tolerancesMetres) {
    const fewer = simplified(polygons, toleranceMetres);
    const corners = cornersOf(fewer);
    if (corners > siteLimits.mostCorners) continue;
    const areas = [polygons, fewer].map((each) => areaSquareMetres(gridShape(each)));
    const [whole = 0, left = 0] = areas;
    const told = message('siteFile.simplified', {
      before,
      after: corners,
      metres: toleranceMetres,
      change: Math.round((left - whole) * 10) / 10,
      share: Math.round(((left - whole) / whole) * 1e6) / 1e6,
    });
    return { polygons: fewer, changes: [{ code: 'SIMPLIFIED', told }] };
  }
  throw new FileRefused(
    message('siteFile.tooManyCorners', {
      count: before,
      most: siteLimits.mostCorners,
      metres: siteFileLimits.tolerancesMetres.at(-1) ?? 0,
    }),
  );
}
