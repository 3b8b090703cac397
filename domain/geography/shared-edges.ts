import type { Position as Vertex } from 'geojson';
import type { Edge } from './local-plane.ts';
import { type Boundary, isCounterClockwise, polygonsOf } from './measures.ts';
import type { Position } from './position.ts';

/** An area as it is drawn. */
export interface DrawnArea {
  readonly code: string;
  readonly boundary: Boundary;
}

/** A straight piece of the line of an area, which lies to the left of it from `from` to `to`. */
export interface AreaEdge {
  readonly code: string;
  readonly from: Vertex;
  readonly to: Vertex;
}

/** How often the straight pieces of all lines are used, whichever way they run. */
export interface EdgeUse {
  /** Number of those that two areas share, one on each side. */
  readonly shared: number;
  /** Those that one area alone has: the outline of all of them, where they are a partition. */
  readonly lone: readonly AreaEdge[];
  /** Those used by more than two, or twice from the same side: areas overlap there. */
  readonly misused: readonly (readonly AreaEdge[])[];
}

/**
 * Which straight pieces areas share. Ends are the same only where their degrees are, digit by digit: publishers cut
 * areas out of one drawing, so that lines in common have every corner in common.
 * @example edgeUse([west, east]).shared // 1
 */
export function edgeUse(areas: readonly DrawnArea[]): EdgeUse {
  const uses = new Map<string, AreaEdge[]>();
  for (const edge of areas.flatMap(edgesOfArea)) {
    const key = keyOf(edge);
    const known = uses.get(key);
    if (known) known.push(edge);
    else uses.set(key, [edge]);
  }
  const all = [...uses.values()];
  const isShared = ([one, other, ...more]: readonly AreaEdge[]): boolean =>
    one !== undefined && other !== undefined && more.length === 0 && samePlace(one.from, other.to);
  return {
    shared: all.filter(isShared).length,
    lone: all.flatMap((edges) => (edges.length === 1 ? edges : [])),
    misused: all.filter((edges) => edges.length > 1 && !isShared(edges)),
  };
}

/** Rings are turned so that the area lies to the left; pieces of no length are left out. */
function edgesOfArea({ code, boundary }: DrawnArea): AreaEdge[] {
  return polygonsOf(boundary).flatMap((rings) =>
    rings.flatMap((ring, order) => {
      const turned = isCounterClockwise(ring) === (order === 0) ? ring : ring.toReversed();
      return turned.slice(1).flatMap((to, index): AreaEdge[] => {
        const from = turned[index];
        return from && !samePlace(from, to) ? [{ code, from, to }] : [];
      });
    }),
  );
}

function keyOf({ from, to }: AreaEdge): string {
  const [a, b] = [placeKey(from), placeKey(to)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** A text that two corners have in common where they are the same place. */
export const placeKey = ([lon = 0, lat = 0]: Vertex): string => `${lon},${lat}`;

const samePlace = (a: Vertex, b: Vertex): boolean => a[0] === b[0] && a[1] === b[1];

const shares = [0, 0.25, 0.5, 0.75];

/** The beginning of a piece and three points between it and its end, which is the beginning of the next. */
export const pointsOn = ({ from, to }: AreaEdge): Vertex[] =>
  shares.map((share) => [
    (from[0] ?? 0) + share * ((to[0] ?? 0) - (from[0] ?? 0)),
    (from[1] ?? 0) + share * ((to[1] ?? 0) - (from[1] ?? 0)),
  ]);

/** A piece without its area and the way that it runs. */
export const flat = ({ from, to }: AreaEdge): Edge => ({
  x1: from[0] ?? 0,
  y1: from[1] ?? 0,
  x2: to[0] ?? 0,
  y2: to[1] ?? 0,
});

export const positionOf = ([lon = 0, lat = 0]: Vertex): Position => ({ lon, lat });

/** The areas of pieces, each once, in the order of codes. */
export const codesOf = (edges: readonly { readonly code: string }[]): string[] =>
  [...new Set(edges.map(({ code }) => code))].sort();
