import type { Geometry, Position } from 'geojson';
import type { LonLat } from './map-state.ts';

/** A mark stands out on both sides of its point: a name must keep farther from it than from an edge. */
const markWeight = 0.55;
const cells = 14;
const rounds = 4;

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

/** Distance from (0, 0) to the line from a to b. */
function distanceToLine(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

/** Room around a point for a wide name: the distance to the nearest edge or mark, negative outside. */
function roomAt(
  x: number,
  y: number,
  rings: readonly Ring[],
  marks: readonly LonLat[],
  scaleX: number,
): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { lon, lat } of marks)
    nearest = Math.min(nearest, markWeight * Math.hypot((lon - x) * scaleX, lat - y));
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const room = distanceToLine((ax - x) * scaleX, ay - y, (bx - x) * scaleX, by - y);
      nearest = Math.min(nearest, room);
    }
  }
  return inside ? nearest : -nearest;
}

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
  const rings = ringsOf(geometry);
  const whole = boxOf([geometry]);
  if (!whole) return undefined;
  const scaleX = Math.cos(((whole[1] + whole[3]) / 2) * (Math.PI / 180)) / wideness;
  let box: readonly [number, number, number, number] = whole;
  let best = { lon: 0, lat: 0, room: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    const [west, south, east, north] = box;
    const [stepX, stepY] = [(east - west) / cells, (north - south) / cells];
    for (let i = 0; i <= cells; i += 1) {
      for (let j = 0; j <= cells; j += 1) {
        const [lon, lat] = [west + i * stepX, south + j * stepY];
        const room = roomAt(lon, lat, rings, marks, scaleX);
        if (room > best.room) best = { lon, lat, room };
      }
    }
    box = [best.lon - stepX, best.lat - stepY, best.lon + stepX, best.lat + stepY];
  }
  return { lon: best.lon, lat: best.lat };
}
