import { onceForEach } from '../collections/once-for-each.ts';
import type { Area } from './area.ts';
import {
  type Edge,
  edgesOf,
  encloses,
  metresPerDegree,
  metresPerLonDegree,
  metresToEdge,
} from './local-plane.ts';
import { type Boundary, boxAround } from './measures.ts';
import type { Box, Position } from './position.ts';
import { boundaryToleranceMetres, type WardIndex } from './ward-index.ts';

/** Everything within a distance of a point, in metres along the ground. */
export interface Circle extends Position {
  readonly radiusMetres: number;
}

export type SearchShape = { readonly near: Circle } | { readonly within: Box };

/**
 * The wards that may hold a point of a circle or box, lowest code first: a reader asks only these and then filters
 * exactly. A ward that holds such a point is never missed, also when the point lies on a line and was counted to the
 * neighbour; a ward up to 2 metres farther (in circles of tens of kilometres, up to 1 % farther) may be among them.
 * Points outside every ward belong to none and are not found this way: see `reachesOutside`.
 * @example wardsTouchedBy(index, { near: { lon: -1.98, lat: 52.585, radiusMetres: 300 } }).map((ward) => ward.code)
 */
export function wardsTouchedBy(index: WardIndex, shape: SearchShape): Area[] {
  if ('within' in shape) {
    const box = widen(shape.within, slack);
    return keep(index.inBox(box), (edges) => meetsBox(edges, box));
  }
  const { near } = shape;
  const reach = reachOf(near);
  return keep(index.inBox(boxAround(near, reach)), (edges) => meetsCircle(edges, near, reach));
}

/**
 * Whether a circle or box may hold a point outside an area: not where all of it lies within the lines. An area without
 * lines holds nothing. What stands outside every ward is in no ward's list, so a reader has to ask for it by itself.
 * @example reachesOutside(borough, { near: { lon: -1.98, lat: 52.585, radiusMetres: 300 } }) // false
 */
export function reachesOutside({ boundary }: Pick<Area, 'boundary'>, shape: SearchShape): boolean {
  if (!boundary) return true;
  const edges = edgesOnce(boundary);
  if ('within' in shape) {
    const box = widen(shape.within, slack);
    const [lon, lat] = [(box.west + box.east) / 2, (box.south + box.north) / 2];
    return !encloses(edges, lon, lat) || edges.some((edge) => crossesBox(edge, box));
  }
  const { near } = shape;
  const reach = reachOf(near);
  return (
    !encloses(edges, near.lon, near.lat) ||
    edges.some((edge) => metresToEdge(near.lon, near.lat, edge) <= reach)
  );
}

/** The edges of a line, made once and not with each question. */
const edgesOnce = onceForEach((boundary: Boundary): readonly Edge[] => edgesOf(boundary));

const slack = boundaryToleranceMetres * 2;
const reachOf = (near: Circle): number => near.radiusMetres + slack + planeErrorMetres(near);

const keep = (areas: readonly Area[], meets: (edges: readonly Edge[]) => boolean): Area[] =>
  areas.filter((area) => area.boundary && meets(edgesOnce(area.boundary)));

/** How far a length measured on the plane at the circle's centre may be off at its rim. */
function planeErrorMetres({ lat, radiusMetres }: Circle): number {
  const secant = metresPerDegree / metresPerLonDegree(lat);
  return (radiusMetres * radiusMetres * secant) / (metresPerDegree * 90);
}

const meetsCircle = (edges: readonly Edge[], { lon, lat }: Circle, reach: number): boolean =>
  encloses(edges, lon, lat) || edges.some((edge) => metresToEdge(lon, lat, edge) <= reach);

const meetsBox = (edges: readonly Edge[], box: Box): boolean =>
  encloses(edges, (box.west + box.east) / 2, (box.south + box.north) / 2) ||
  edges.some((edge) => crossesBox(edge, box));

function widen(box: Box, metres: number): Box {
  const lat = metres / metresPerDegree;
  const lon = metres / metresPerLonDegree(Math.max(Math.abs(box.south), Math.abs(box.north)));
  return { west: box.west - lon, south: box.south - lat, east: box.east + lon, north: box.north + lat };
}

/** Clips the edge to the box. Source: Liang and Barsky, ACM Transactions on Graphics 3 (1984). */
function crossesBox({ x1, y1, x2, y2 }: Edge, { west, south, east, north }: Box): boolean {
  let from = 0;
  let to = 1;
  for (const [start, step, low, high] of [
    [x1, x2 - x1, west, east],
    [y1, y2 - y1, south, north],
  ] as const) {
    if (step === 0 && (start < low || start > high)) return false;
    if (step === 0) continue;
    const enter = (low - start) / step;
    const leave = (high - start) / step;
    from = Math.max(from, Math.min(enter, leave));
    to = Math.min(to, Math.max(enter, leave));
  }
  return from <= to;
}
