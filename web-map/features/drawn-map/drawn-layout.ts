import type { Geometry } from 'geojson';
import { nameLines } from '../../map/scene/name-lines.ts';
import { marksOfLine } from '../../map/scene/place-names.ts';
import { type DrawnGround, groundOn } from './ground-layout.ts';
import { type Box, boxOfName, type PlacedName, placeNames, type Wanted } from './names-in-area.ts';
import { localityNames, namesInBorough } from './names-in-borough.ts';
import { type Frame, type Plane, planeOf, type Ring, ringsOn, type Spot, spotOf } from './plane.ts';
import type { DrawnSubject } from './subject.ts';

/** Everything of a drawn map at its place on the paper. */
export interface DrawnLayout {
  readonly plane: Plane;
  readonly wards: readonly { readonly code: string; readonly rings: readonly Ring[] }[];
  readonly localities: readonly { readonly code: string; readonly rings: readonly Ring[] }[];
  readonly names: readonly PlacedName[];
  readonly localityNames: readonly PlacedName[];
  readonly rings: readonly (DrawnSubject['rings'][number] & { readonly spot: Spot })[];
  readonly lines: readonly { readonly from: Spot; readonly to: Spot }[];
  readonly ground: DrawnGround | undefined;
  readonly places: readonly { readonly isOpen: boolean; readonly spot: Spot }[];
}

/** How much of the surroundings of one area is drawn, as a share of the frame's smaller side. */
const surroundings = 0.09;
/** Room around the borough for the names of localities. */
const aroundBorough = 34;
/** Corners of the frame that scale and north take. */
const corner = { width: 180, height: 44 };

/**
 * Lays a map out in a frame.
 * @returns undefined where nothing has lines
 */
export function layOut(
  subject: DrawnSubject,
  { width, height }: Omit<Frame, 'margin'>,
): DrawnLayout | undefined {
  const [chosen, ...more] = subject.chosen;
  const one = more.length === 0 ? chosenArea(subject, chosen) : undefined;
  const margin = one ? Math.min(width, height) * surroundings : aroundBorough;
  const shown = one ? [one] : subject.wards.map(({ boundary }) => boundary);
  const plane = planeOf(shown, { width, height, margin }, one !== undefined);
  if (!plane) return undefined;
  const wards = subject.wards.map(({ code, boundary }) => ({ code, rings: ringsOn(plane, boundary) }));
  const localities = subject.localities.map(({ code, boundary }) => ({
    code,
    rings: ringsOn(plane, boundary),
  }));
  const marked = subject.rings.map((ring) => ({ ...ring, spot: spotOf(plane, ring.at) }));
  const lines = subject.lines.map(({ from, to }) => ({ from: spotOf(plane, from), to: spotOf(plane, to) }));
  const places = (subject.places ?? []).map(({ at, isOpen }) => ({ isOpen, spot: spotOf(plane, at) }));
  const taken: Box[] = [
    {
      middle: { x: corner.width / 2, y: plane.height - corner.height / 2 },
      halfWidth: corner.width / 2,
      halfHeight: corner.height / 2,
    },
    ...marked.map(({ spot, mark }) => square(spot, radiusOf(mark))),
    ...places.map(({ spot }) => square(spot, 6)),
  ];
  const order = inOrder(subject);
  const names = one
    ? placeNames(wantedNames(order, wards), plane, taken)
    : namesInBorough(order, plane, [
        ...marked.map(({ spot, mark }) => ({ at: spot, radius: radiusOf(mark) })),
        ...lines.flatMap(({ from, to }) => marksOfLine(from, to)),
      ]);
  const borough = localities.flatMap(({ rings }) => rings);
  const ofWards = names.map(({ lines, middle }) => boxOfName(lines, middle));
  const ofLocalities = one ? [] : localityNames(subject.localities, plane, borough, [...taken, ...ofWards]);
  const standing = [
    ...taken,
    ...ofWards,
    ...ofLocalities.map(({ lines, middle }) => boxOfName(lines, middle)),
  ];
  const wardNames = new Set(subject.wards.map(({ name }) => name));
  return {
    plane,
    ground: subject.ground && groundOn(subject.ground, plane, standing, one !== undefined, wardNames),
    wards,
    localities,
    names,
    localityNames: ofLocalities,
    rings: marked,
    lines,
    places,
  };
}

/**
 * Of frames the one in which an area is drawn largest; of several alike the first.
 * @example frameFor(subject, [wide, upright]) // upright, where the chosen area is higher than wide
 */
export function frameFor<F extends Omit<Frame, 'margin'>>(
  subject: DrawnSubject,
  frames: readonly [F, ...F[]],
): F {
  const scaleIn = (frame: F): number => layOutScale(subject, frame);
  return frames.reduce((best, frame) => (scaleIn(frame) > scaleIn(best) ? frame : best));
}

function layOutScale(subject: DrawnSubject, { width, height }: Omit<Frame, 'margin'>): number {
  const area = chosenArea(subject, subject.chosen[0]);
  const margin = Math.min(width, height) * surroundings;
  return area ? (planeOf([area], { width, height, margin }, true)?.pixelsPerMetre ?? 0) : 0;
}

const radiusOf = (mark: DrawnSubject['rings'][number]['mark']): number => (mark === 'DOUBLE_RING' ? 14 : 10);

const square = (middle: Spot, half: number): Box => ({ middle, halfWidth: half, halfHeight: half });

const chosenArea = ({ wards, localities }: DrawnSubject, code: string | undefined): Geometry | undefined =>
  [...wards, ...localities].find((area) => area.code === code)?.boundary;

/** Wards by whose name is placed first: the chosen, then cold spots, which keep theirs where there is little room. */
function inOrder({ wards, chosen }: DrawnSubject): DrawnSubject['wards'] {
  const rank = ({ code, symbol }: DrawnSubject['wards'][number]): number =>
    chosen.includes(code) ? 0 : symbol.stripes ? 1 : 2;
  return wards.toSorted((a, b) => rank(a) - rank(b));
}

const wantedNames = (wards: DrawnSubject['wards'], drawn: DrawnLayout['wards']): readonly Wanted[] =>
  wards.map(({ code, name, figure }) => ({
    key: code,
    lines: figure === undefined ? nameLines(name) : [...nameLines(name), figure],
    rings: drawn.find((each) => each.code === code)?.rings ?? [],
  }));

/** What of a subject lies in the frame, as far as a key goes: of one area the rest of the borough is cut off. */
export function seenOf(subject: DrawnSubject, { plane, wards }: DrawnLayout): DrawnSubject {
  const isSeen = ({ x, y }: Spot): boolean => x >= 0 && y >= 0 && x <= plane.width && y <= plane.height;
  const seen = new Set(
    wards.flatMap(({ code, rings }) => (rings.some((ring) => ring.some(isSeen)) ? [code] : [])),
  );
  return {
    ...subject,
    wards: subject.wards.filter(({ code }) => seen.has(code) || subject.chosen.includes(code)),
    rings: subject.rings.filter(({ at }) => isSeen(spotOf(plane, at))),
    lines: subject.lines.filter(({ from, to }) =>
      marksOfLine(spotOf(plane, from), spotOf(plane, to)).some(({ at }) => isSeen(at)),
    ),
    places: (subject.places ?? []).filter(({ at }) => isSeen(spotOf(plane, at))),
  };
}
