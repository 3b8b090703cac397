/**
 * The worked table of the method's section 6 and what its reference program (Python, scipy's milp) made of it. Made up.
 */
export const workedTable = {
  rows: [
    [120, 34, 7, 12],
    [88, 3, 15, 26],
    [64, 41, 22, 0],
    [102, 18, 11, 9],
  ],
  rowTotals: [173, 132, 127, 140],
  columnTotals: [374, 96, 55, 47],
  total: 572,
} as const;

const none = undefined;
/** Rule R, the public tier: withheld and rounded. */
export const workedRounding = {
  rows: [
    [120, 35, none, 10],
    [90, none, 15, 25],
    [65, 40, 20, 0],
    [100, 20, 10, none],
  ],
  /** The variant that withholds below 8. */
  rowsBelow8: [
    [120, 35, none, 10],
    [90, none, 15, 25],
    [65, 40, 20, 0],
    [100, 20, 10, 10],
  ],
  rowTotals: [175, 130, 125, 140],
  columnTotals: [375, 95, 55, 45],
  total: 570,
} as const;

/** Rule S, the exact tier: what is withheld, as row and column from 0, and what can be worked out of each. */
export const workedRanges: Readonly<Record<string, readonly [least: number, greatest: number]>> = {
  '0,2': [0, 19],
  '0,3': [0, 19],
  '1,1': [0, 18],
  '1,2': [0, 18],
  '3,1': [3, 21],
  '3,2': [0, 33],
  '3,3': [2, 21],
};

/** What can be worked out where only the small cells are withheld: each of them. */
export const workedRangesOfSmallCells: typeof workedRanges = {
  '0,2': [7, 7],
  '1,1': [3, 3],
  '3,3': [9, 9],
};
