import type { Geometry, Position } from 'geojson';
import type { LonLat } from './map-state.ts';

/** A mark stands out on both sides of its point: a name must keep farther from it than from an edge. */
const markWeight = 0.55;
const cells = 14;
const rounds = 4;

type Box = readonly [west: number, south: number, east: number, north: number];
type Ring = readonly Position[];

const ringsOf = (geometry: Geometry): Ring[] => {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};

/** West, south, east and north of a geometry, degrees; undefined where it holds no polygon. */
export function boxOf(geometries: readonly Geometry[]): [number, number, number, number] | undefined {
  const points = geometries.flatMap((geometry) => ringsOf(geometry).flat());
  if (points.length === 0) return undefined;
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** The distance from (x, y) to (0, 0) where it is less than `least`, else `least`: the root is taken only where it may be. */
function lesser(x: number, y: number, least: number): number {
  // Rounding must not decide, so what is nearly as far is measured too.
  return x * x + y * y < least * least * 1.000_001 ? Math.min(least, Math.hypot(x, y)) : least;
}

/** The distance from (0, 0) to the line from a to b where it is less than `least`, else `least`. */
function lesserToLine(ax: number, ay: number, bx: number, by: number, least: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return lesser(ax + t * dx, ay + t * dy, least);
}

/** The edges of rings, four numbers each: from x, y to x, y. Flat, because each is read some hundred times. */
const edgesOf = (rings: readonly Ring[]): Float64Array =>
  Float64Array.from(
    rings.flatMap((ring) =>
      ring.slice(1).flatMap(([bx = 0, by = 0], i) => {
        const [ax = 0, ay = 0] = ring[i] ?? [];
        return [ax, ay, bx, by];
      }),
    ),
  );

/**
 * Whether a line from (x, y) to the right crosses the edge from a to b. A point lies within rings where it crosses an odd
 * number of their edges.
 */
export const crosses = (x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean =>
  ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;

/** Whether a point lies within edges. */
function isInside(x: number, y: number, edges: Float64Array): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    if (crosses(x, y, edges[i] ?? 0, edges[i + 1] ?? 0, edges[i + 2] ?? 0, edges[i + 3] ?? 0))
      inside = !inside;
  }
  return inside;
}

interface Shape {
  readonly edges: Float64Array;
  readonly box: Box | undefined;
}

const shapes = new WeakMap<Geometry, Shape>();

/** The edges of a geometry and their box, read once: lines do not change, and each drawing of the map asks for them again. */
function shapeOf(geometry: Geometry): Shape {
  const known = shapes.get(geometry);
  if (known) return known;
  const shape = { edges: edgesOf(ringsOf(geometry)), box: boxOf([geometry]) };
  shapes.set(geometry, shape);
  return shape;
}

/** Tells whether a place lies within a geometry. Most places that are asked for lie out of its box, which is soon known. */
export function within(geometry: Geometry): (at: LonLat) => boolean {
  const { edges, box } = shapeOf(geometry);
  if (!box) return () => false;
  const [west, south, east, north] = box;
  return ({ lon, lat }) =>
    lon >= west && lon <= east && lat >= south && lat <= north && isInside(lon, lat, edges);
}

/**
 * Measures room around points for a wide name: the distance to the nearest edge or mark, negative outside. Where it is no
 * more than `known`, it is not measured further; the edge that was too near a point is tried first at the next.
 */
