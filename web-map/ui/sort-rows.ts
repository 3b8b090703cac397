/** What a cell is sorted by; null and undefined: not known. */
export type SortValue = string | number | null | undefined;

const compare = (a: SortValue, b: SortValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB');

/**
 * Rows in rising or falling order of a value. Rows whose value is not known come last in either order, and equal rows
 * keep the order they had. The rows given are left as they are.
 *
 * @example sortRows([{ n: 2 }, { n: null }, { n: 1 }], (row) => row.n, false) // 1, 2, null
 */
export function sortRows<Row>(rows: readonly Row[], by: (row: Row) => SortValue, falling: boolean): Row[] {
  const known = rows
    .filter((row) => by(row) != null)
    .sort((a, b) => compare(by(a), by(b)) * (falling ? -1 : 1));
  return [...known, ...rows.filter((row) => by(row) == null)];
}

/** Which column an address sorts by, and which way: "-blau" is blau, falling. */
export function readSort(sort: string | undefined): {
  readonly column: string | undefined;
  readonly falling: boolean;
} {
  if (sort === undefined) return { column: undefined, falling: false };
  return sort.startsWith('-') ? { column: sort.slice(1), falling: true } : { column: sort, falling: false };
}

/** What the address says after a heading was chosen: rising first, then falling. */
export function nextSort(sort: string | undefined, column: string): string {
  const now = readSort(sort);
  return now.column === column && !now.falling ? `-${column}` : column;
}
