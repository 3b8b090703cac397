import { InvalidInput } from '../../errors/errors.ts';
import { shares } from './shares.ts';

/** Sum of the shares to a power. */
const sumOfPowers = (counts: readonly number[], power: number) =>
  shares(counts).reduce((sum, share) => sum + share ** power, 0);

/**
 * Blau's index (Gini-Simpson), 1 - sum of squared shares: the chance that two residents, picked at random with
 * replacement, are from different groups. 0 to 1 - 1/K for K groups. Blind to which group is the largest.
 * Counts of people by group; throws InvalidInput as `shares` does.
 * Source: "Cold spots and catalysts of change", section 3.
 * @example blau([8400, 3220, 980, 560, 840]) // 0.577
 */
export const blau = (counts: readonly number[]): number => 1 - sumOfPowers(counts, 2);

/**
 * The same chance for two different residents (Simpson without replacement), 1 - sum n(n-1) / (N(N-1)); 0 to 1.
 * For groups of fewer than 200 people; at ward size it equals `blau` to four decimals.
 * @throws InvalidInput for fewer than two people: there is no pair. Source: section 3.
 * @example blauUnbiased([5, 5]) // 0.5555555555555556
 */
export function blauUnbiased(counts: readonly number[]): number {
  shares(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2) throw new InvalidInput('counts', 'fewer than two residents: there is no pair to compare.');
  return 1 - counts.reduce((sum, count) => sum + count * (count - 1), 0) / (total * (total - 1));
}

/**
 * Blau's index over its largest possible value for this number of groups, 0 to 1. To compare classifications with
 * different numbers of groups; never held against a threshold. An empty group counts as a group.
 * @throws InvalidInput for fewer than two groups. Source: section 3.
 * @example normalisedBlau([8400, 3220, 980, 560, 840]) // 0.72125
 */
export function normalisedBlau(counts: readonly number[]): number {
  if (counts.length < 2) throw new InvalidInput('counts', 'at least two groups are needed.');
  return blau(counts) / (1 - 1 / counts.length);
}

/**
 * Effective groups of order 2, 1 / sum of squared shares: as diverse as this many groups of equal size. 1 to K.
 * Source: section 3.
 * @example effectiveGroups([50, 50]) // 2
 */
export const effectiveGroups = (counts: readonly number[]): number => 1 / sumOfPowers(counts, 2);

/**
 * Standard error of Blau's index if the counts were a random sample (delta method),
 * sqrt(4/N (sum p^3 - (sum p^2)^2)). At ward size 0.002 to 0.005, so that sampling never decides a label.
 * Source: section 3.
 * @example standardErrorOfBlau([12960, 270, 81, 135, 54]) // 0.0031917...
 */
export function standardErrorOfBlau(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const spread = sumOfPowers(counts, 3) - sumOfPowers(counts, 2) ** 2;
  return Math.sqrt((4 / total) * Math.max(0, spread));
}
