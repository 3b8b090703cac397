import { area, distance } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position as Vertex } from 'geojson';
import type { Box, Position } from './position.ts';

export type Boundary = Polygon | MultiPolygon;

/** Whether a geometry is of polygons. @example isBoundary({ type: 'Point', coordinates: [0, 0] }) // false */
export const isBoundary = (geometry: Geometry | null | undefined): geometry is Boundary =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** Mean Earth radius (IUGG, 2a + b over 3), which Turf uses too. Lengths on this sphere are within 0.5 % of WGS84. */
export const earthRadiusMetres = 6_371_008.8;

/** Polygons of a boundary; each is its outer ring and then its holes. */
export const polygonsOf = (boundary: Boundary): readonly Vertex[][][] =>
  boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;

/**
 * Distance between two points along the great circle, in metres, on a sphere of radius 6,371,008.8 m (haversine).
 * Source: Turf 7, `distance`.
 * @example Math.round(distanceMetres({ lon: -1.98, lat: 52.58 }, { lon: -1.98, lat: 52.59 })) // 1112
 */
export const distanceMetres = (a: Position, b: Position): number =>
  distance([a.lon, a.lat], [b.lon, b.lat], { units: 'meters' });

/**
 * Area inside a boundary less its holes, in hectares, on the sphere of `distanceMetres`.
 * Source: Turf 7, `area` (Chamberlain and Duquette, "Some Algorithms for Polygons on a Sphere", JPL 2007).
 * At Walsall this is 0.3 % less than Ordnance Survey's grid gives: 10,365 against 10,397 ha for the borough.
 * @example areaHectares(stMatthews.boundary) // 565.1
 */
export const areaHectares = (boundary: Boundary): number => area(boundary) / 10_000;

/**
 * Centre of mass of a boundary, parts weighted by area and holes taken out. It may lie outside a bent area.
 * Taken in plane degrees, which for an area of a few kilometres differs from the sphere by less than a metre.
 * Where a boundary has no area, the middle of its box.
 * Source: centroid of a polygon by the shoelace formula (Bourke, "Calculating the area and centroid of a polygon", 1988).
 * @example centroidOf(stMatthews.boundary) // { lon: -1.96835, lat: 52.58665 }
 */
export function centroidOf(boundary: Boundary): Position {
  const box = boundingBoxOf(boundary);
  const origin = { lon: (box.west + box.east) / 2, lat: (box.south + box.north) / 2 };
  let mass = 0;
  let lon = 0;
  let lat = 0;
  for (const rings of polygonsOf(boundary)) {
    for (const [order, ring] of rings.entries()) {
      const moment = ringMoment(ring, origin);
      const sign = Math.sign(moment.mass) * (order === 0 ? 1 : -1);
      mass += sign * moment.mass;
      lon += sign * moment.lon;
      lat += sign * moment.lat;
    }
  }
  return mass > 0 ? { lon: origin.lon + lon / mass, lat: origin.lat + lat / mass } : origin;
}

/** Signed area of a ring and its first moments about `origin`, which keeps the products small. */
function ringMoment(ring: readonly Vertex[], origin: Position): { mass: number; lon: number; lat: number } {
  const moment = { mass: 0, lon: 0, lat: 0 };
  let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
  x1 -= origin.lon;
  y1 -= origin.lat;
  for (const [lon = 0, lat = 0] of ring) {
    const x2 = lon - origin.lon;
    const y2 = lat - origin.lat;
    const cross = (x1 * y2 - x2 * y1) / 2;
    moment.mass += cross;
    moment.lon += (cross * (x1 + x2)) / 3;
    moment.lat += (cross * (y1 + y2)) / 3;
    x1 = x2;
    y1 = y2;
  }
  return moment;
}

/**
 * Whether a closed ring runs against the clock, as an exterior ring should (RFC 7946, section 3.1.6).
 * @example isCounterClockwise([[0, 0], [1, 0], [1, 1], [0, 0]]) // true
 */
export const isCounterClockwise = (ring: readonly Vertex[]): boolean => {
  const [lon = 0, lat = 0] = ring[0] ?? [];
  return ringMoment(ring, { lon, lat }).mass > 0;
};

/**
 * The smallest box around a boundary, in degrees. Boundaries that cross the antimeridian are split there (RFC 7946,
 * section 3.1.9); their box then spans the globe.
 * @example boundingBoxOf(stMatthews.boundary).west // -1.99478
 */
export function boundingBoxOf(boundary: Boundary): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [ring = []] of polygonsOf(boundary)) {
    for (const [lon = 0, lat = 0] of ring) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return { west, south, east, north };
}

/**
 * The smallest box around a circle on the sphere: no point within `radiusMetres` of the position lies outside it.
 * Near a pole, or across the antimeridian, the box spans all longitudes.
 * Source: great-circle extremes, lon +- asin(sin(d/R) / cos(lat)).
 * @example boxAround({ lon: -1.98, lat: 52.59 }, 1000).north // 52.599
 */
export function boxAround(position: Position, radiusMetres: number): Box {
  const angle = radiusMetres / earthRadiusMetres;
  const radians = Math.PI / 180;
  const south = Math.max(-90, position.lat - angle / radians);
  const north = Math.min(90, position.lat + angle / radians);
  const sine = Math.sin(angle) / Math.cos(position.lat * radians);
  const halfWidth = sine < 1 && south > -90 && north < 90 ? Math.asin(sine) / radians : 180;
  const west = position.lon - halfWidth;
  const east = position.lon + halfWidth;
  return west < -180 || east > 180 ? { west: -180, south, east: 180, north } : { west, south, east, north };
}
