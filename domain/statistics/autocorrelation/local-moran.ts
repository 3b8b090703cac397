import { centredValues } from './centred-values.ts';
import { twoSidedNormalP } from './normal-p.ts';
import { type SpatialWeights, withoutSelf } from './spatial-weights.ts';
import { wholeValues } from './whole-values.ts';

/** Own value, then the neighbours', each against the mean of all areas. Exactly the mean counts as low. */
export type Quadrant = 'HIGH_HIGH' | 'LOW_LOW' | 'HIGH_LOW' | 'LOW_HIGH';

/** How alike an area and its neighbours are. */
export interface LocalMoran {
  /** Weighted sum of the neighbours' values: with row-standardised weights their mean. */
  readonly lag: number;
  /** I_i: over 0 where area and neighbours lie on the same side of the mean. No unit. */
  readonly statistic: number;
  /** Mean and variance of I_i when the area keeps its value and all others change places. */
  readonly expected: number;
  readonly variance: number;
  /** (statistic - expected) / root of variance; undefined where no other arrangement changes I_i. */
  readonly z?: number;
  /** Two-sided, from the normal distribution; rough for few neighbours: the permutation p is the one to publish. */
  readonly normalP?: number;
  readonly quadrant: Quadrant;
}

/**
 * Local Moran's I of each area, in the order of the values; undefined for an island. Scaled by the mean square over n,
 * as spdep does by default; esda gives (n - 1)/n of it. The sum over areas divided by S0 is the global Moran's I.
 * Source: Anselin 1995; moments of Sokal, Oden and Thomson 1998, A7 and A8; Cohesion Map method "Spatial statistics",
 * section 3.
 * @throws InvalidInput when weights include self, values and areas do not match, there are fewer than four areas, or all
 * values are alike.
 * @example localMoran([1, 2, 8, 9], chainOfFour)[0]?.quadrant // 'LOW_LOW'
 */
export function localMoran(values: readonly number[], weights: SpatialWeights): (LocalMoran | undefined)[] {
  withoutSelf(weights);
  const { deviations, meanSquare } = centredValues(values, weights);
  const n = values.length;
  const whole = wholeValues(values);
  const wholeTotal = whole.reduce((sum, value) => sum + value, 0);
  return values.map((_, i) => {
    const row = weights.neighbours[i] ?? [];
    if (row.length === 0) return undefined;
    const weight = weights.weightOfEach[i] ?? 0;
    const z = deviations[i] ?? 0;
    const statistic = (z / meanSquare) * weight * sumAt(deviations, row);
    const expected = (-z * z * weight * row.length) / ((n - 1) * meanSquare);
    // W2 - W^2/(n - 1) for equal weights, written so that it is exactly 0 when every other area is a neighbour.
    const weightSpread = (weight * weight * row.length * (n - 1 - row.length)) / (n - 1);
    const variance =
      (z / meanSquare) ** 2 * (n / (n - 2)) * weightSpread * Math.max(0, meanSquare - (z * z) / (n - 1));
    const isHigh = n * (whole[i] ?? 0) > wholeTotal;
    const hasHighLag = n * sumAt(whole, row) > row.length * wholeTotal;
    const standardised = variance > 0 ? (statistic - expected) / Math.sqrt(variance) : undefined;
    return {
      lag: weight * sumAt(values, row),
      statistic,
      expected,
      variance,
      ...(standardised !== undefined && { z: standardised, normalP: twoSidedNormalP(standardised) }),
      quadrant: `${isHigh ? 'HIGH' : 'LOW'}_${hasHighLag ? 'HIGH' : 'LOW'}`,
    };
  });
}

function sumAt(values: readonly number[], positions: readonly number[]): number {
  return positions.reduce((sum, j) => sum + (values[j] ?? 0), 0);
}
