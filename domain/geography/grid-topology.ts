import type { Geometry as GeoJsonGeometry, Position as Vertex } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import type { GridPosition } from './british-grid.ts';
import { type GridShape, gridShape } from './grid-shape.ts';

/** A geometry of the topology library (JSTS, a port of the JTS Topology Suite), as far as it is used here. */
export interface Topology {
  getArea(): number;
  getEnvelopeInternal(): Envelope;
}
interface Envelope {
  intersects(other: Envelope): boolean;
  getMinX(): number;
  getMaxX(): number;
  getMinY(): number;
  getMaxY(): number;
}

const reader = new GeoJSONReader(new GeometryFactory());
const writer: { write(made: Topology): GeoJsonGeometry } = new GeoJSONWriter();

/** A shape is measured against many others; what the library makes of it is kept as long as the shape is. */
const known = new WeakMap<GridShape, Topology>();

/**
 * The shape as the topology library holds it. Never change the result.
 * @example topologyOf(shape).getArea() // 40000
 */
export function topologyOf(shape: GridShape): Topology {
  const held = known.get(shape);
  if (held) return held;
  const made: Topology = reader.read(shape);
  known.set(shape, made);
  return made;
}

/**
 * A single grid position as the topology library holds it.
 * @example topologyOfPoint({ easting: 401300, northing: 298100 }).getArea() // 0
 */
export const topologyOfPoint = ({ easting, northing }: GridPosition): Topology =>
  reader.read({ type: 'Point', coordinates: [easting, northing] });

/**
 * What the topology library made, as a shape. Lines and points that an overlay leaves behind have no area and go.
 * @example shapeOf(topologyOf(shape)).coordinates // as in shape
 */
export const shapeOf = (made: Topology): GridShape =>
  gridShape(made.getArea() === 0 ? [] : partsOf(writer.write(made)));

function partsOf(geometry: GeoJsonGeometry): Vertex[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(partsOf) : [];
}
