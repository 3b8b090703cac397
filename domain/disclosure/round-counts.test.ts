import { expect, it } from 'vitest';
import { workedRounding, workedTable } from './golden/worked-table.ts';
import { roundedCount, roundedShare } from './round-counts.ts';

it('withholds 1 to 9 and rounds the rest of the worked table, each total by itself', () => {
  const { rows, rowTotals, columnTotals, total } = workedTable;
  const rounded = (counts: readonly number[]) => counts.map((count) => roundedCount(count));
  expect(rows.map(rounded)).toEqual(workedRounding.rows);
  expect(rounded(rowTotals)).toEqual(workedRounding.rowTotals);
  expect(rounded(columnTotals)).toEqual(workedRounding.columnTotals);
  expect(roundedCount(total)).toBe(workedRounding.total);
});

it('knows the variant that withholds below 8', () => {
  expect(workedTable.rows.map((row) => row.map((count) => roundedCount(count, { fewerThan: 8 })))).toEqual(
    workedRounding.rowsBelow8,
  );
});

it('leaves a range and never one value where one part is withheld and one is shown', () => {
  const left = new Map<number, number[]>();
  for (let hidden = 1; hidden < 10; hidden += 1) {
    for (let shown = 10; shown < 40; shown += 1) {
      const difference = (roundedCount(hidden + shown) ?? 0) - (roundedCount(shown) ?? 0);
      left.set(difference, [...(left.get(difference) ?? []), hidden]);
    }
  }
  const ranges = [...left].map(([difference, all]) => [difference, Math.min(...all), Math.max(...all)]);
  expect(ranges.sort(([a = 0], [b = 0]) => a - b)).toEqual([
    [0, 1, 4],
    [5, 1, 9],
    [10, 6, 9],
  ]);
});

it('gives a share of rounded counts in whole percent, and none of fewer than fifty people', () => {
  expect(roundedShare(34, 173)).toBe(20);
  expect(roundedShare(0, 173)).toBe(0);
  expect(roundedShare(9, 173)).toBeUndefined();
  expect(roundedShare(30, 49)).toBeUndefined();
  expect(roundedShare(30, 50)).toBe(60);
});
