import { type GroupTable, groupAndRest, populatedTable } from './group-table.ts';

/**
 * Theil's information theory index H over all groups: how much less diverse the areas are, on average by people, than
 * the whole, 0 (every area is like the whole) to 1 (every area has one group only). Free of the base of the logarithm.
 * Undefined where there is only one group.
 * Source: Theil 1972, Reardon and Firebaugh 2002; Cohesion Map method "Spatial statistics", section 8.
 * @throws InvalidInput when the table is wrong.
 * @example theilH({ groups: ['Asian', 'White'], counts: [[5, 0], [0, 5]] }) // 1
 */
export function theilH(table: GroupTable): number | undefined {
  const { counts, areaTotals, groupTotals, total } = populatedTable(table);
  if (groupTotals.length < 2) return undefined;
  const whole = entropyOf(groupTotals, total);
  const lost = counts.reduce((sum, row, i) => {
    const people = areaTotals[i] ?? 0;
    return sum + people * (whole - entropyOf(row, people));
  }, 0);
  return lost / (total * whole);
}

/**
 * Theil's H of one group and everyone else, 0 to 1; undefined where the group is nobody or everybody.
 * Source: as `theilH`.
 * @throws InvalidInput when the table is wrong or has no such group.
 * @example twoGroupTheilH({ groups: ['Asian', 'White', 'Black'], counts: [[5, 0, 0], [0, 5, 5]] }, 'Asian') // 1
 */
export function twoGroupTheilH(table: GroupTable, group: string): number | undefined {
  const split = groupAndRest(table, group);
  return theilH({
    groups: ['group', 'rest'],
    counts: split.group.map((count, i) => [count, split.rest[i] ?? 0]),
  });
}

/** Shannon entropy in nats, 0 to ln(groups), where 0 ln 0 counts as 0. */
function entropyOf(counts: readonly number[], total: number): number {
  return counts.reduce(
    (sum, count) => (count > 0 ? sum - (count / total) * Math.log(count / total) : sum),
    0,
  );
}
