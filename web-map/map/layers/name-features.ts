import type { Feature } from 'geojson';
import { type Mark, placeNames } from './borough-names.ts';
import { projection } from './camera.ts';
import { feature, pointAt } from './geo-source.ts';
import { labelPoint, liesIn } from './label-point.ts';
import type { MapFrame } from './map-frame.ts';
import type { LonLat, MappedWard, MapState } from './map-state.ts';
import { linesWithFigure, nameLines, wideness } from './name-lines.ts';
import { nameSize } from './name-size.ts';
import { nameSpots } from './name-spots.ts';

/** Sizes of names, CSS pixels: of the chosen ward and of the others, in a large pane, a middling one and a small one. */
const sizes = {
  large: { chosen: 22, other: 16 },
  middling: { chosen: 22, other: 15 },
  small: { chosen: 18, other: 14 },
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
const ringRadius = { single: 9, double: 13 } as const;
/** Points of an exchange line that names keep off, and their radius, CSS pixels. */
const pointsOfLine = 40;
const lineRadius = 3;

const linesOf = ({ code, name, figure }: MappedWard): readonly string[] => {
  const lines = nameLines(name, nameSpots[code]?.narrow);
  return figure ? linesWithFigure(lines, figure) : lines;
};

/** Wards in which practice is on record, or the middle of a town where it is. */
function wardsWithPractice({ wards, practice }: MapState): ReadonlySet<string> {
  const rings = practice?.rings ?? [];
  return new Set(
    wards.filter(({ boundary }) => rings.some(({ at }) => liesIn(at, boundary))).map(({ code }) => code),
  );
}

/** The first rank of the wards' names that gives way to marks in a small pane. */
const firstToGiveWay = 2;

/** Which names come first: 0 the chosen ward's, 1 cold spots or the clusters of a figure, 2 where practice is on record, 3 others. */
function rankOf(state: MapState): (ward: MappedWard) => number {
  const { figures = [], chosenArea } = state;
  const clusters = new Set(figures.filter(({ isCluster }) => isCluster).map(({ code }) => code));
  const practised = wardsWithPractice(state);
  return ({ code, symbol }) => {
    if (code === chosenArea) return 0;
    if (figures.length > 0 ? clusters.has(code) : symbol.stripes) return 1;
    return practised.has(code) ? 2 : 3;
  };
}

/** Wards by rank, the larger first. */
export function namesInOrder(state: MapState): readonly MappedWard[] {
  const rank = rankOf(state);
  return [...state.wards].sort((a, b) => rank(a) - rank(b) || b.areaHectares - a.areaHectares);
}

const between = (from: LonLat, to: LonLat): readonly LonLat[] =>
  Array.from({ length: pointsOfLine }, (_, i) => ({
    lon: from.lon + ((to.lon - from.lon) * i) / pointsOfLine,
    lat: from.lat + ((to.lat - from.lat) * i) / pointsOfLine,
  }));

/** Where the names stand while the whole borough is seen: pixels of the frame, and the room that each takes. */
export function boroughNames(state: MapState, frame: MapFrame) {
  const { pixelOf, placeOf } = projection(frame.whole, frame);
  const { rings = [], lines = [] } = state.practice ?? {};
  const marks: readonly Mark[] = [
    ...rings
      .filter(({ isBuilding }) => !isBuilding)
      .map(({ at, mark }) => ({
        at: pixelOf(at),
        radius: mark === 'DOUBLE_RING' ? ringRadius.double : ringRadius.single,
      })),
    ...lines.flatMap(({ from, to }) =>
      between(from, to).map((at) => ({ at: pixelOf(at), radius: lineRadius })),
    ),
  ];
  const { chosen, other } = nameSizes(frame);
  const rank = rankOf(state);
  const names = namesInOrder(state).flatMap((ward) => {
    const spot = nameSpots[ward.code] ?? labelPoint(ward.boundary, wideness(linesOf(ward)));
    if (!spot) return [];
    const size = nameSize(linesOf(ward), ward.code === state.chosenArea ? chosen : other);
    const givesWay = frame.isSmall && rank(ward) >= firstToGiveWay;
    const inSmall = givesWay ? farthest.small : farthest.first;
    const reach = frame.isSmall ? inSmall : farthest.other;
    return [{ code: ward.code, at: pixelOf(spot), size, farthest: reach, givesWay }];
  });
  const places = placeNames(names, marks, frame);
  return names.flatMap(({ code, size }) => {
    const at = places.get(code);
    return at ? [{ code, at, size, place: placeOf(at) }] : [];
  });
}

/** Names up to this length stay on one line where a ward is near. */
const longestLine = 20;

const linesWhenNear = ({ name, figure }: MappedWard): readonly string[] => {
  const lines = name.length > longestLine ? nameLines(name) : [name];
  return figure ? linesWithFigure(lines, figure) : lines;
};

/** What the layer draws of a ward's name, wherever it stands. */
function look(ward: MappedWard, { figures, emphasised, chosenArea }: MapState, frame: MapFrame) {
  const { code, symbol } = ward;
  const { chosen, other } = nameSizes(frame);
  const steps = symbol.practice === 'NOT_KNOWN' || figures ? {} : { steps: `steps-${symbol.practice}` };
  const fillNow = figures ? figures.find((figure) => figure.code === code)?.symbol.fill : symbol.fill;
  const isBack = emphasised && !figures && !emphasised.includes(code);
  return {
    code,
    size: code === chosenArea ? chosen : other,
    fill: isBack ? '--ground' : (fillNow ?? '--surface'),
    ...steps,
  };
}

/** Names of wards: each at its place on the whole borough where it has one, and at its roomiest point for when one is near. */
export function nameFeatures(state: MapState, frame: MapFrame): readonly Feature[] {
  const afar = new Map(boroughNames(state, frame).map(({ code, place }) => [code, place]));
  const marks = [...state.venues, ...(state.sites ?? []), ...(state.practice?.rings ?? [])].map(
    ({ at }) => at,
  );
  return namesInOrder(state).flatMap((ward, order) => {
    const drawn = look(ward, state, frame);
    const place = afar.get(ward.code);
    const nearLines = linesWhenNear(ward);
    const room = labelPoint(ward.boundary, wideness(nearLines), marks);
    const name = (from: 'afar' | 'near', at: LonLat, lines: readonly string[]) =>
      feature(pointAt(at), { ...drawn, from, order, name: lines.join('\n') });
    return [
      ...(place ? [name('afar', place, linesOf(ward))] : []),
      ...(room ? [name('near', room, nearLines)] : []),
    ];
  });
}
