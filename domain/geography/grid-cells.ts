import { type EdgeRows, type Margin, markEdgeColumns, sideOf } from './edge-rows.ts';
import type { IndexGrid } from './index-grid.ts';

/** For each cell of a grid, by row and then column, the areas that it touches. */
export interface GridCells {
  /** Where the entries of each cell begin in `entries`; one more than there are cells. */
  readonly starts: Int32Array;
  /** Twice the index of an area, plus 1 where it covers the cell whole and no line comes near. Lowest index first. */
  readonly entries: Int32Array;
}

/**
 * Says of each cell which areas cover it whole and which have a line in it or within `margin`.
 * @example createGridCells(grid, rowsOfArea, margin).starts.length // grid.columns * grid.rows + 1
 */
export function createGridCells(grid: IndexGrid, rowsOfArea: readonly EdgeRows[], margin: Margin): GridCells {
  const cells: number[] = [];
  const found: number[] = [];
  const hasLine = new Uint8Array(grid.columns);
  for (const [index, rows] of rowsOfArea.entries()) {
    for (let row = rows.firstRow; row < rows.firstRow + rows.starts.length - 1; row += 1) {
      let least = grid.columns;
      let most = -1;
      markEdgeColumns(grid, rows, row, margin, (first, last) => {
        hasLine.fill(1, first, last + 1);
        least = Math.min(least, first);
        most = Math.max(most, last);
      });
      // Between two cells with a line no line runs, so one answer holds for all cells there.
      let whole: boolean | undefined;
      for (let column = least; column <= most; column += 1) {
        if (hasLine[column] === 1) whole = undefined;
        else whole ??= centreIsInside(grid, rows, row, column);
        if (whole === false) continue;
        cells.push(row * grid.columns + column);
        found.push(index * 2 + (whole ? 1 : 0));
      }
      hasLine.fill(0, least, most + 1);
    }
  }
  return sortByCell(grid.columns * grid.rows, cells, found);
}

function centreIsInside(grid: IndexGrid, rows: EdgeRows, row: number, column: number): boolean {
  const lon = grid.west + (column + 0.5) * grid.cellLon;
  const lat = grid.south + (row + 0.5) * grid.cellLat;
  return sideOf(rows, row, { lon, lat }, 0) === 'inside';
}

/** Counting sort: stable, so the areas of a cell stay in their order. */
function sortByCell(cellCount: number, cells: readonly number[], found: readonly number[]): GridCells {
  const starts = new Int32Array(cellCount + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cellCount; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const entries = new Int32Array(found.length);
  for (const [order, cell] of cells.entries()) {
    const slot = next[cell] ?? 0;
    entries[slot] = found[order] ?? 0;
    next[cell] = slot + 1;
  }
  return { starts, entries };
}
