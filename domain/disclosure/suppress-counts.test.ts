import { describe, expect, it } from 'vitest';
import { type CountCell, type CountTable, whatFollows } from './count-table.ts';
import { workedRanges, workedRangesOfSmallCells, workedTable } from './golden/worked-table.ts';
import { cellsToWithhold } from './suppress-counts.ts';
import { tableOf } from './testing/table-of.ts';

const worked = tableOf(workedTable.rows);
const placed = (cells: ReadonlyMap<number, { least: number; greatest: number }> | undefined) =>
  Object.fromEntries(
    [...(cells ?? [])].map(([cell, { least, greatest }]) => [
      `${Math.floor(cell / 4)},${cell % 4}`,
      [least, greatest],
    ]),
  );

describe('the worked table', () => {
  it('gives every small cell back to a reader who subtracts, where only those are withheld', () => {
    const small = new Set([2, 5, 15]);
    expect(placed(whatFollows(worked, small))).toEqual(workedRangesOfSmallCells);
  });

  it('is withheld as the method withholds it, and can be worked out no further than it says', () => {
    const withheld = cellsToWithhold(worked);
    expect(placed(whatFollows(worked, withheld))).toEqual(workedRanges);
  });
});

const cell = (value: number | undefined, more: Partial<CountCell> = {}): CountCell => ({
  ...(value === undefined ? {} : { value }),
  printed: true,
  ...more,
});
const withheldOf = (
  cells: CountCell[],
  sums: CountTable['sums'] = [{ whole: 0, parts: cells.slice(1).map((_, i) => i + 1) }],
) => [...cellsToWithhold({ cells, sums })].sort((a, b) => a - b);

describe('a sum', () => {
  it('keeps 0 and withholds 1 to 9 with the smallest other part', () => {
    expect(withheldOf([cell(57), cell(0), cell(3), cell(40), cell(14)])).toEqual([2, 4]);
    expect(withheldOf([cell(54), cell(0), cell(40), cell(14)])).toEqual([]);
  });

  it('withholds a further part where the withheld ones come to fewer than ten together', () => {
    expect(withheldOf([cell(45), cell(3), cell(4), cell(38)])).toEqual([1, 2, 3]);
  });

  it('withholds a part where what no part counts is a small number of people', () => {
    expect(withheldOf([cell(87), cell(40), cell(44), cell(3, { printed: false })])).toEqual([1]);
    expect(withheldOf([cell(87), cell(40), cell(34), cell(13, { printed: false })])).toEqual([]);
  });

  it('withholds what would give back a number that was withheld before', () => {
    expect(withheldOf([cell(47), cell(40), cell(undefined)])).toEqual([1]);
  });

  it('withholds the split of a small group that falls whole into one part, and no other', () => {
    expect(withheldOf([cell(24), cell(24), cell(0)])).toEqual([1, 2]);
    expect(withheldOf([cell(30), cell(30), cell(0)])).toEqual([]);
    expect(withheldOf([cell(24), cell(12), cell(12)])).toEqual([]);
  });

  it('withholds a small whole', () => {
    expect(withheldOf([cell(7), cell(7), cell(0)])).toEqual([0, 1]);
  });
});

it('protects a total that another table would give back', () => {
  // 0: borough, 1: north (small), 2: south, 3 and 4: women and men of the south.
  const cells = [cell(60), cell(4), cell(56), cell(26), cell(30)];
  const sums = [
    { whole: 0, parts: [1, 2] },
    { whole: 2, parts: [3, 4] },
  ];
  expect(withheldOf(cells, sums)).toEqual([1, 2, 3]);
});