function roomAmong(edges: Float64Array, marks: readonly LonLat[], scaleX: number) {
  let tooNear = 0;
  const nearerThan = (i: number, x: number, y: number, nearest: number): number => {
    const ax = ((edges[i] ?? 0) - x) * scaleX;
    const ay = (edges[i + 1] ?? 0) - y;
    const bx = ((edges[i + 2] ?? 0) - x) * scaleX;
    const by = (edges[i + 3] ?? 0) - y;
    return lesserToLine(ax, ay, bx, by, nearest);
  };
  return (x: number, y: number, known: number): number => {
    let nearest = nearerThan(tooNear, x, y, Number.POSITIVE_INFINITY);
    if (nearest <= known) return nearest;
    for (let i = 0; i < edges.length; i += 4) {
      nearest = nearerThan(i, x, y, nearest);
      if (nearest > known) continue;
      tooNear = i;
      return nearest;
    }
    for (const { lon, lat } of marks) {
      nearest = lesser((lon - x) * scaleX * markWeight, (lat - y) * markWeight, nearest);
      if (nearest <= known) return nearest;
    }
    return isInside(x, y, edges) ? nearest : -nearest;
  };
}

/** Marks that a name within a box could run into: no point within has more room than half of the box. */
function marksNear([west, south, east, north]: Box, scaleX: number, marks: readonly LonLat[]) {
  const reach = Math.min((east - west) * scaleX, north - south) / 2 / markWeight;
  return marks.filter(
    ({ lon, lat }) =>
      lat > south - reach &&
      lat < north + reach &&
      lon > west - reach / scaleX &&
      lon < east + reach / scaleX,
  );
}

/** The roomiest of the points of a finer and finer grid. */
function roomiest(whole: Box, edges: Float64Array, marks: readonly LonLat[], scaleX: number): LonLat {
  const roomAt = roomAmong(edges, marks, scaleX);
  let box = whole;
  let best = { lon: 0, lat: 0, room: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const [west, south, east, north] = box;
    const [stepX, stepY] = [(east - west) / cells, (north - south) / cells];
    // From a point to the next there is no more room than the way between them adds: most points need no measuring.
    const most = new Float64Array(cells + 1).fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i <= cells; i += 1) {
      let mostBelow = Number.POSITIVE_INFINITY;
      for (let j = 0; j <= cells; j += 1) {
        const mostHere = Math.min((most[j] ?? 0) + stepX * scaleX, mostBelow + stepY);
        const [lon, lat] = [west + i * stepX, south + j * stepY];
        const room = mostHere <= best.room ? mostHere : roomAt(lon, lat, best.room);
        if (room > best.room) best = { lon, lat, room };
        most[j] = room;
        mostBelow = room;
      }
    }
    box = [best.lon - stepX, best.lat - stepY, best.lon + stepX, best.lat + stepY];
  }
  return { lon: best.lon, lat: best.lat };
}

interface Found {
  readonly marks: readonly LonLat[];
  readonly point: LonLat;
}

/** What was found last for a geometry, by the wideness of the name: most drawings of the map change neither. */
const found = new WeakMap<Geometry, Map<number, Found>>();

const isSame = (some: readonly LonLat[], others: readonly LonLat[]): boolean =>
  some.length === others.length &&
  some.every(({ lon, lat }, i) => lon === others[i]?.lon && lat === others[i]?.lat);

/**
 * The point of an area with the most room for its name: inside, and as far as can be from the edges, with edges to the
 * left and right counted as nearer because names are wider than high; and as far as can be from the marks that a name
 * would run into. `wideness` is how much wider than high the name is. Undefined where there is no polygon.
 *
 * @example labelPoint({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]]] }) // near { lon: 2, lat: 1 }
 */
export function labelPoint(
  geometry: Geometry,
  wideness = 2.5,
  marks: readonly LonLat[] = [],
): LonLat | undefined {
  const { box: whole, edges } = shapeOf(geometry);
  if (!whole) return undefined;
  const scaleX = Math.cos(((whole[1] + whole[3]) / 2) * (Math.PI / 180)) / wideness;
  const near = marksNear(whole, scaleX, marks);
  const ofGeometry = found.get(geometry) ?? new Map<number, Found>();
  const known = ofGeometry.get(wideness);
  if (known && isSame(known.marks, near)) return known.point;
  const point = roomiest(whole, edges, near, scaleX);
  found.set(geometry, ofGeometry.set(wideness, { marks: near, point }));
  return point;
}
