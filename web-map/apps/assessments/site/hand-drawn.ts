import type { Polygon } from 'geojson';
import type { Position } from '../../../../domain/geography/position.ts';

/** A shape while it is drawn: its corners in the order in which they were put. Pointer and keys make the same one. */
export interface HandDrawn {
  readonly corners: readonly Position[];
  /** Whether the last corner is joined to the first. */
  readonly closed: boolean;
}

export const nothingDrawn: HandDrawn = { corners: [], closed: false };

/** What a pointer or a key can do to a shape. */
export type Stroke =
  | { readonly kind: 'put'; readonly at: Position }
  | { readonly kind: 'takeLast' | 'close' | 'startAgain' }
  | { readonly kind: 'move'; readonly corner: number; readonly at: Position };

/** Corners that a shape needs before it can be closed. */
export const leastCorners = 3;

const same = (a: Position | undefined, b: Position): boolean => a?.lon === b.lon && a.lat === b.lat;

/**
 * The shape after a stroke; the very same where the stroke does nothing: a corner on a closed shape or on the last
 * corner, closing with fewer than three. Taking the last away opens a closed shape first.
 * @example draw(nothingDrawn, { kind: 'put', at: { lon: -2, lat: 52.5 } }).corners.length // 1
 */
export function draw(shape: HandDrawn, stroke: Stroke): HandDrawn {
  const { corners, closed } = shape;
  switch (stroke.kind) {
    case 'put':
      return closed || same(corners.at(-1), stroke.at)
        ? shape
        : { corners: [...corners, stroke.at], closed: false };
    case 'takeLast':
      if (closed) return { corners, closed: false };
      return corners.length === 0 ? shape : { corners: corners.slice(0, -1), closed: false };
    case 'close':
      return closed || corners.length < leastCorners ? shape : { corners, closed: true };
    case 'startAgain':
      return corners.length === 0 ? shape : nothingDrawn;
    case 'move':
      return { corners: corners.map((each, at) => (at === stroke.corner ? stroke.at : each)), closed };
  }
}

const vertex = ({ lon, lat }: Position): [number, number] => [lon, lat];

/** The shape as it is sent: a polygon whose ring is closed; undefined before it is closed. */
export function polygonOf({ corners, closed }: HandDrawn): Polygon | undefined {
  const [first] = corners;
  if (!closed || !first) return undefined;
  return { type: 'Polygon', coordinates: [[...corners, first].map(vertex)] };
}

/**
 * A stored outline taken into the hand again, to change it; undefined where it has several parts or holes, which a
 * single line cannot draw.
 */
export function handDrawnOf(geometry: GeoJSON.Geometry): HandDrawn | undefined {
  if (geometry.type !== 'Polygon' || geometry.coordinates.length !== 1) return undefined;
  const ring = geometry.coordinates[0] ?? [];
  return { corners: ring.slice(0, -1).map(([lon = 0, lat = 0]) => ({ lon, lat })), closed: true };
}
