import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import { bench, describe } from 'vitest';
import type { Area } from './area.ts';
import { boundingBoxOf } from './measures.ts';
import type { Position } from './position.ts';
import { randomPositions, tessellation, testBox } from './testing/tessellation.ts';
import { createWardIndex } from './ward-index.ts';

type Locate = (position: Position) => Area | undefined;

const bruteForce =
  (areas: readonly Area[]): Locate =>
  ({ lon, lat }) =>
    areas.find(({ boundary }) => boundary && booleanPointInPolygon([lon, lat], boundary));

function boxTree(areas: readonly Area[]): Locate {
  const tree = new Flatbush(areas.length);
  for (const { boundary } of areas) {
    if (!boundary) continue;
    const { west, south, east, north } = boundingBoxOf(boundary);
    tree.add(west, south, east, north);
  }
  tree.finish();
  return ({ lon, lat }) => {
    const found = tree
      .search(lon, lat, lon, lat)
      .find((index) => areas[index]?.boundary && booleanPointInPolygon([lon, lat], areas[index].boundary));
    return found === undefined ? undefined : areas[found];
  };
}

const ours = (areas: readonly Area[]): Locate => {
  const index = createWardIndex(areas);
  return (position) => index.locate(position).area;
};

/** Points an iteration: fewer for brute force, so compare by points a second (hz times points). */
const sizes = [
  { columns: 5, rows: 4, verticesAnEdge: 10, few: 500 },
  { columns: 100, rows: 80, verticesAnEdge: 10, few: 20 },
];

for (const { columns, rows, verticesAnEdge, few } of sizes) {
  const wards = columns * rows;
  describe(`point to ward, ${wards} wards of ${verticesAnEdge * 4} vertices`, () => {
    const areas = tessellation({ columns, rows, verticesAnEdge, seed: 7 });
    const positions = randomPositions(20_000, testBox, 11);
    const contestants: [string, Locate, number][] = [
      ['Turf, every ward in turn', bruteForce(areas), few],
      ['flatbush, then Turf', boxTree(areas), 20_000],
      ['ward index', ours(areas), 20_000],
    ];
    for (const [name, locate, count] of contestants) {
      bench(
        `${name}, ${count} points`,
        () => {
          for (const position of positions.slice(0, count)) locate(position);
        },
        { time: 500 },
      );
    }
  });
}
