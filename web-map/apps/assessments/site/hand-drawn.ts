import type { Position as Vertex } from 'geojson';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { nestedRings } from './nested-rings.ts';

/** Corners of one outline, in their order. */
export type Outline = readonly Position[];

/**
 * A shape while it is drawn. One outline is in the hand; others may be finished: one that lies inside another is a hole,
 * one beside it a part. Pointer and keys make the same shape.
 */
export interface HandDrawn {
  /** Of the outline in the hand, in the order in which they were put. */
  readonly corners: Outline;
  /** Whether its last corner is joined to the first. */
  readonly closed: boolean;
  /** Finished outlines. */
  readonly others?: readonly Outline[];
}

export const nothingDrawn: HandDrawn = { corners: [], closed: false };

/** What a pointer or a key can do to a shape. */
export type Stroke =
  | { readonly kind: 'put'; readonly at: Position }
  | { readonly kind: 'takeLast' | 'close' | 'startAgain' | 'nextOutline' | 'takeOutline' }
  /** Takes a finished outline into the hand, in place of the one that is there. */
  | { readonly kind: 'pick'; readonly outline: number }
  | { readonly kind: 'move'; readonly corner: number; readonly at: Position }
  /** A corner more behind one of a closed outline. */
  | { readonly kind: 'insert'; readonly corner: number; readonly at: Position }
  | { readonly kind: 'takeCorner'; readonly corner: number };

/** Corners that a shape needs before it can be closed. */
export const leastCorners = 3;

const same = (a: Position | undefined, b: Position): boolean => a?.lon === b.lon && a.lat === b.lat;

const withOthers = (shape: HandDrawn, others: readonly Outline[]): HandDrawn => {
  const { corners, closed } = shape;
  return others.length > 0 ? { corners, closed, others } : { corners, closed };
};

/**
 * The shape after a stroke; the very same where the stroke does nothing: a corner on a closed shape or on the last
 * corner, closing with fewer than three, another outline before this one is closed. Taking the last corner away opens a
 * closed outline first.
 * @example draw(nothingDrawn, { kind: 'put', at: { lon: -2, lat: 52.5 } }).corners.length // 1
 */
export function draw(shape: HandDrawn, stroke: Stroke): HandDrawn {
  const { corners, closed, others = [] } = shape;
  const now = (next: Outline, isClosed: boolean): HandDrawn =>
    withOthers({ corners: next, closed: isClosed }, others);
  switch (stroke.kind) {
    case 'put':
      return closed || same(corners.at(-1), stroke.at) ? shape : now([...corners, stroke.at], false);
    case 'takeLast':
      if (closed) return now(corners, false);
      return corners.length === 0 ? shape : now(corners.slice(0, -1), false);
    case 'close':
      return closed || corners.length < leastCorners ? shape : now(corners, true);
    case 'startAgain':
      return corners.length === 0 && others.length === 0 ? shape : nothingDrawn;
    case 'nextOutline':
      return closed ? { ...nothingDrawn, others: [...others, corners] } : shape;
    case 'takeOutline': {
      const last = others.at(-1);
      if (!last) return corners.length === 0 ? shape : nothingDrawn;
      return withOthers({ corners: last, closed: true }, others.slice(0, -1));
    }
    case 'pick':
      return picked(shape, stroke.outline);
    case 'move':
      return now(
        corners.map((each, at) => (at === stroke.corner ? stroke.at : each)),
        closed,
      );
    case 'insert':
      return now(corners.toSpliced(stroke.corner + 1, 0, stroke.at), closed);
    case 'takeCorner':
      return closed && corners.length <= leastCorners
        ? shape
        : now(corners.toSpliced(stroke.corner, 1), closed);
  }
}

/** Another outline in the hand: one that is not closed would be lost, and stays. */
function picked(shape: HandDrawn, outline: number): HandDrawn {
  const { corners, closed, others = [] } = shape;
  const next = others[outline];
  if (!next || (corners.length > 0 && !closed)) return shape;
  // Behind the others, so that picking the first again and again goes round all of them.
  const kept = [...others.toSpliced(outline, 1), ...(closed ? [corners] : [])];
  return withOthers({ corners: next, closed: true }, kept);
}

const vertex = ({ lon, lat }: Position): [number, number] => [lon, lat];
const ringOf = (outline: Outline): Vertex[] => [...outline, ...outline.slice(0, 1)].map(vertex);

/** The shape as it is sent: polygons whose rings are closed; undefined before the outline in the hand is. */
export function polygonOf({ corners, closed, others = [] }: HandDrawn): Boundary | undefined {
  if (!closed && !(corners.length === 0 && others.length > 0)) return undefined;
  const outlines = closed ? [...others, corners] : others;
  const [first, ...more] = nestedRings(outlines.map(ringOf));
  if (!first) return undefined;
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...more] };
}

/** A stored outline taken into the hand again, to change it: its first outline, with its holes and parts beside. */
export function handDrawnOf(geometry: GeoJSON.Geometry): HandDrawn | undefined {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const [corners, ...others] = polygons
    .flat()
    .map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]) => ({ lon, lat })));
  return corners && withOthers({ corners, closed: true }, others);
}
