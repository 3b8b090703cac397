import type { Position as Vertex } from 'geojson';
import { type GridShape, gridShape } from './grid-shape.ts';
import { shapeFault } from './grid-validity.ts';

/**
 * A shape with those pockets filled whose mouths are so narrow that a disc rolled along the outline hardly enters: what
 * grows by `metres` from it is the ground that grows from the shape itself, and at most `reach` metres more. A star of
 * two thousand corners becomes an outline of some dozens.
 *
 * A corner that turns inwards is left out where its two neighbours stand no more than `mouth` apart, and so are two that
 * are the floor of a slot no wider than that, again and again; what they cut out then belongs to the shape, and so does
 * everything that did before. Whatever lies outside within `metres`
 * of a new side lies within `metres` and `mouth ** 2 / (8 * metres)` of one of its ends, which is a corner of the shape; a
 * `mouth` of `sqrt(8 * metres * reach)` makes that `reach` more. Holes shrink by the same rule. A part whose lines would
 * cross is left as it is, because what it holds could then not be told.
 * @param metres more than 0; how far the result will be grown.
 * @param reach more than 0 and at most an eighth of `metres`; how much further it may come.
 * @example fillPockets(starOf2000Corners, 1600, 0.1).coordinates.flat(2).length // 401
 */
export function fillPockets(shape: GridShape, metres: number, reach: number): GridShape {
  const mouth = Math.sqrt(8 * metres * reach);
  return gridShape(
    shape.coordinates.map((rings) => {
      const filled = rings.map((ring, index) => fillRing(ring, mouth, index === 0));
      return isSound(filled) ? filled : rings;
    }),
  );
}

/** Lines that do not cross, the outline round its ground and the holes the other way. */
const isSound = (rings: readonly Vertex[][]): boolean =>
  rings.every((ring, index) => signedArea(ring) > 0 === (index === 0)) &&
  shapeFault(gridShape([rings.map((ring) => [...ring])])) === undefined;

/** A closed ring with its ground on the left: the outline counter-clockwise, a hole clockwise. */
const withGroundOnLeft = (ring: readonly Vertex[], outline: boolean): readonly Vertex[] =>
  signedArea(ring) > 0 === outline ? ring : ring.toReversed();

function fillRing(ring: readonly Vertex[], mouth: number, outline: boolean): Vertex[] {
  let corners = withGroundOnLeft(ring, outline).slice(0, -1);
  for (let before = Number.POSITIVE_INFINITY; before > corners.length; ) {
    before = corners.length;
    corners = withoutInwardCorners(corners, mouth);
  }
  const [first] = corners;
  return first ? [...corners, first] : [];
}

/** Once round: corners are looked at with the one kept before them. Three stay. */
function withoutInwardCorners(corners: readonly Vertex[], mouth: number): Vertex[] {
  const kept: Vertex[] = [];
  for (let index = 0; index < corners.length; ) {
    const left = kept.length + corners.length - index;
    const at = (step: number): Vertex => corners[index + step] ?? kept[index + step - corners.length] ?? [];
    const [before, corner] = [kept.at(-1) ?? corners.at(-1) ?? [], at(0)];
    if (left > 3 && closes(before, corner, at(1), mouth)) index += 1;
    else if (left > 4 && closesOverFloor(before, corner, at(1), at(2), mouth)) index += 2;
    else {
      kept.push(corner);
      index += 1;
    }
  }
  return kept;
}

/** A notch: its one corner turns inwards and its mouth is narrow. */
const closes = (before: Vertex, corner: Vertex, after: Vertex, mouth: number): boolean =>
  !turnsOutwards(before, corner, after) && span(before, after) <= mouth;

/** A slot between two teeth: no wider at its floor than a narrow mouth, so nowhere wider. */
const closesOverFloor = (
  before: Vertex,
  first: Vertex,
  second: Vertex,
  after: Vertex,
  mouth: number,
): boolean =>
  span(before, after) <= mouth &&
  span(first, second) <= mouth &&
  !turnsOutwards(before, first, second) &&
  !turnsOutwards(first, second, after) &&
  !turnsOutwards(before, second, after);

const turnsOutwards = ([x0 = 0, y0 = 0]: Vertex, [x1 = 0, y1 = 0]: Vertex, [x2 = 0, y2 = 0]: Vertex) =>
  (x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0) > 0;

const span = ([x0 = 0, y0 = 0]: Vertex, [x1 = 0, y1 = 0]: Vertex): number => Math.hypot(x1 - x0, y1 - y0);

/** Square metres, more than 0 for a ring that runs counter-clockwise. */
function signedArea(ring: readonly Vertex[]): number {
  let twice = 0;
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  for (const [index, [x = 0, y = 0]] of ring.slice(0, -1).entries()) {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? [];
    twice += (x - x0) * (nextY - y0) - (y - y0) * (nextX - x0);
  }
  return twice / 2;
}
