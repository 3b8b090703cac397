import type { Position as Vertex } from 'geojson';
import RobustLineIntersector from 'jsts/org/locationtech/jts/algorithm/RobustLineIntersector.js';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';

/** A side of a ring: from its corner number `corner` (from 0) to the next one. */
export interface RingSide {
  readonly ring: number;
  readonly corner: number;
}

/** Two sides that meet where they must not, and where. */
export interface RingCrossing {
  readonly sides: readonly [RingSide, RingSide];
  readonly at: Vertex;
}

interface Side extends RingSide {
  /** Place of the side among the sides of its ring that have a length, and how many there are. */
  readonly order: number;
  readonly count: number;
  readonly from: Vertex;
  readonly to: Vertex;
  readonly least: number;
  readonly most: number;
}

const intersector = new RobustLineIntersector();

/**
 * The first place where the rings of one polygon cross: where a ring crosses, touches or doubles back on itself, or two
 * rings cross or share a piece of line. Two rings may touch in a single point. Sides of no length count nothing.
 * Undefined where there is no such place. It stops at the first, so a tangle of thousands of lines costs no more than a
 * clean outline.
 * Source: sweep along x with the segment intersector of the JTS Topology Suite (JSTS 2.12).
 * @param rings closed rings on a plane, in any unit.
 * @example firstCrossing([[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]])?.at // [1, 1]
 */
export function firstCrossing(rings: readonly (readonly Vertex[])[]): RingCrossing | undefined {
  let found: RingCrossing | undefined;
  sweep(rings.flatMap(sidesOf), (side, other) => {
    const at = meetWrongly(side, other);
    if (at) found = { sides: inOrder(side, other), at };
    return found === undefined;
  });
  return found;
}

/**
 * How many times sides of different shapes cross, counted up to `most`. Says beforehand what merging them would cost.
 * Shapes that share a corner or a line do not cross there.
 * @param shapes the rings of each shape, on a plane.
 * @example countCrossings([squareRings, squareRingsHalfAside], 1000) // 4
 */
export function countCrossings(shapes: readonly (readonly (readonly Vertex[])[])[], most: number): number {
  let count = 0;
  const sides = shapes.flatMap((rings, shape) => rings.flatMap((ring) => sidesOf(ring, shape)));
  sweep(sides, (side, other) => {
    if (side.ring !== other.ring && intersects(side, other) && intersector.isProper()) count += 1;
    return count < most;
  });
  return count;
}

/** Visits all pairs of sides whose spans along x meet, until `visit` says to stop. */
function sweep(sides: readonly Side[], visit: (side: Side, other: Side) => boolean): void {
  const sorted = sides.toSorted((a, b) => a.least - b.least);
  for (const [index, side] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.least > side.most) break;
      if (!visit(side, other)) return;
    }
  }
}

function sidesOf(ring: readonly Vertex[], ringNumber: number): Side[] {
  const found: Omit<Side, 'count'>[] = [];
  for (const [corner, to] of ring.slice(1).entries()) {
    const from = ring[corner];
    const [x1 = 0, y1 = 0] = from ?? [];
    const [x2 = 0, y2 = 0] = to;
    if (!from || (x1 === x2 && y1 === y2)) continue;
    const [least, most] = x1 < x2 ? [x1, x2] : [x2, x1];
    found.push({ ring: ringNumber, corner, order: found.length, from, to, least, most });
  }
  return found.map((side) => ({ ...side, count: found.length }));
}

function meetWrongly(a: Side, b: Side): Vertex | undefined {
  if (!intersects(a, b)) return undefined;
  const overlapping = Number(intersector.getIntersectionNum()) > 1;
  const allowed = a.ring === b.ring ? followsOn(a, b) : !intersector.isProper();
  if (allowed && !overlapping) return undefined;
  const { x, y }: { x: number; y: number } = intersector.getIntersection(0);
  return [x, y];
}

/** Leaves the answer's details in the intersector. */
function intersects(a: Side, b: Side): boolean {
  if (apartInY(a, b)) return false;
  intersector.computeIntersection(coordinate(a.from), coordinate(a.to), coordinate(b.from), coordinate(b.to));
  return intersector.hasIntersection();
}

const coordinate = ([x = 0, y = 0]: Vertex): Coordinate => new Coordinate(x, y);

function apartInY(a: Side, b: Side): boolean {
  const [, a1 = 0] = a.from;
  const [, a2 = 0] = a.to;
  const [, b1 = 0] = b.from;
  const [, b2 = 0] = b.to;
  return Math.max(a1, a2) < Math.min(b1, b2) || Math.max(b1, b2) < Math.min(a1, a2);
}

/** Sides of one ring that follow each other share a corner. */
const followsOn = (a: Side, b: Side): boolean => {
  const step = Math.abs(a.order - b.order);
  return step === 1 || step === a.count - 1;
};

function inOrder(a: Side, b: Side): [RingSide, RingSide] {
  const [first, second] = a.ring < b.ring || (a.ring === b.ring && a.corner < b.corner) ? [a, b] : [b, a];
  return [
    { ring: first.ring, corner: first.corner },
    { ring: second.ring, corner: second.corner },
  ];
}
