import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import { expect, test } from 'vitest';
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

/**
 * Run with `vitest bench --run --experimental.viteModuleRunner=false domain/geography`: with Vitest's own module
 * runner each call between files costs extra, which slows the ward index to about half.
 * `few`: points an iteration for brute force, which is slow; rates are given in points a second.
 */
const sizes = [
  { columns: 5, rows: 4, verticesAnEdge: 10, few: 500 },
  { columns: 5, rows: 4, verticesAnEdge: 100, few: 200 },
  { columns: 100, rows: 80, verticesAnEdge: 10, few: 10 },
];
const many = 20_000;

for (const { columns, rows, verticesAnEdge, few } of sizes) {
  const title = `point to ward, ${columns * rows} wards of ${verticesAnEdge * 4} vertices`;
  test(title, async ({ bench }) => {
    const areas = tessellation({ columns, rows, verticesAnEdge, seed: 7 });
    const positions = randomPositions(many, testBox, 11);
    const place = (locate: Locate, count: number) => () => {
      for (const position of positions.slice(0, count)) locate(position);
    };
    const result = await bench.compare(
      bench('Turf, every ward in turn', place(bruteForce(areas), few)),
      bench('flatbush, then Turf', place(boxTree(areas), many)),
      bench('ward index', place(ours(areas), many)),
      { time: 1000, iterations: 5 },
    );
    const brute = result.get('Turf, every ward in turn').throughput.mean * few;
    const tree = result.get('flatbush, then Turf').throughput.mean * many;
    const index = result.get('ward index').throughput.mean * many;
    console.log(
      `${title}: ward index is ${(index / brute).toFixed(1)} x Turf and ${(index / tree).toFixed(1)} x flatbush, then Turf`,
    );
    expect(index).toBeGreaterThan(tree);
  });
}
