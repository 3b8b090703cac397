import type { SpatialWeights } from './spatial-weights.ts';

/** Sums over all weights that the moments of Moran's I are made of. */
export interface WeightConstants {
  /** Sum of all weights. With row-standardised weights the number of areas that have neighbours. */
  readonly s0: number;
  /** Half the sum of squared (w_ij + w_ji). */
  readonly s1: number;
  /** Sum over areas of the squared (row sum + column sum). */
  readonly s2: number;
}

/**
 * The constants S0, S1 and S2 of weights without self.
 * Source: Cliff and Ord 1981; Cohesion Map method "Spatial statistics", section 1.
 * @example weightConstants(spatialWeights(['A', 'B'], new Map([['A', ['B']], ['B', ['A']]]))) // { s0: 2, s1: 4, s2: 8 }
 */
export function weightConstants({ neighbours, weightOfEach }: SpatialWeights): WeightConstants {
  const columnSums = neighbours.map((row) => row.reduce((sum, j) => sum + (weightOfEach[j] ?? 0), 0));
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  neighbours.forEach((row, i) => {
    const weight = weightOfEach[i] ?? 0;
    const rowSum = weight * row.length;
    s0 += rowSum;
    // Lists are symmetric, so w_ji is the weight that area j gives each of its neighbours.
    for (const j of row) s1 += (weight + (weightOfEach[j] ?? 0)) ** 2 / 2;
    s2 += (rowSum + (columnSums[i] ?? 0)) ** 2;
  });
  return { s0, s1, s2 };
}
