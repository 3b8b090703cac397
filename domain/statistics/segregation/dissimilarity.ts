import { InvalidInput } from '../../errors/errors.ts';
import { type GroupTable, groupAndRest, populatedTable } from './group-table.ts';

/**
 * Index of dissimilarity of two groups: the share of either group that would have to move for both to be spread alike,
 * 0 (spread alike) to 1 (never in one area). Who the second group is changes the answer: always say whether it is
 * everyone else or one named group.
 * @param first counts by area, 0 or over.
 * @param second counts by area, in the same order.
 * @returns undefined where nobody belongs to one of the groups: there is then nothing to compare.
 * Source: Duncan and Duncan 1955, Massey and Denton 1988; Cohesion Map method "Spatial statistics", section 8.
 * @throws InvalidInput when the lists differ in length or hold anything but counts.
 * @example dissimilarity([10, 0], [0, 10]) // 1
 */
export function dissimilarity(first: readonly number[], second: readonly number[]): number | undefined {
  if (first.length !== second.length) {
    throw new InvalidInput('second', `There are ${second.length} counts for ${first.length} areas.`);
  }
  const x = totalOf('first', first);
  const y = totalOf('second', second);
  if (x === 0 || y === 0) return undefined;
  return first.reduce((sum, count, i) => sum + Math.abs(count / x - (second[i] ?? 0) / y), 0) / 2;
}

/**
 * Dissimilarity of one group and everyone else, 0 to 1; undefined where the group is nobody or everybody.
 * Source: as `dissimilarity`.
 * @throws InvalidInput when the table is wrong or has no such group.
 * @example dissimilarityFromRest({ groups: ['Asian', 'White'], counts: [[9, 1], [1, 9]] }, 'Asian') // 0.8
 */
export function dissimilarityFromRest(table: GroupTable, group: string): number | undefined {
  const split = groupAndRest(table, group);
  return dissimilarity(split.group, split.rest);
}

/**
 * Dissimilarity over all groups at once, 0 to 1: how far area shares lie from the overall shares, against the farthest
 * that they could. With two groups it equals the two-group index. Undefined where there is only one group.
 * Source: Morgan 1975, Sakoda 1981, as in Reardon and Firebaugh 2002; Cohesion Map method "Spatial statistics",
 * section 8.
 * @throws InvalidInput when the table is wrong.
 * @example multigroupDissimilarity({ groups: ['Asian', 'White'], counts: [[9, 1], [1, 9]] }) // 0.8
 */
export function multigroupDissimilarity(table: GroupTable): number | undefined {
  const { counts, areaTotals, groupTotals, total } = populatedTable(table);
  if (groupTotals.length < 2) return undefined;
  const shares = groupTotals.map((people) => people / total);
  const interaction = shares.reduce((sum, p) => sum + p * (1 - p), 0);
  let moved = 0;
  counts.forEach((row, i) => {
    const people = areaTotals[i] ?? 0;
    row.forEach((count, k) => {
      moved += Math.abs(count - people * (shares[k] ?? 0));
    });
  });
  return moved / (2 * total * interaction);
}

function totalOf(field: string, counts: readonly number[]): number {
  return counts.reduce((sum, count) => {
    if (!Number.isFinite(count) || count < 0) {
      throw new InvalidInput(field, `${count} is not a count of 0 or over.`);
    }
    return sum + count;
  }, 0);
}
