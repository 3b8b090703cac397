import { InvalidInput } from '../../errors/errors.ts';
import { centredValues } from './centred-values.ts';
import { type SpatialWeights, withoutSelf } from './spatial-weights.ts';

/**
 * Getis-Ord Gi* as a z-score for each area, in the order of the values: how far the area and its neighbours together lie
 * over (positive) or under (negative) what areas drawn at random would give. Binary and row-standardised weights give the
 * same z. Undefined where every area is a neighbour. Any unit, any sign of values.
 * Source: Ord and Getis 1995; the same as spdep `localG` on `include.self`; Cohesion Map method "Spatial statistics",
 * section 4.
 * @throws InvalidInput when the weights leave out the area itself, values and areas do not match, there are fewer than
 * four areas, or all values are alike.
 * @example getisOrdGiStar([1, 2, 8, 9], chainOfFourWithSelf)[0] // -1.71
 */
export function getisOrdGiStar(values: readonly number[], weights: SpatialWeights): (number | undefined)[] {
  if (!weights.includesSelf) {
    throw new InvalidInput('weights', 'Gi* needs weights in which every area is its own neighbour.');
  }
  const { deviations, meanSquare } = centredValues(values, weights);
  const n = values.length;
  return weights.neighbours.map((row) => {
    // (n W2 - W^2)/(n - 1) for equal weights; the weight itself then cancels, so both styles give one z.
    const spread = (row.length * (n - row.length)) / (n - 1);
    if (spread === 0) return undefined;
    const above = row.reduce((sum, j) => sum + (deviations[j] ?? 0), 0);
    return above / Math.sqrt(meanSquare * spread);
  });
}

/**
 * Getis-Ord Gi (the area itself left out) as a z-score for each area: undefined for an island, where every other area is
 * a neighbour, and where all others are alike. Equal, up to the sign of the own deviation, to the z of local Moran.
 * Source: Ord and Getis 1995; the same as spdep `localG`; Cohesion Map method "Spatial statistics", section 4.
 * @throws InvalidInput as `getisOrdGiStar`, but when the weights include the area itself.
 * @example getisOrdGi([1, 2, 8, 9], chainOfFour)[0] // -1.4
 */
export function getisOrdGi(values: readonly number[], weights: SpatialWeights): (number | undefined)[] {
  withoutSelf(weights);
  const { deviations, meanSquare } = centredValues(values, weights);
  const n = values.length;
  return weights.neighbours.map((row, i) => {
    const own = deviations[i] ?? 0;
    // Mean and mean square of the other n - 1, from those of all n: deviations of all sum to 0.
    const meanOfOthers = -own / (n - 1);
    const squareOfOthers = (n * meanSquare - own * own) / (n - 1) - meanOfOthers ** 2;
    const spread = (row.length * (n - 1 - row.length)) / (n - 2);
    if (spread === 0 || squareOfOthers <= meanSquare * 1e-14) return undefined;
    const above = row.reduce((sum, j) => sum + (deviations[j] ?? 0), 0) - row.length * meanOfOthers;
    return above / Math.sqrt(squareOfOthers * spread);
  });
}
