import { projection } from '../scene/camera.ts';
import { labelPoint, within } from '../scene/label-point.ts';
import type { LonLat, MappedWard, MapState } from '../scene/map-state.ts';
import { linesWithFigure, nameLines, wideness } from '../scene/name-lines.ts';
import type { Pixel, Size } from '../scene/name-place.ts';
import { nameSize } from '../scene/name-size.ts';
import { type NameSpot, nameSpots } from '../scene/name-spots.ts';
import { placeNamesBeside } from '../scene/outside-places.ts';
import { type Mark, marksOfLine, type NameToPlace, placeNames } from '../scene/place-names.ts';
import type { MapFrame } from './map-frame.ts';

/** Sizes of names, CSS pixels: of the chosen ward, of the others, and of a place; in a large pane, a middling and a small one. */
const sizes = {
  large: { chosen: 22, other: 16, place: 15 },
  middling: { chosen: 22, other: 15, place: 14 },
  small: { chosen: 18, other: 14, place: 14 },
} as const;
/** Height of a pane, CSS pixels, from which names are large. */
const largeFrom = 760;

export function nameSizes({ isSmall, height }: MapFrame) {
  if (isSmall) return sizes.small;
  return height < largeFrom ? sizes.middling : sizes.large;
}

/** How far a name may stand from its best place, CSS pixels. In a small pane, with small wards, only first names go far. */
const farthest = { first: 44, small: 16, other: 24 } as const;
/** Radius that a ring of practice takes, CSS pixels. */
const ringRadius = { single: 9, double: 14 } as const;
/** Radius that the mark of a place takes, CSS pixels. */
const placeRadius = 9;

/** The first rank of the wards' names that gives way to marks in a small pane. */
const firstToGiveWay = 2;

/** Wards in which practice is on record, or the middle of a town where it is. */
function wardsWithPractice({ wards, practice }: MapState): ReadonlySet<string> {
  const places = (practice?.rings ?? []).map(({ at }) => at);
  return new Set(
    places.length === 0
      ? []
      : wards.filter(({ boundary }) => places.some(within(boundary))).map(({ code }) => code),
  );
}

interface RankedWard {
  readonly ward: MappedWard;
  /** 0 for the chosen ward's name, 1 for cold spots or the clusters of a figure, 2 where practice is on record, 3 others. */
  readonly rank: number;
}

const ranked = new WeakMap<MapState, readonly RankedWard[]>();

/** Wards by the rank of their names, the larger first; worked out once for a state. */
export function namesInOrder(state: MapState): readonly RankedWard[] {
  const known = ranked.get(state);
  if (known) return known;
  const { figures = [], chosenArea, wards } = state;
  const clusters = new Set(figures.filter(({ isCluster }) => isCluster).map(({ code }) => code));
  const practised = wardsWithPractice(state);
  const rankOf = ({ code, symbol }: MappedWard): number => {
    if (code === chosenArea) return 0;
    if (figures.length > 0 ? clusters.has(code) : symbol.stripes) return 1;
    return practised.has(code) ? 2 : 3;
  };
  const order = wards
    .map((ward) => ({ ward, rank: rankOf(ward) }))
    .sort((a, b) => a.rank - b.rank || b.ward.areaHectares - a.ward.areaHectares);
  ranked.set(state, order);
  return order;
}

const ringsFromAfar = ({ practice }: MapState) =>
  (practice?.rings ?? []).filter(({ isBuilding }) => !isBuilding);

const radiusOf = (mark: string): number => (mark === 'DOUBLE_RING' ? ringRadius.double : ringRadius.single);

/** What names keep off: rings of practice, the lines between them, and places to meet where these are shown. */
function marksOf(state: MapState, pixelOf: (at: LonLat) => Pixel): readonly Mark[] {
  const rings = ringsFromAfar(state).map(({ at, mark }) => ({ at: pixelOf(at), radius: radiusOf(mark) }));
  const lines = (state.practice?.lines ?? []).flatMap(({ from, to }) =>
    marksOfLine(pixelOf(from), pixelOf(to)),
  );
  const places = state.venuesFromAfar
    ? [...state.venues, ...(state.sites ?? [])].map(({ at }) => ({ at: pixelOf(at), radius: placeRadius }))
    : [];
  return [...rings, ...lines, ...places];
}

/** A name that found its place while the whole borough is seen. */
export interface BoroughName {
  readonly code: string;
  readonly lines: readonly string[];
  /** CSS pixels. */
  readonly fontSize: number;
  /** Middle of the name and the room that it takes, pixels of the frame. */
  readonly at: Pixel;
  readonly size: Size;
  readonly place: LonLat;
  /** Where a line leads to from a name outside its ward, pixels of the frame and on the ground. */
  readonly leader?: readonly [LonLat, LonLat];
}

type Wanted = NameToPlace & Pick<BoroughName, 'lines' | 'fontSize'> & { readonly leadsTo?: LonLat };

