import type { Position as Vertex } from 'geojson';
import { edgesOf, encloses } from '../../../../domain/geography/local-plane.ts';

type Ring = Vertex[];

const holds = (outer: Ring, inner: Ring): boolean => {
  const edges = edgesOf({ type: 'Polygon', coordinates: [outer] });
  const [lon = 0, lat = 0] = inner[0] ?? [];
  return outer !== inner && encloses(edges, lon, lat);
};

/**
 * Rings as polygons: a ring that lies in an odd number of others is a hole of the nearest of them, any other a part.
 * Rings that cross are told apart by their first corner; the API then says where they cross.
 * @param rings closed rings, WGS84 degrees
 * @returns for each part its ring and then those of its holes
 */
export function nestedRings(rings: readonly Ring[]): Ring[][] {
  const around = new Map(rings.map((ring) => [ring, rings.filter((other) => holds(other, ring))]));
  const depth = (ring: Ring): number => around.get(ring)?.length ?? 0;
  const isHole = (ring: Ring): boolean => depth(ring) % 2 === 1;
  return rings
    .filter((ring) => !isHole(ring))
    .map((part) => {
      const holes = rings.filter(
        (ring) => isHole(ring) && depth(ring) === depth(part) + 1 && around.get(ring)?.includes(part),
      );
      return [part, ...holes];
    });
}
