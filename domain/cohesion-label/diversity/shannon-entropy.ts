import { InvalidInput } from '../../errors/errors.ts';
import { shares } from './shares.ts';

/**
 * Shannon entropy in nats (natural logarithm), - sum p ln p with 0 ln 0 = 0. 0 to ln K for K groups.
 * Counts of people by group; throws InvalidInput as `shares` does.
 * Source: "Cold spots and catalysts of change", section 3.
 * @example shannonEntropy([50, 50]) // 0.6931471805599453
 */
export function shannonEntropy(counts: readonly number[]): number {
  return shares(counts).reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}

/**
 * Effective groups of order 1, e to the entropy: gives more weight to small groups than order 2 does. 1 to K.
 * Source: section 3.
 * @example effectiveGroupsOfOrderOne([12960, 270, 81, 135, 54]) // 1.2414...
 */
export const effectiveGroupsOfOrderOne = (counts: readonly number[]): number =>
  Math.exp(shannonEntropy(counts));

/**
 * Pielou's evenness, entropy over ln K, 0 to 1. An empty group counts as a group.
 * @throws InvalidInput for fewer than two groups. Source: section 3.
 * @example evenness([50, 50]) // 1
 */
export function evenness(counts: readonly number[]): number {
  if (counts.length < 2) throw new InvalidInput('counts', 'at least two groups are needed.');
  return shannonEntropy(counts) / Math.log(counts.length);
}
