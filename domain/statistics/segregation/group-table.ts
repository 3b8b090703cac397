import { InvalidInput } from '../../errors/errors.ts';

/** Residents by area and group: one row an area, one column a group, whole or estimated counts of 0 or over. */
export interface GroupTable {
  /** Group names, each once, in the order of the columns. */
  readonly groups: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** A group table without its empty areas and empty groups, with its totals. Every total is over 0. */
export interface PopulatedTable extends GroupTable {
  /** People in each area, in the order of `counts`. */
  readonly areaTotals: readonly number[];
  /** People of each group over all areas, in the order of `groups`. */
  readonly groupTotals: readonly number[];
  readonly total: number;
}

/**
 * Checks a table and leaves out areas where nobody lives and groups that nobody belongs to: neither can bear on how
 * groups are spread, and an empty group would divide 0 by 0.
 * All measures made from it depend on the size of the areas and on the grouping: they rise as areas shrink, and small
 * areas and small groups push them upwards. Compare only the same level of area, edition and grouping.
 * Source: Cohesion Map method "Spatial statistics", section 8.
 * @throws InvalidInput when a group is named twice, a row has the wrong length, a count is negative or not a number, or
 * nobody is counted at all.
 * @example populatedTable({ groups: ['Asian', 'Arab'], counts: [[4, 0], [0, 0]] }).groups // ['Asian']
 */
export function populatedTable(table: GroupTable): PopulatedTable {
  checkTable(table);
  const rows = table.counts.filter((row) => row.some((count) => count > 0));
  const totals = table.groups.map((_, k) => sum(rows.map((row) => row[k] ?? 0)));
  const kept = totals.flatMap((total, k) => (total > 0 ? [k] : []));
  const counts = rows.map((row) => kept.map((k) => row[k] ?? 0));
  return {
    groups: kept.map((k) => table.groups[k] ?? ''),
    counts,
    areaTotals: counts.map(sum),
    groupTotals: kept.map((k) => totals[k] ?? 0),
    total: sum(totals),
  };
}

/**
 * Counts of one group by area, beside everyone else's: `group[i]` + `rest[i]` is the total of area i. Empty areas are
 * left out; a group that is named in the table and that nobody belongs to gives zeros.
 * @throws InvalidInput when the table is wrong (see `populatedTable`) or has no such group.
 */
export function groupAndRest(
  table: GroupTable,
  group: string,
): { readonly group: readonly number[]; readonly rest: readonly number[] } {
  const column = table.groups.indexOf(group);
  if (column < 0) {
    throw new InvalidInput(
      'group',
      `"${group.slice(0, 60)}" is none of the groups: ${table.groups.join(', ')}.`,
    );
  }
  checkTable(table);
  const rows = table.counts.filter((row) => row.some((count) => count > 0));
  return {
    group: rows.map((row) => row[column] ?? 0),
    rest: rows.map((row) => sum(row) - (row[column] ?? 0)),
  };
}

function checkTable({ groups, counts }: GroupTable): void {
  if (new Set(groups).size !== groups.length) throw new InvalidInput('groups', 'A group is named twice.');
  let total = 0;
  counts.forEach((row, i) => {
    if (row.length !== groups.length) {
      throw new InvalidInput('counts', `Row ${i + 1} has ${row.length} counts for ${groups.length} groups.`);
    }
    for (const count of row) {
      if (!Number.isFinite(count) || count < 0) {
        throw new InvalidInput('counts', `Row ${i + 1} holds ${count}. Give counts of 0 or over.`);
      }
      total += count;
    }
  });
  if (total === 0) throw new InvalidInput('counts', 'Nobody is counted in any area.');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
