import Flatbush from 'flatbush';
import type { Area, AreaCode } from './area.ts';
import { type Edge, edgesOf, metresPerDegree, metresPerLonDegree, metresToEdge } from './local-plane.ts';
import { boundingBoxOf } from './measures.ts';
import type { Box } from './position.ts';

/** Two lines this near, in metres, share a point: the lines held are written to about a metre. */
const toleranceMetres = 1;

/**
 * The neighbours of each area: those that share at least one point of the line with it, a corner included (queen
 * contiguity), within 1 metre. Symmetric; each list is in the order of codes; an area without a boundary has none.
 * Give areas of one level and one edition.
 * Source: queen contiguity as in Anselin, "Spatial Econometrics" (1988), chapter 3.
 * @example neighboursOf(wards).get('E05001301' as AreaCode) // ['E05001302', 'E05001313', ...]
 */
export function neighboursOf(areas: readonly Pick<Area, 'code' | 'boundary'>[]): Map<AreaCode, AreaCode[]> {
  const neighbours = new Map(areas.map(({ code }) => [code, [] as AreaCode[]]));
  const drawn = areas.flatMap(({ code, boundary }) =>
    boundary ? [{ code, edges: edgesOf(boundary), box: reach(boundingBoxOf(boundary)) }] : [],
  );
  if (drawn.length === 0) return neighbours;
  const tree = new Flatbush(drawn.length);
  for (const { box } of drawn) tree.add(box.west, box.south, box.east, box.north);
  tree.finish();
  for (const [index, area] of drawn.entries()) {
    const { west, south, east, north } = area.box;
    for (const otherIndex of tree.search(west, south, east, north, (other) => other > index)) {
      const other = drawn[otherIndex];
      if (!other || other.code === area.code || !meet(area.edges, other.edges, area.box, other.box)) continue;
      neighbours.get(area.code)?.push(other.code);
      neighbours.get(other.code)?.push(area.code);
    }
  }
  for (const codes of neighbours.values()) codes.sort();
  return neighbours;
}

function reach(box: Box): Box {
  const lat = toleranceMetres / metresPerDegree;
  const lon = toleranceMetres / metresPerLonDegree(Math.max(Math.abs(box.south), Math.abs(box.north)));
  return { west: box.west - lon, south: box.south - lat, east: box.east + lon, north: box.north + lat };
}

function meet(ours: readonly Edge[], theirs: readonly Edge[], ourBox: Box, theirBox: Box): boolean {
  const near = theirs.filter((edge) => inside(edge, ourBox));
  return ours.some((edge) => inside(edge, theirBox) && near.some((other) => touch(edge, other)));
}

const inside = ({ x1, y1, x2, y2 }: Edge, { west, south, east, north }: Box): boolean =>
  Math.max(x1, x2) >= west && Math.min(x1, x2) <= east && y2 >= south && y1 <= north;

/** Two straight pieces come near each other at an end of one of them, or they cross. */
const touch = (a: Edge, b: Edge): boolean =>
  metresToEdge(a.x1, a.y1, b) <= toleranceMetres ||
  metresToEdge(a.x2, a.y2, b) <= toleranceMetres ||
  metresToEdge(b.x1, b.y1, a) <= toleranceMetres ||
  metresToEdge(b.x2, b.y2, a) <= toleranceMetres ||
  (turn(a, b.x1, b.y1) * turn(a, b.x2, b.y2) < 0 && turn(b, a.x1, a.y1) * turn(b, a.x2, a.y2) < 0);

const turn = ({ x1, y1, x2, y2 }: Edge, x: number, y: number): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
