import { union } from '@turf/turf';
import type { Feature, Position as Vertex } from 'geojson';
import { InvalidInput } from '../errors/errors.ts';
import { areaHectares, type Boundary, distanceMetres, isCounterClockwise, polygonsOf } from './measures.ts';

/** A gap narrower than this between areas that should meet is a fault of the lines, not a hole in the place. */
const sliverWidthMetres = 1;

/**
 * One outline around several areas that meet: a locality or the borough around its wards. Areas that do not meet
 * become parts of a MultiPolygon. Real holes stay; gaps narrower than 1 metre on average are closed. Exterior rings
 * run counter-clockwise and holes clockwise (RFC 7946, section 3.1.6).
 * @throws InvalidInput where no boundary is given.
 * @example dissolve(wardsOfTheNorth.map((ward) => ward.boundary)).type // 'Polygon'
 */
export function dissolve(boundaries: readonly Boundary[]): Boundary {
  const features = boundaries.map(
    (geometry): Feature<Boundary> => ({ type: 'Feature', properties: {}, geometry }),
  );
  const [first] = features;
  const merged = features.length > 1 ? union({ type: 'FeatureCollection', features }) : first;
  if (!merged) throw new InvalidInput('boundaries', 'give at least one boundary to dissolve.');
  const parts = polygonsOf(merged.geometry).map((rings) =>
    rings
      .filter((ring, order) => order === 0 || !isSliver(ring))
      .map((ring, order) => (isCounterClockwise(ring) === (order === 0) ? [...ring] : ring.toReversed())),
  );
  const [only] = parts;
  return only && parts.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
}

/** A long thin ring of width w and length l has area w times l and a way around of about 2 l. */
function isSliver(ring: readonly Vertex[]): boolean {
  let around = 0;
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? [];
    around += distanceMetres({ lon, lat }, { lon: nextLon, lat: nextLat });
  }
  const squareMetres = areaHectares({ type: 'Polygon', coordinates: [[...ring]] }) * 10_000;
  return around === 0 || (2 * squareMetres) / around < sliverWidthMetres;
}
