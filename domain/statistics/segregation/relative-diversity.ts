import { type GroupTable, populatedTable } from './group-table.ts';

/**
 * Relative diversity R: 1 less the average Blau index of the areas (by people) over the Blau index of the whole, so how
 * much of the chance to meet another group is lost because groups live apart, 0 to 1. Undefined with only one group.
 * Source: Carlson 1992, as in Reardon and Firebaugh 2002; Cohesion Map method "Spatial statistics", section 8.
 * @throws InvalidInput when the table is wrong.
 * @example relativeDiversity({ groups: ['Asian', 'White'], counts: [[5, 0], [0, 5]] }) // 1
 */
export function relativeDiversity(table: GroupTable): number | undefined {
  const { counts, areaTotals, groupTotals, total } = populatedTable(table);
  if (groupTotals.length < 2) return undefined;
  const shares = groupTotals.map((people) => people / total);
  const interaction = shares.reduce((sum, p) => sum + p * (1 - p), 0);
  let spread = 0;
  counts.forEach((row, i) => {
    const people = areaTotals[i] ?? 1;
    row.forEach((count, k) => {
      spread += people * (count / people - (shares[k] ?? 0)) ** 2;
    });
  });
  return spread / (total * interaction);
}
