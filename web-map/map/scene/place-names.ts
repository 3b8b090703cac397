import type { Pixel, Size } from './name-place.ts';

/** A name that is to stand somewhere on the map of the whole borough. */
export interface NameToPlace {
  readonly code: string;
  /** Where its middle stands best. */
  readonly at: Pixel;
  readonly size: Size;
  /** How far it may stand from there to each side, CSS pixels. */
  readonly farthest: number;
  /** Whether it is left out rather than hide a mark. */
  readonly givesWay: boolean;
}

/** What a name rather keeps off: a round mark or a piece of a line. */
export interface Mark {
  readonly at: Pixel;
  readonly radius: number;
}

/** Points of an exchange line that names keep off, and their radius, CSS pixels. */
const pointsOfLine = 40;
const lineRadius = 3;

/** A line between two pixels as the marks that names keep off. */
export const marksOfLine = (from: Pixel, to: Pixel): readonly Mark[] =>
  Array.from({ length: pointsOfLine }, (_, i) => ({
    at: {
      x: from.x + ((to.x - from.x) * i) / pointsOfLine,
      y: from.y + ((to.y - from.y) * i) / pointsOfLine,
    },
    radius: lineRadius,
  }));

/** Between the places that are tried, CSS pixels. */
const step = 4;
/** Pixels of distance that a name goes out of its way for a mark. */
const costOfMark = 40;
/** Room between two names, CSS pixels. */
const gap = { x: 4, y: 1 } as const;

interface Step extends Pixel {
  readonly distance: number;
}

const knownSteps = new Map<number, readonly Step[]>();

/** Steps from the best place, least first. Names share a few distances: each is put in order once. */
function stepsWithin(farthest: number): readonly Step[] {
  const known = knownSteps.get(farthest);
  if (known) return known;
  const all: Step[] = [];
  for (let x = -farthest; x <= farthest; x += step)
    for (let y = -farthest; y <= farthest; y += step) all.push({ x, y, distance: Math.hypot(x, y) });
  all.sort((a, b) => a.distance - b.distance);
  knownSteps.set(farthest, all);
  return all;
}

interface Taken {
  readonly at: Pixel;
  readonly size: Size;
}

/** Whether two names touch. */
export const touch = (a: Taken, b: Taken): boolean =>
  Math.abs(a.at.x - b.at.x) * 2 < a.size.width + b.size.width + 2 * gap.x &&
  Math.abs(a.at.y - b.at.y) * 2 < a.size.height + b.size.height + 2 * gap.y;

const covers = ({ at, size }: Taken, mark: Mark): boolean =>
  Math.hypot(
    Math.max(0, Math.abs(mark.at.x - at.x) - size.width / 2),
    Math.max(0, Math.abs(mark.at.y - at.y) - size.height / 2),
  ) < mark.radius;

/**
 * Where each name stands, the first name first: near its best place, wholly in the frame, off every name before it and off
 * marks as far as can be. A name without such a place is left out: names thin out, they never shrink.
 */
export function placeNames(
  names: readonly NameToPlace[],
  marks: readonly Mark[],
  frame: Size,
): ReadonlyMap<string, Pixel> {
  const placed: Taken[] = [];
  const places = new Map<string, Pixel>();
  for (const { code, at, size, farthest, givesWay } of names) {
    const reach = Math.hypot(size.width, size.height) / 2 + farthest * Math.SQRT2;
    const near = marks.filter((mark) => Math.hypot(mark.at.x - at.x, mark.at.y - at.y) < reach + mark.radius);
    let best: { readonly at: Pixel; readonly cost: number } | undefined;
    for (const aside of stepsWithin(farthest)) {
      const { distance } = aside;
      if (best && distance >= best.cost) break;
      const here = { at: { x: at.x + aside.x, y: at.y + aside.y }, size };
      if (!isInFrame(here, frame) || placed.some((other) => touch(here, other))) continue;
      const hidden = near.filter((mark) => covers(here, mark)).length;
      if (hidden > 0 && givesWay) continue;
      const cost = distance + costOfMark * hidden;
      if (!best || cost < best.cost) best = { at: here.at, cost };
    }
    if (!best) continue;
    placed.push({ at: best.at, size });
    places.set(code, best.at);
  }
  return places;
}

/** How often names are placed anew, and how far those that found no place may stand then, CSS pixels. */
const mostRounds = 4;
const farthestAnew = 36;

/**
 * Where names stand, as many of them as can be: one that finds no place because those before it took it comes before them in
 * another round. One that gives way to marks is not placed anew.
 * @param keep code of a name that is not given up for more others
 */
export function placeMostNames(
  names: readonly NameToPlace[],
  marks: readonly Mark[],
  frame: Size,
  keep?: string,
): ReadonlyMap<string, Pixel> {
  let order = names;
  let best: ReadonlyMap<string, Pixel> = new Map();
  for (let round = 0; round < mostRounds; round += 1) {
    const places = placeNames(order, marks, frame);
    const losesKept = keep !== undefined && best.has(keep) && !places.has(keep);
    if (places.size > best.size && !losesKept) best = places;
    const left = order.filter(({ code, givesWay }) => !givesWay && !places.has(code));
    if (left.length === 0) break;
    order = [
      ...left.map((name) => ({ ...name, farthest: Math.max(name.farthest, farthestAnew) })),
      ...order.filter((name) => !left.includes(name)),
    ];
  }
  return best;
}

const isInFrame = ({ at, size }: Taken, frame: Size): boolean =>
  at.x >= size.width / 2 &&
  at.y >= size.height / 2 &&
  at.x + size.width / 2 <= frame.width &&
  at.y + size.height / 2 <= frame.height;
