import { InvalidInput } from '../../errors/errors.ts';

/**
 * The share of each group, 0 to 1, in the order given; the shares sum to 1. Counts are people: finite, not negative.
 * @throws InvalidInput when a count is not such a number, or when there are no people at all: no shares exist then,
 *   and 0 would be a false answer.
 * @example shares([12960, 270, 81, 135, 54]) // [0.96, 0.02, 0.006, 0.01, 0.004]
 */
export function shares(counts: readonly number[]): number[] {
  if (counts.some((count) => !Number.isFinite(count) || count < 0)) {
    throw new InvalidInput('counts', 'every group needs a count of 0 or more.');
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new InvalidInput('counts', 'there are no residents to compare.');
  return counts.map((count) => count / total);
}
