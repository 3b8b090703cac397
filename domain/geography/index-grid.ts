import { metresPerDegree, metresPerLonDegree } from './local-plane.ts';
import type { Box } from './position.ts';

/** Equal cells over a box, `columns` from the west and `rows` from the south. Sizes in degrees. */
export interface IndexGrid {
  readonly west: number;
  readonly south: number;
  readonly cellLon: number;
  readonly cellLat: number;
  readonly columns: number;
  readonly rows: number;
}

/** More cells make more of them whole, which answer at once, and cost memory; past 64 an area the gain is small. */
const cellsPerArea = 64;
const maxCells = 2 ** 20;

/**
 * A grid over a box, of cells about square on the ground, 64 for each of `areaCount` areas and at most 1,048,576.
 * @example createIndexGrid({ west: -2.08, south: 52.54, east: -1.87, north: 52.67 }, 20).columns // 35
 */
export function createIndexGrid(box: Box, areaCount: number): IndexGrid {
  const width = (box.east - box.west) * metresPerLonDegree((box.south + box.north) / 2);
  const height = (box.north - box.south) * metresPerDegree;
  const cells = Math.min(maxCells, Math.max(1, areaCount * cellsPerArea));
  const columns = Math.min(cells, Math.max(1, Math.round(Math.sqrt((cells * width) / height))));
  const rows = Math.max(1, Math.floor(cells / columns));
  return {
    west: box.west,
    south: box.south,
    cellLon: (box.east - box.west) / columns,
    cellLat: (box.north - box.south) / rows,
    columns,
    rows,
  };
}

/** Column of a longitude; below 0 or from `columns` on where the grid does not reach. Never falls as `lon` rises. */
export const columnOf = (grid: IndexGrid, lon: number): number =>
  Math.floor((lon - grid.west) / grid.cellLon);

/** Row of a latitude, as `columnOf`. */
export const rowOf = (grid: IndexGrid, lat: number): number => Math.floor((lat - grid.south) / grid.cellLat);
