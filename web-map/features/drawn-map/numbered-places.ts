import type { Box } from './names-in-area.ts';
import type { Spot } from './plane.ts';

/** A place with its point and the middle of its number, which stands beside the point where many stand together. */
export interface Numbered {
  readonly spot: Spot;
  readonly mark: Spot;
}

/** Half of a number's sign, and of the gap around it, CSS pixels. */
export const halfSign = 9;
const gap = 2;
/** How far from its point a number may stand, in the order tried. */
const distances = [0, 20, 32, 46, 62, 80];
const directions = 12;

/**
 * Finds each number a spot of its own, as near to its point as there is room, off the others and off what is `taken`.
 * Those whose point is out of the frame are left out; one for which there is no room stands on its point.
 */
export function placeNumbers<Place extends { readonly spot: Spot }>(
  places: readonly Place[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): readonly (Place & Numbered)[] {
  const boxes = [...taken];
  const half = halfSign + gap;
  const isFree = ({ x, y }: Spot): boolean =>
    isIn({ x, y }, frame, half) &&
    boxes.every(
      ({ middle, halfWidth, halfHeight }) =>
        Math.abs(middle.x - x) >= halfWidth + half || Math.abs(middle.y - y) >= halfHeight + half,
    );
  return places
    .filter(({ spot }) => isIn(spot, frame, 0))
    .map((place) => {
      const mark = around(place.spot).find(isFree) ?? place.spot;
      boxes.push({ middle: mark, halfWidth: halfSign, halfHeight: halfSign });
      return { ...place, mark };
    });
}

const isIn = ({ x, y }: Spot, { width, height }: { width: number; height: number }, inset: number): boolean =>
  x >= inset && y >= inset && x <= width - inset && y <= height - inset;

const around = ({ x, y }: Spot): readonly Spot[] =>
  distances.flatMap((far) =>
    Array.from({ length: far === 0 ? 1 : directions }, (_, turn) => {
      const angle = (turn / directions) * 2 * Math.PI;
      return { x: x + far * Math.sin(angle), y: y - far * Math.cos(angle) };
    }),
  );
