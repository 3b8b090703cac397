import { labelPoint } from '../../map/scene/label-point.ts';
import { localitySide } from '../../map/scene/locality-side.ts';
import { linesWithFigure, nameLines } from '../../map/scene/name-lines.ts';
import { freePlace } from '../../map/scene/name-place.ts';
import { nameSize } from '../../map/scene/name-size.ts';
import { type NameSpot, nameSpots } from '../../map/scene/name-spots.ts';
import { type Mark, placeMostNames } from '../../map/scene/place-names.ts';
import { type Box, boxOfName, letter, type PlacedName } from './names-in-area.ts';
import { holds, type Plane, type Ring, type Spot, spotOf } from './plane.ts';
import type { DrawnSubject } from './subject.ts';

/** How far a name may go from the place where the map on the screen has it, CSS pixels. */
const farthest = 32;
/** A capital with the space behind it, as a share of a letter of a ward's name. */
const spaced = 1.25;
const roomAround = 8;

/** Names of wards where the map on the screen has them, the first placed first: both name wards alike. */
export function namesInBorough(
  wards: DrawnSubject['wards'],
  plane: Plane,
  marks: readonly Mark[],
): readonly PlacedName[] {
  const wanted = wards.flatMap(({ code, name, figure, boundary }) => {
    const spot: NameSpot | undefined = nameSpots[code] ?? labelPoint(boundary);
    if (!spot) return [];
    const plain = nameLines(name, spot.narrow);
    const lines = figure === undefined ? plain : linesWithFigure(plain, figure);
    return [
      { code, lines, at: spotOf(plane, spot), size: nameSize(lines, letter), farthest, givesWay: false },
    ];
  });
  const places = placeMostNames(wanted, marks, plane);
  return wanted.flatMap(({ code, lines }) => {
    const middle = places.get(code);
    return middle ? [{ key: code, lines, rings: [], middle }] : [];
  });
}

/** Names of localities off everything drawn, each on its own side of the borough. One that has no room is left out. */
export function localityNames(
  localities: DrawnSubject['localities'],
  plane: Plane,
  ground: readonly Ring[],
  taken: readonly Box[],
): readonly PlacedName[] {
  const others = [...taken];
  return localities.flatMap(({ code, name, boundary }) => {
    const side = localitySide({ boundary }, localities);
    if (!side) return [];
    const lines = [name.toUpperCase()];
    const { width, height } = nameSize(lines, letter * spaced);
    const size = { width: width + roomAround, height: height + roomAround };
    const from = spotOf(plane, side.at);
    const isTaken = (spot: Spot): boolean =>
      holds(ground, spot) || others.some((other) => covers(other, spot));
    const step = freePlace(from, { x: side.dx, y: side.dy }, size, plane, isTaken);
    if (!step) return [];
    const middle = { x: from.x + step.x, y: from.y + step.y };
    others.push(boxOfName(lines, middle));
    return [{ key: code, lines, rings: [], middle }];
  });
}

const covers = ({ middle, halfWidth, halfHeight }: Box, { x, y }: Spot): boolean =>
  Math.abs(x - middle.x) <= halfWidth && Math.abs(y - middle.y) <= halfHeight;
