import type { Position as Vertex } from 'geojson';
import { edgesOf, encloses, metresToNearest } from './local-plane.ts';
import { boundingBoxOf, polygonsOf } from './measures.ts';
import { partsApart } from './parts-apart.ts';
import type { Box, Position } from './position.ts';
import { firstCrossing } from './ring-crossings.ts';
import { ringsOf, turnedArea } from './rings-of-edges.ts';
import {
  type AreaEdge,
  codesOf,
  type DrawnArea,
  edgeUse,
  flat,
  pointsOn,
  positionOf,
} from './shared-edges.ts';

/** Lines this near to each other, in metres, are one: those held are written to about a metre. */
export const partitionToleranceMetres = 1;

/** A place where areas that should fill a whole, each spot once, do not. */
export interface PartitionFault {
  readonly kind: 'CROSSES_ITSELF' | 'OVERLAP' | 'GAP' | 'APART';
  /** The areas concerned, in the order of codes. */
  readonly codes: readonly string[];
  /** A spot of the fault: where two lines lie farthest from each other, or cross. */
  readonly at: Position;
}

/**
 * Where areas that are drawn as a partition of a whole (wards of a borough) are none: a line that crosses itself, ground
 * of two areas, ground of no area within the whole, or parts that came apart. Every piece of a line is shared by two
 * areas or lies on the outline; pieces that one area alone has must therefore join to an outline and nothing else.
 * Lines within `partitionToleranceMetres` of each other count as one. Each pair of areas is told once for each kind.
 *
 * What opens to the outside is no gap here: whether the outline is right is asked of another drawing of the same
 * whole, see `outlineDifferences`. A hole in the whole is told as a gap: no area fills it.
 * @example partitionFaults(wards) // []
 */
export function partitionFaults(areas: readonly DrawnArea[]): PartitionFault[] {
  const { lone, misused } = edgeUse(areas);
  const found = [
    ...areas.flatMap(crossingOf),
    ...misused.flatMap(([edge, ...others]) => (edge ? [overlapAt([edge, ...others], edge.from)] : [])),
    ...overlaps(lone, areas),
    ...gaps(lone),
  ];
  return onceEach(
    found.length > 0
      ? found
      : partsApart(areas, lone).map((apart): PartitionFault => ({ kind: 'APART', ...apart })),
  );
}

function crossingOf({ code, boundary }: DrawnArea): PartitionFault[] {
  return polygonsOf(boundary).flatMap((rings): PartitionFault[] => {
    const crossing = firstCrossing(rings);
    return crossing ? [{ kind: 'CROSSES_ITSELF', codes: [code], at: positionOf(crossing.at) }] : [];
  });
}

const overlapAt = (edges: readonly { readonly code: string }[], at: Vertex): PartitionFault => ({
  kind: 'OVERLAP',
  codes: codesOf(edges),
  at: positionOf(at),
});

/** Pieces of a line that lie within another area, by their ends and three points between. */
function overlaps(lone: readonly AreaEdge[], areas: readonly DrawnArea[]): PartitionFault[] {
  const shapes = areas.map(({ code, boundary }) => ({
    code,
    box: boundingBoxOf(boundary),
    edges: edgesOf(boundary),
  }));
  const deepest = new Map<string, { readonly depth: number; readonly fault: PartitionFault }>();
  for (const edge of lone) {
    for (const point of pointsOn(edge)) {
      const { lon, lat } = positionOf(point);
      for (const { code, box, edges } of shapes) {
        if (code === edge.code || !boxHolds(box, lon, lat) || !encloses(edges, lon, lat)) continue;
        const depth = metresToNearest(lon, lat, edges);
        const fault = overlapAt([edge, { code }], point);
        const key = fault.codes.join();
        if (depth > partitionToleranceMetres && depth > (deepest.get(key)?.depth ?? 0)) {
          deepest.set(key, { depth, fault });
        }
      }
    }
  }
  return [...deepest.values()].map(({ fault }) => fault);
}

const boxHolds = ({ west, south, east, north }: Box, lon: number, lat: number): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/** Rings of lone pieces that run with the clock go around ground of no area. */
function gaps(lone: readonly AreaEdge[]): PartitionFault[] {
  return ringsOf(lone).flatMap((ring): PartitionFault[] => {
    if (turnedArea(ring) >= 0) return [];
    const codes = codesOf(ring);
    const widest = ring
      .flatMap((edge) => {
        const others = ring.filter(({ code }) => code !== edge.code).map(flat);
        return pointsOn(edge).map((point) => {
          const at = positionOf(point);
          return { at, metres: metresToNearest(at.lon, at.lat, others) };
        });
      })
      .reduce((a, b) => (b.metres > a.metres ? b : a));
    return widest.metres > partitionToleranceMetres ? [{ kind: 'GAP', codes, at: widest.at }] : [];
  });
}

/** The first fault of each kind for each set of areas. */
const onceEach = (faults: readonly PartitionFault[]): PartitionFault[] =>
  [
    ...new Map(faults.toReversed().map((fault) => [`${fault.kind} ${fault.codes}`, fault])).values(),
  ].toReversed();
