import { inRings, type Ring, type Spot } from './plane.ts';

/** A name that asks for a place. */
export interface Wanted {
  readonly key: string;
  readonly lines: readonly string[];
  /** Where it belongs: its middle stands in here. */
  readonly rings: readonly Ring[];
}

/** A name with the middle of the box that it fills. */
export interface PlacedName extends Wanted {
  readonly middle: Spot;
}

/** A box by its middle and half of its sides. */
export interface Box {
  readonly middle: Spot;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Size of a letter of a name on the paper, and height of its line, CSS pixels: never under 14. */
export const letter = 14;
export const lineHeight = 15.5;
/** Width of a letter in em: the widest names need it. */
const widthOfLetter = 0.56;
const step = 6;
const edge = 4;

export const boxOfName = (lines: readonly string[], middle: Spot): Box => ({
  middle,
  halfWidth: (Math.max(...lines.map((line) => line.length)) * letter * widthOfLetter) / 2 + 2,
  halfHeight: (lines.length * lineHeight) / 2,
});

export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.middle.x - b.middle.x) < a.halfWidth + b.halfWidth &&
  Math.abs(a.middle.y - b.middle.y) < a.halfHeight + b.halfHeight;

/** Pixels from the edge of its area beyond which a name stands no better. */
const farInside = 60;
const sample = [-1, -0.5, 0, 0.5, 1];

/** How many spots of a box lie outside of rings. */
const outsideOf = ({ middle, halfWidth, halfHeight }: Box, isInside: (spot: Spot) => boolean): number => {
  let outside = 0;
  for (const across of sample) {
    for (const down of [-0.8, 0, 0.8]) {
      const spot = { x: middle.x + across * halfWidth, y: middle.y + down * halfHeight };
      if (!isInside(spot)) outside += 1;
    }
  }
  return outside;
};

const distanceToEdges = ({ x, y }: Spot, rings: readonly Ring[]): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const corner of ring) nearest = Math.min(nearest, Math.hypot(corner.x - x, corner.y - y));
  }
  return nearest;
};

/** West, north, east and south of rings, cut to a frame less `inset` on each side. */
function spanOf(
  rings: readonly Ring[],
  { width, height }: Size,
  inset: { readonly x: number; readonly y: number },
) {
  const corners = rings.flat();
  const of = (pick: (spot: Spot) => number) => corners.map(pick);
  const [xs, ys] = [of(({ x }) => x), of(({ y }) => y)];
  return {
    left: Math.max(Math.min(...xs), inset.x),
    right: Math.min(Math.max(...xs), width - inset.x),
    top: Math.max(Math.min(...ys), inset.y),
    bottom: Math.min(Math.max(...ys), height - inset.y),
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A place for each name, off the others and off what is `taken`, wholly in the frame; the first are placed first. A name
 * stands as far inside its own area as can be; one that has no room is left out.
 */
export function placeNames(
  names: readonly Wanted[],
  frame: Size,
  taken: readonly Box[],
): readonly PlacedName[] {
  const boxes = [...taken];
  return names.flatMap((name) => {
    let best: { readonly box: Box; readonly cost: number } | undefined;
    const { halfWidth, halfHeight } = boxOfName(name.lines, { x: 0, y: 0 });
    const inset = { x: halfWidth + edge, y: halfHeight + edge };
    const { left, right, top, bottom } = spanOf(name.rings, frame, inset);
    const isInside = inRings(name.rings);
    for (let x = left; x <= right; x += step) {
      for (let y = top; y <= bottom; y += step) {
        const box = { middle: { x, y }, halfWidth, halfHeight };
        if (boxes.some((other) => overlap(box, other)) || !isInside(box.middle)) continue;
        const outside = outsideOf(box, isInside) * 20;
        if (best && outside - farInside >= best.cost) continue;
        const cost = outside - Math.min(farInside, distanceToEdges(box.middle, name.rings));
        if (!best || cost < best.cost) best = { box, cost };
      }
    }
    if (!best) return [];
    boxes.push(best.box);
    return [{ ...name, middle: best.box.middle }];
  });
}
