import type { Pixel, Size } from './name-place.ts';
import { type Mark, type NameToPlace, placeMostNames, touch } from './place-names.ts';

/** Between the places that are tried, CSS pixels. */
const step = 8;
/** How far a name may stand from its ward, CSS pixels: farther off a line to it is followed no more. */
const farthest = 240;
/** Corner of the pane at its upper right that the buttons of the map take, CSS pixels. */
const buttons: Size = { width: 96, height: 176 };
const fromEdge = 6;

interface Taken {
  readonly at: Pixel;
  readonly size: Size;
}

/** Names at their places, and which of them stand outside their wards. */
export interface PlacedNames {
  readonly places: ReadonlyMap<string, Pixel>;
  readonly outside: ReadonlySet<string>;
}

/**
 * Where names stand in a pane that is too low for all of them: the names of wards at the edge go outside, those with the
 * shortest way first, until every name has its place.
 * @param isGround whether a pixel of the frame lies in a ward
 * @param keep code of a name that is not given up for others, and stays inside where it can
 */
export function placeNamesBeside(
  names: readonly NameToPlace[],
  marks: readonly Mark[],
  frame: Size,
  isGround: (at: Pixel) => boolean,
  keep?: string,
): PlacedNames {
  const inside = placeMostNames(names, marks, frame, keep);
  let best: PlacedNames = { places: inside, outside: new Set() };
  const all = names.filter(({ givesWay }) => !givesWay);
  const named = ({ places }: PlacedNames): number => all.filter(({ code }) => places.has(code)).length;
  if (named(best) === all.length) return best;
  // The chosen name goes outside only where it has no place inside, and then first.
  const mayGo = all.filter(({ code }) => code !== keep || !inside.has(code));
  const ways = mayGo.flatMap((name) => {
    const at = nearestOutside(name, [], frame, isGround);
    return at ? [{ name, far: name.code === keep ? 0 : distance(at, name.at) }] : [];
  });
  const nearestFirst = ways.sort((a, b) => a.far - b.far).map(({ name }) => name);
  const gone = new Map<string, Taken>();
  for (const name of nearestFirst) {
    const at = nearestOutside(name, [...gone.values()], frame, isGround);
    if (!at) continue;
    gone.set(name.code, { at, size: name.size });
    const beside = [...gone].map(([code, taken]) => ({ code, ...taken, farthest: 0, givesWay: false }));
    const left = names.filter(({ code }) => !gone.has(code));
    const places = placeMostNames([...beside, ...left], marks, frame, keep);
    const next = { places, outside: new Set(gone.keys()) };
    if (named(next) > named(best)) best = next;
    if (named(best) === all.length) break;
  }
  return best;
}

/** The nearest place off every ward and every name outside, wholly in the frame and off the buttons. */
function nearestOutside(
  { at, size }: NameToPlace,
  taken: readonly Taken[],
  frame: Size,
  isGround: (at: Pixel) => boolean,
): Pixel | undefined {
  const [halfWidth, halfHeight] = [size.width / 2 + fromEdge, size.height / 2 + fromEdge];
  let best: Pixel | undefined;
  for (let x = halfWidth; x <= frame.width - halfWidth; x += step) {
    for (let y = halfHeight; y <= frame.height - halfHeight; y += step) {
      const here = { x, y };
      const far = distance(here, at);
      if (far > farthest || (best && far >= distance(best, at))) continue;
      if (x + halfWidth > frame.width - buttons.width && y - halfHeight < buttons.height) continue;
      if (taken.some((other) => touch({ at: here, size }, other))) continue;
      if (liesOn(isGround, here, halfWidth, halfHeight)) continue;
      best = here;
    }
  }
  return best;
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

const acrossName = [-1, -0.5, 0, 0.5, 1] as const;
const downName = [-1, 0, 1] as const;

/** Whether a name lies on the ground of a ward with its middle or a point round its edge. */
function liesOn(
  isGround: (at: Pixel) => boolean,
  { x, y }: Pixel,
  halfWidth: number,
  halfHeight: number,
): boolean {
  for (const across of acrossName)
    for (const down of downName)
      if (isGround({ x: x + across * halfWidth, y: y + down * halfHeight })) return true;
  return false;
}
