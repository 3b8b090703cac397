import type { BaseMap, NamedSpot } from '../../map/base/base-map.ts';
import { type Box, boxOfName, overlap } from './names-in-area.ts';
import { type Plane, type Spot, spotOf } from './plane.ts';

/** A name of the ground at its place on the paper. */
export interface GroundName {
  readonly key: string;
  readonly name: string;
  readonly middle: Spot;
}

/** The ground at its place on the paper: what of it lies in the frame. */
export interface DrawnGround {
  readonly motorways: string;
  readonly roads: string;
  readonly railways: string;
  readonly stations: readonly Spot[];
  readonly names: readonly GroundName[];
}

/** A name stands beside its station by so much, CSS pixels. */
const besideStation = 7;
/** Where a name of a place is tried, CSS pixels from its point: least first. */
const asideOfPlace: readonly Spot[] = [
  { x: 0, y: 0 },
  { x: 0, y: 12 },
  { x: 0, y: -12 },
  { x: 18, y: 0 },
  { x: -18, y: 0 },
  { x: 0, y: 22 },
  { x: 0, y: -22 },
];

const isIn = ({ width, height }: Plane, { x, y }: Spot, edge = 0): boolean =>
  x >= edge && y >= edge && x <= width - edge && y <= height - edge;

/** Lines as the path of an SVG: pieces whose both ends lie outside on one side are left out, which the frame would cut off. */
function openPath(plane: Plane, lines: BaseMap['railways']): string {
  const parts: string[] = [];
  for (const line of lines) {
    let last: Spot | undefined;
    let isDrawing = false;
    for (const [lon = 0, lat = 0] of line) {
      const here = plane.at(lon, lat);
      const isSeen = last !== undefined && mayCross(plane, last, here);
      if (isSeen && last) parts.push(`${isDrawing ? '' : `M${inPixels(last)}`}L${inPixels(here)}`);
      isDrawing = isSeen;
      last = here;
    }
  }
  return parts.join('');
}

const inPixels = ({ x, y }: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const mayCross = ({ width, height }: Plane, a: Spot, b: Spot): boolean =>
  Math.max(a.x, b.x) >= 0 &&
  Math.min(a.x, b.x) <= width &&
  Math.max(a.y, b.y) >= 0 &&
  Math.min(a.y, b.y) <= height;

/**
 * The ground on the paper. Its names come after those of wards and off every mark; what finds no room is left out.
 * @param taken names and marks that stand already
 * @param isOfOne whether one area is drawn: of the whole borough the wards' names take the room
 */
export function groundOn(
  base: BaseMap,
  plane: Plane,
  taken: readonly Box[],
  isOfOne: boolean,
  wardNames: ReadonlySet<string>,
): DrawnGround {
  const boxes = [...taken];
  const stations = base.stations
    .map((station) => ({ ...station, spot: spotOf(plane, station) }))
    .filter(({ spot }) => isIn(plane, spot));
  boxes.push(...stations.map(({ spot }) => ({ middle: spot, halfWidth: 5, halfHeight: 5 })));
  const place = (key: string, name: string, middles: readonly Spot[]): readonly GroundName[] => {
    for (const middle of middles) {
      const box = boxOfName([name], middle);
      const isWhole =
        middle.x - box.halfWidth > 2 &&
        middle.x + box.halfWidth < plane.width - 2 &&
        isIn(plane, middle, box.halfHeight);
      if (!isWhole || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return [{ key, name, middle }];
    }
    return [];
  };
  const atPoint = (kind: string, points: readonly NamedSpot[]) =>
    points.flatMap((point) => {
      const { x, y } = spotOf(plane, point);
      const tried = asideOfPlace.map((aside) => ({ x: x + aside.x, y: y + aside.y }));
      return place(`${kind} ${point.name}`, point.name, tried);
    });
  const others = <Point extends NamedSpot>(points: readonly Point[]) =>
    points.filter(({ name }) => !wardNames.has(name));
  const names = isOfOne
    ? [
        ...stations.flatMap(({ name, spot }) => place(`station ${name}`, name, beside(name, spot))),
        ...atPoint('town', others(base.towns)),
        ...atPoint('neighbourhood', others(base.neighbourhoods)),
      ]
    : [];
  const numbers = base.roads.flatMap(({ ref, lines }) =>
    place(
      `road ${ref}`,
      ref,
      lines.flat().map(([lon = 0, lat = 0]) => plane.at(lon, lat)),
    ),
  );
  return {
    motorways: openPath(
      plane,
      base.roads.flatMap(({ isMotorway, lines }) => (isMotorway ? lines : [])),
    ),
    roads: openPath(
      plane,
      base.roads.flatMap(({ isMotorway, lines }) => (isMotorway ? [] : lines)),
    ),
    railways: openPath(plane, base.railways),
    stations: stations.map(({ spot }) => spot),
    names: [...names, ...numbers],
  };
}

/** To the right of a station, to its left, above and below. */
function beside(name: string, { x, y }: Spot): readonly Spot[] {
  const { halfWidth, halfHeight } = boxOfName([name], { x, y });
  const across = halfWidth + besideStation;
  const down = halfHeight + besideStation;
  return [
    { x: x + across, y },
    { x: x - across, y },
    { x, y: y - down },
    { x, y: y + down },
  ];
}
