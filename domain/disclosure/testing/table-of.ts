import type { CountTable } from '../count-table.ts';

/** Cells row by row, then the totals of rows, of columns and of all; the sums of rows, then of columns. */
export function tableOf(rows: readonly (readonly number[])[]): CountTable {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const totals = [...rows.map(sum), ...columns.map(sum), sum(rows.flat())];
  const rowTotal = height * width;
  const columnTotal = rowTotal + height;
  const total = columnTotal + width;
  const places = (length: number, place: (index: number) => number) =>
    Array.from({ length }, (_, i) => place(i));
  return {
    cells: [...rows.flat(), ...totals].map((value) => ({ value, printed: true })),
    sums: [
      ...rows.map((_, row) => ({
        whole: rowTotal + row,
        parts: places(width, (column) => row * width + column),
      })),
      ...columns.map((_, column) => ({
        whole: columnTotal + column,
        parts: places(height, (row) => row * width + column),
      })),
      { whole: total, parts: places(height, (row) => rowTotal + row) },
      { whole: total, parts: places(width, (column) => columnTotal + column) },
    ],
  };
}
