import { columnOf, type IndexGrid, rowOf } from './index-grid.ts';
import { type Edge, metresPerDegree, metresPerLonDegree } from './local-plane.ts';
import type { Position } from './position.ts';

/** How far a cell is looked at beyond its borders, in degrees, so that no edge within the tolerance is missed. */
export interface Margin {
  readonly lon: number;
  readonly lat: number;
}

export type Side = 'outside' | 'inside' | 'edge';

/** The edges of one area sorted into the rows of a grid, as x1, y1, x2, y2 after one another. */
export interface EdgeRows {
  readonly firstRow: number;
  /** Where the edges of each row begin in `edges`; one more than there are rows. */
  readonly starts: Int32Array;
  readonly edges: Float64Array;
}

/**
 * Sorts an area's edges into grid rows. An edge stands in each row that it comes within `margin` of.
 * @example createEdgeRows(grid, edgesOf(ward.boundary), margin)
 */
export function createEdgeRows(grid: IndexGrid, edges: readonly Edge[], margin: Margin): EdgeRows {
  const clamp = (row: number) => Math.min(grid.rows - 1, Math.max(0, row));
  const spans = edges.map((edge) => ({
    edge,
    first: clamp(rowOf(grid, edge.y1 - margin.lat)),
    last: clamp(rowOf(grid, edge.y2 + margin.lat)),
  }));
  const firstRow = spans.reduce((least, { first }) => Math.min(least, first), grid.rows);
  const lastRow = spans.reduce((most, { last }) => Math.max(most, last), firstRow - 1);
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (): number[] => []);
  for (const { edge, first, last } of spans) {
    for (let row = first; row <= last; row += 1) {
      rows[row - firstRow]?.push(edge.x1, edge.y1, edge.x2, edge.y2);
    }
  }
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
  const packed = new Float64Array(starts.at(-1) ?? 0);
  for (const [index, row] of rows.entries()) packed.set(row, starts[index]);
  return { firstRow, starts, edges: packed };
}

/**
 * On which side of an area's line a point lies: `edge` within the tolerance of it, in metres, whichever side.
 * @param row the grid row that holds `lat`.
 * @example sideOf(rows, rowOf(grid, 52.59), { lon: -1.98, lat: 52.59 }, 1) // 'inside'
 */
export function sideOf(
  { firstRow, starts, edges }: EdgeRows,
  row: number,
  { lon, lat }: Position,
  toleranceMetres: number,
): Side {
  const end = starts[row - firstRow + 1] ?? 0;
  const lonScale = metresPerLonDegree(lat);
  const toleranceSquared = toleranceMetres * toleranceMetres;
  let inside = false;
  for (let at = starts[row - firstRow] ?? 0; at < end; at += 4) {
    const x1 = ((edges[at] as number) - lon) * lonScale;
    const y1 = ((edges[at + 1] as number) - lat) * metresPerDegree;
    const x2 = ((edges[at + 2] as number) - lon) * lonScale;
    const y2 = ((edges[at + 3] as number) - lat) * metresPerDegree;
    if (y1 > toleranceMetres || y2 < -toleranceMetres) continue;
    if (x1 < -toleranceMetres && x2 < -toleranceMetres) continue;
    const straddles = y1 <= 0 && y2 > 0;
    if (x1 > toleranceMetres && x2 > toleranceMetres) {
      if (straddles) inside = !inside;
      continue;
    }
    const dx = x2 - x1;
    const dy = y2 - y1;
    const lengthSquared = dx * dx + dy * dy;
    const cross = x1 * dy - y1 * dx;
    const along = -(x1 * dx + y1 * dy);
    if (cross * cross <= toleranceSquared * lengthSquared && along >= 0 && along <= lengthSquared)
      return 'edge';
    if (x1 * x1 + y1 * y1 <= toleranceSquared || x2 * x2 + y2 * y2 <= toleranceSquared) return 'edge';
    if (straddles && cross > 0) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

/**
 * For one row, which columns an area's edges come within `margin` of: calls `mark` with first and last column.
 * @example markEdgeColumns(grid, rows, 3, margin, (first, last) => touched.fill(1, first, last + 1))
 */
export function markEdgeColumns(
  grid: IndexGrid,
  { firstRow, starts, edges }: EdgeRows,
  row: number,
  margin: Margin,
  mark: (firstColumn: number, lastColumn: number) => void,
): void {
  const bottom = grid.south + row * grid.cellLat - margin.lat;
  const top = grid.south + (row + 1) * grid.cellLat + margin.lat;
  const end = starts[row - firstRow + 1] ?? 0;
  for (let at = starts[row - firstRow] ?? 0; at < end; at += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = edges.subarray(at, at + 4);
    const slope = y2 > y1 ? (x2 - x1) / (y2 - y1) : 0;
    const from = y1 < bottom ? x1 + (bottom - y1) * slope : x1;
    const to = y2 > top ? x1 + (top - y1) * slope : x2;
    mark(
      Math.max(0, columnOf(grid, Math.min(from, to) - margin.lon)),
      Math.min(grid.columns - 1, columnOf(grid, Math.max(from, to) + margin.lon)),
    );
  }
}
