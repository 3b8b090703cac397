import type { Position as Vertex } from 'geojson';
import { type Boundary, isCounterClockwise } from './measures.ts';

/**
 * The same boundary with exterior rings counter-clockwise and holes clockwise.
 * Source: RFC 7946, section 3.1.6, the right-hand rule.
 * @example rightHanded(clockwiseSquare).coordinates[0] // the same corners, the other way round
 */
export const rightHanded = (boundary: Boundary): Boundary =>
  boundary.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turned(boundary.coordinates) }
    : { type: 'MultiPolygon', coordinates: boundary.coordinates.map(turned) };

const turned = (rings: readonly Vertex[][]): Vertex[][] =>
  rings.map((ring, order) => (isCounterClockwise(ring) === (order === 0) ? [...ring] : ring.toReversed()));
