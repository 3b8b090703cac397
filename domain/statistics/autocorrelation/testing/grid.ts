/** Queen neighbours of a grid of rows lettered A, B, C ... and columns numbered 1, 2, 3 ...: "A1", "A2" ... row by row. */
export function gridNeighbours(rows: number, columns: number): Map<string, string[]> {
  const name = (row: number, column: number) => `${String.fromCharCode(65 + row)}${column + 1}`;
  const neighbours = new Map<string, string[]>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const list: string[] = [];
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          if (r !== row || c !== column) list.push(name(r, c));
        }
      }
      neighbours.set(name(row, column), list);
    }
  }
  return neighbours;
}

/** Twelve made-up areas of 3 rows by 4 columns, and their values row by row. */
export const gridOfTwelve = gridNeighbours(3, 4);
export const twelveCodes = [...gridOfTwelve.keys()];
export const twelveValues = [0.08, 0.12, 0.15, 0.31, 0.1, 0.19, 0.44, 0.58, 0.22, 0.47, 0.66, 0.71];

/** Four areas in a line. */
export const chain = new Map([
  ['1', ['2']],
  ['2', ['1', '3']],
  ['3', ['2', '4']],
  ['4', ['3']],
]);