interface Placed {
  readonly frame: MapFrame;
  readonly names: readonly BoroughName[];
}

const placed = new WeakMap<MapState, Placed>();

/**
 * Where the names of wards stand while the whole borough is seen, and that of a place that gave practice to another; worked
 * out once for a state in a frame, as names of localities keep off them after each movement of the map.
 */
export function boroughNames(state: MapState, frame: MapFrame): readonly BoroughName[] {
  const known = placed.get(state);
  if (known?.frame === frame) return known.names;
  const names = placeBoroughNames(state, frame);
  placed.set(state, { frame, names });
  return names;
}

function placeBoroughNames(state: MapState, frame: MapFrame): readonly BoroughName[] {
  const { pixelOf, placeOf } = projection(frame.whole, frame);
  const fonts = nameSizes(frame);
  const ofWards = namesInOrder(state).flatMap(({ ward, rank }): Wanted[] => {
    const { code, name, figure, boundary } = ward;
    const spot: NameSpot | undefined = nameSpots[code] ?? labelPoint(boundary);
    if (!spot) return [];
    const { narrow, outside } = spot;
    const isOutside = frame.isSmall && outside !== undefined;
    const plain = isOutside ? [name] : nameLines(name, narrow);
    const lines = figure ? linesWithFigure(plain, figure) : plain;
    const best = isOutside ? outside : spot;
    const fontSize = rank === 0 ? fonts.chosen : fonts.other;
    const givesWay = frame.isSmall && rank >= firstToGiveWay;
    const inSmall = givesWay ? farthest.small : farthest.first;
    const inside = isOutside ? labelPoint(boundary, wideness(lines)) : undefined;
    return [
      {
        code,
        lines,
        fontSize,
        at: pixelOf(best),
        size: nameSize(lines, fontSize),
        farthest: frame.isSmall ? inSmall : farthest.other,
        givesWay,
        ...(inside ? { leadsTo: inside } : {}),
      },
    ];
  });
  const ofPlaces = ringsFromAfar(state).flatMap(({ at, mark, place }): Wanted[] => {
    if (mark !== 'DOUBLE_RING') return [];
    const size = nameSize([place], fonts.place);
    const { x, y } = pixelOf(at);
    const beside = { x: x + radiusOf(mark) + 4 + size.width / 2, y: y + 8 };
    return [
      { code: place, lines: [place], fontSize: fonts.place, at: beside, size, farthest: 12, givesWay: true },
    ];
  });
  const wanted = [...ofWards, ...ofPlaces];
  const marks = marksOf(state, pixelOf);
  // In a small pane names thin out: there the first names are worth more than many.
  const { places, outside } = frame.isSmall
    ? { places: placeNames(wanted, marks, frame), outside: new Set<string>() }
    : placeNamesBeside(wanted, marks, frame, groundOf(state, placeOf), state.chosenArea);
  const roomiest = (code: string): LonLat | undefined => {
    const ward = outside.has(code) ? state.wards.find((each) => each.code === code) : undefined;
    return ward && labelPoint(ward.boundary, 1);
  };
  return wanted.flatMap(({ code, lines, fontSize, size, leadsTo = roomiest(code) }) => {
    const at = places.get(code);
    if (!at) return [];
    const leader = leadsTo && ([placeOf(edgeTowards(at, size, pixelOf(leadsTo))), leadsTo] as const);
    return [{ code, lines, fontSize, at, size, place: placeOf(at), ...(leader ? { leader } : {}) }];
  });
}

/** Side of the squares by which a pixel is asked whether it lies in a ward, CSS pixels: each square is looked at once. */
const square = 6;
/** Wider and higher than any pane, CSS pixels. */
const widest = 100_000;

/** Whether a pixel lies in a ward. */
function groundOf({ wards }: MapState, placeOf: (at: Pixel) => LonLat): (at: Pixel) => boolean {
  const inside = wards.map(({ boundary }) => within(boundary));
  const known = new Map<number, boolean>();
  return ({ x, y }) => {
    const at = { x: Math.round(x / square) * square, y: Math.round(y / square) * square };
    const key = at.x * widest + at.y;
    const found = known.get(key) ?? inside.some((isIn) => isIn(placeOf(at)));
    known.set(key, found);
    return found;
  };
}

/** Where a leader leaves a name: above or under it as near to its end as the name is wide, at its side where it leads aside. */
function edgeTowards(at: Pixel, { width, height }: Size, to: Pixel): Pixel {
  const half = width / 2 - 8;
  const aside = Math.abs(to.x - at.x);
  if (aside > width / 2 && Math.abs(to.y - at.y) < aside) {
    return { x: at.x + Math.sign(to.x - at.x) * (width / 2 + 3), y: at.y };
  }
  return {
    x: Math.min(at.x + half, Math.max(at.x - half, to.x)),
    y: at.y + (Math.sign(to.y - at.y) * height) / 2,
  };
}
