import type { MultiPolygon, Position as Vertex } from 'geojson';
import { fromGrid, toGrid } from './british-grid.ts';
import { type Boundary, polygonsOf } from './measures.ts';
import { rightHanded } from './right-handed.ts';

/** A shape on the British National Grid: easting, northing in metres. Branded, so that degrees are never measured. */
export type GridShape = MultiPolygon & { readonly __grid: 'EPSG:27700' };

/** Seven places of a degree: 11 mm of latitude, 7 mm of longitude at Walsall. */
const places = 1e7;

/**
 * A degree rounded to seven places, the precision in which sites are stored.
 * @example roundDegrees(-1.98000000004) // -1.98
 */
export const roundDegrees = (degrees: number): number => Math.round(degrees * places) / places;

/** Marks coordinates in metres of the grid as such. Rings are closed, exterior rings first, as in GeoJSON. */
export const gridShape = (coordinates: Vertex[][][]): GridShape =>
  ({ type: 'MultiPolygon', coordinates }) as GridShape;

/**
 * A WGS84 boundary on the grid, vertex by vertex. Lines between vertices are straight on the grid; a line straight in
 * degrees bends away from it by 3 cm over a kilometre, and by the square of the length beyond.
 * @example areaSquareMetres(toGridShape(site.geometry)) // 40000
 */
export const toGridShape = (boundary: Boundary): GridShape =>
  gridShape(
    polygonsOf(boundary).map((rings) =>
      rings.map((ring) =>
        ring.map(([lon = 0, lat = 0]) => {
          const { easting, northing } = toGrid({ lon, lat });
          return [easting, northing];
        }),
      ),
    ),
  );

/**
 * A grid shape as WGS84 (RFC 7946: exterior rings counter-clockwise), rounded to seven places. A Polygon where it has
 * one part, a MultiPolygon otherwise, also where it is empty.
 * @example fromGridShape(bufferOf(toGridShape(site.geometry), 400)).type // 'Polygon'
 */
export function fromGridShape(shape: GridShape): Boundary {
  const coordinates = shape.coordinates.map((rings) => rings.map((ring) => ring.map(toVertex)));
  const [only] = coordinates;
  return rightHanded(
    only && coordinates.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates },
  );
}

const toVertex = ([easting = 0, northing = 0]: Vertex): Vertex => {
  const { lon, lat } = fromGrid({ easting, northing });
  return [roundDegrees(lon), roundDegrees(lat)];
};
