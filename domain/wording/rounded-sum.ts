import { rounded } from './rounded.ts';

/**
 * What shares add up to as they are shown, to a tenth of a per cent each; undefined where that is the whole, so that
 * nothing needs to be said, and where there are none.
 * @param shares 0 to 1, of one whole
 * @example roundedSum([0.3333, 0.3333, 0.3333]) // 0.999
 */
export function roundedSum(shares: readonly number[]): number | undefined {
  const sum = rounded(
    shares.reduce((so, share) => so + rounded(share, 3), 0),
    3,
  );
  return shares.length === 0 || sum === 1 ? undefined : sum;
}
