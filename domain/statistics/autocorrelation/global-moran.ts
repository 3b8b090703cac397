import { InvalidInput } from '../../errors/errors.ts';
import { centredValues } from './centred-values.ts';
import { twoSidedNormalP } from './normal-p.ts';
import { seededRandom } from './seeded-random.ts';
import { type SpatialWeights, withoutSelf } from './spatial-weights.ts';
import { weightConstants } from './weight-constants.ts';

/** Whether like lies beside like over all areas together. */
export interface GlobalMoran {
  /** I: about `expected` with no pattern, towards 1 where like lies beside like, under it where unlike does. */
  readonly statistic: number;
  readonly expected: number;
  /** Under randomisation: the values stay, their places change. */
  readonly variance: number;
  readonly z: number;
  /** Two-sided, from the normal distribution. */
  readonly normalP: number;
  /** Areas that count in I: all, less islands where these are left out. */
  readonly areas: number;
}

/**
 * Global Moran's I with its moments under randomisation and a two-sided p.
 * An area with no neighbours can't say anything about neighbours: it is refused, unless `islands` says LEAVE_OUT_OF_N,
 * which keeps its value in the mean and leaves it out of n, as spdep does by default.
 * Source: Cliff and Ord 1981; Cohesion Map method "Spatial statistics", section 2 (spdep `moran.test`, two-sided).
 * @throws InvalidInput when weights include self, values and areas do not match, fewer than four areas have neighbours,
 * all values are alike, or there are islands and they were not allowed.
 * @example globalMoran([1, 2, 8, 9], chainOfFour).statistic // 0.54
 */
export function globalMoran(
  values: readonly number[],
  weights: SpatialWeights,
  { islands = 'REFUSE' }: { islands?: 'REFUSE' | 'LEAVE_OUT_OF_N' } = {},
): GlobalMoran {
  withoutSelf(weights);
  if (weights.islands.length > 0 && islands === 'REFUSE') {
    const named = weights.islands.map((i) => weights.codes[i]).join(', ');
    throw new InvalidInput('weights', `These areas have no neighbours: ${named}.`);
  }
  const { deviations, meanSquare } = centredValues(values, weights);
  const n = values.length - weights.islands.length;
  if (n < 4) throw new InvalidInput('weights', `${n} areas with neighbours are too few: four are the least.`);
  const { s0, s1, s2 } = weightConstants(weights);
  const squares = meanSquare * values.length;
  const statistic = ((n / s0) * crossProduct(deviations, weights)) / squares;
  const expected = -1 / (n - 1);
  // Over all values, islands too: they are part of the spread, and spdep counts them.
  const kurtosis = (values.length * deviations.reduce((sum, z) => sum + z ** 4, 0)) / squares ** 2;
  const n2 = n * n;
  const spread =
    n * ((n2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
    kurtosis * ((n2 - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const variance = spread / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected ** 2;
  const z = (statistic - expected) / Math.sqrt(variance);
  return { statistic, expected, variance, z, normalP: twoSidedNormalP(z), areas: n };
}

/**
 * Two-sided permutation p of global Moran's I: all values change places `draws` times.
 * p = min(1, 2 (min(at least, at most) + 1) / (draws + 1)), never under 2 / (draws + 1).
 * Source: Cohesion Map method "Spatial statistics", sections 2 and 5.
 * @throws InvalidInput as `globalMoran`, islands apart: they take part in the exchange; and when the seed is wrong.
 * @example globalMoranPermutationP(values, weights, 9_999, 20210321) // 0.0002 or more
 */
export function globalMoranPermutationP(
  values: readonly number[],
  weights: SpatialWeights,
  draws: number,
  seed: number,
): number {
  withoutSelf(weights);
  const { deviations, meanSquare } = centredValues(values, weights);
  const random = seededRandom(seed);
  const places = [...deviations];
  const observed = crossProduct(deviations, weights);
  // Sums of the same terms in another order differ in the last digits; that is a tie, not a difference.
  const tie = meanSquare * values.length * 1e-12;
  let atLeast = 0;
  let atMost = 0;
  for (let draw = 0; draw < draws; draw++) {
    for (let last = places.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      const moved = places[other] ?? 0;
      places[other] = places[last] ?? 0;
      places[last] = moved;
    }
    const drawn = crossProduct(places, weights);
    if (drawn >= observed - tie) atLeast++;
    if (drawn <= observed + tie) atMost++;
  }
  return Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (draws + 1));
}

/** Sum over all pairs of w_ij z_i z_j. */
function crossProduct(deviations: readonly number[], { neighbours, weightOfEach }: SpatialWeights): number {
  let total = 0;
  for (let i = 0; i < neighbours.length; i++) {
    let beside = 0;
    for (const j of neighbours[i] ?? []) beside += deviations[j] ?? 0;
    total += (deviations[i] ?? 0) * (weightOfEach[i] ?? 0) * beside;
  }
  return total;
}
