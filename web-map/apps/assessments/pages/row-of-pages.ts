/**
 * The page after one in a row of pages; undefined after the last, and for one that is not in the row.
 * @example pageAfter(['about', 'people'], 'about') // 'people'
 */
export function pageAfter<Name extends string>(row: readonly Name[], name: Name): Name | undefined {
  const index = row.indexOf(name);
  return index < 0 ? undefined : row[index + 1];
}

/**
 * Where a page stands in its row, counted from one.
 * @example standsAt(['about', 'people'], 'people') // { number: 2, of: 2 }
 */
export const standsAt = (row: readonly string[], name: string) => ({
  number: row.indexOf(name) + 1,
  of: row.length,
});
