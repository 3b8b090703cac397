/** A place or a step on the screen in CSS pixels, y downwards. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The least distance of a name from its point, how far it may go, and the steps between, CSS pixels and degrees. */
const nearest = 14;
const farthest = 90;
const step = 8;
const turn = 10;
const widestTurn = 120;
const fromEdge = 4;
/** A turn aside costs as many pixels of distance a step. */
const costOfTurn = 5;

/** Where a name is looked at for what it would cover: nearer together than a line of another name is high. */
const quarters = [0, 0.25, 0.5, 0.75, 1];

interface Candidate extends Pixel {
  readonly cost: number;
}

/**
 * Where the middle of a name stands, as a step from its point: as near as can be, as straight in the direction as can be,
 * wholly in the frame and off everything taken. Undefined where there is no such place.
 * @param taken whether a pixel of the frame is covered by what the name must not hide.
 * @example freePlace({ x: 150, y: 150 }, { x: 0, y: -1 }, { width: 60, height: 20 }, { width: 300, height: 300 }, () => false) // { x: 0, y: -28 }
 */
export function freePlace(
  from: Pixel,
  direction: Pixel,
  size: Size,
  frame: Size,
  taken: (at: Pixel) => boolean,
): Pixel | undefined {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  const isFree = ({ x, y }: Pixel): boolean => {
    const [left, right] = [from.x + x - halfWidth, from.x + x + halfWidth];
    const [top, bottom] = [from.y + y - halfHeight, from.y + y + halfHeight];
    if (left < fromEdge || right > frame.width - fromEdge) return false;
    if (top < fromEdge || bottom > frame.height - fromEdge) return false;
    for (const across of quarters)
      for (const down of quarters)
        if (taken({ x: left + across * size.width, y: top + down * size.height })) return false;
    return true;
  };
  const { x, y } = candidates(direction, size).find(isFree) ?? {};
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Places around a point, the most wanted first. */
function candidates(direction: Pixel, { width, height }: Size): readonly Candidate[] {
  const all: Candidate[] = [];
  const straight = Math.atan2(direction.y, direction.x);
  for (let aside = -widestTurn; aside <= widestTurn; aside += turn) {
    const angle = straight + (aside * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    // A wide name begins farther out sideways than upwards.
    const clear = (Math.abs(dx) * width) / 2 + (Math.abs(dy) * height) / 2;
    for (let more = nearest; more <= farthest; more += step) {
      const reach = clear + more;
      all.push({ x: dx * reach, y: dy * reach, cost: more + (Math.abs(aside) / turn) * costOfTurn });
    }
  }
  return all.sort((a, b) => a.cost - b.cost);
}
