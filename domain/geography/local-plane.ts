import type { Position as Vertex } from 'geojson';
import { type Boundary, earthRadiusMetres, polygonsOf } from './measures.ts';

/** A straight piece of a boundary, in degrees: from (x1, y1) to (x2, y2), x longitude and y latitude. */
export interface Edge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Metres on the ground for a degree of latitude, on the sphere of `distanceMetres`. */
export const metresPerDegree = (earthRadiusMetres * Math.PI) / 180;

/**
 * Metres on the ground for a degree of longitude at a latitude.
 * @example Math.round(metresPerLonDegree(52.59)) // 67553
 */
export const metresPerLonDegree = (lat: number): number =>
  metresPerDegree * Math.max(Math.cos((lat * Math.PI) / 180), 1e-6);

/**
 * Distance from a point to a straight piece of line, in metres, on the plane that touches the globe at the point.
 * Exact to a millimetre within a kilometre of the point; beyond, it is off by about distance squared over the
 * Earth's radius times the tangent of the latitude.
 * @example metresToEdge(0, 0, { x1: -1, y1: 0.00001, x2: 1, y2: 0.00001 }) // 1.11
 */
export function metresToEdge(lon: number, lat: number, edge: Edge): number {
  const lonScale = metresPerLonDegree(lat);
  const x = (edge.x1 - lon) * lonScale;
  const y = (edge.y1 - lat) * metresPerDegree;
  const dx = (edge.x2 - edge.x1) * lonScale;
  const dy = (edge.y2 - edge.y1) * metresPerDegree;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared > 0 ? Math.min(1, Math.max(0, -(x * dx + y * dy) / lengthSquared)) : 0;
  return Math.hypot(x + along * dx, y + along * dy);
}

/**
 * Distance from a point to the nearest of several straight pieces of line, in metres; infinite where there is none.
 * @example metresToNearest(0, 0, [{ x1: -1, y1: 1, x2: 1, y2: 1 }, { x1: -1, y1: 0.00001, x2: 1, y2: 0.00001 }]) // 1.11
 */
export function metresToNearest(lon: number, lat: number, edges: readonly Edge[]): number {
  const lonScale = metresPerLonDegree(lat);
  let nearest = Infinity;
  for (const edge of edges) {
    // Most edges lie farther by their box alone.
    const dx = Math.max(Math.min(edge.x1, edge.x2) - lon, lon - Math.max(edge.x1, edge.x2), 0) * lonScale;
    const dy =
      Math.max(Math.min(edge.y1, edge.y2) - lat, lat - Math.max(edge.y1, edge.y2), 0) * metresPerDegree;
    if (dx < nearest && dy < nearest) nearest = Math.min(nearest, metresToEdge(lon, lat, edge));
  }
  return nearest;
}

/** Straight pieces of every ring of a boundary, holes included; those of no length are left out. */
export function edgesOf(boundary: Boundary): Edge[] {
  return polygonsOf(boundary).flatMap((rings) => rings.flatMap(edgesOfRing));
}

function edgesOfRing(ring: readonly Vertex[]): Edge[] {
  const edges: Edge[] = [];
  let previous = ring.at(-1);
  for (const vertex of ring) {
    const [x1 = 0, y1 = 0] = previous ?? vertex;
    const [x2 = 0, y2 = 0] = vertex;
    if (x1 !== x2 || y1 !== y2) edges.push(lowerFirst(x1, y1, x2, y2));
    previous = vertex;
  }
  return edges;
}

/** Neighbours run a shared edge in opposite directions; one order gives both the same rounding. */
const lowerFirst = (x1: number, y1: number, x2: number, y2: number): Edge =>
  y1 < y2 || (y1 === y2 && x1 < x2) ? { x1, y1, x2, y2 } : { x1: x2, y1: y2, x2: x1, y2: y1 };

/**
 * Whether a point lies inside rings given as edges, by counting crossings to the east: holes and parts need no care.
 * A point on an edge may fall on either side.
 * @example encloses(edgesOf(ward.boundary), -1.98, 52.59) // true
 */
export function encloses(edges: readonly Edge[], lon: number, lat: number): boolean {
  let inside = false;
  for (const { x1, y1, x2, y2 } of edges) {
    if (y1 <= lat && lat < y2 && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
