import { InvalidInput } from '../../errors/errors.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** Values with what the statistics need of them. */
export interface CentredValues {
  /** Value less mean, in the unit of the values. */
  readonly deviations: readonly number[];
  readonly mean: number;
  /** Mean squared deviation: divided by n, not n - 1. Over 0. */
  readonly meanSquare: number;
}

/**
 * Checks that there is one finite value an area, at least four of them, and that they are not all alike, and centres
 * them. Four is the least for which the moments of Moran's I exist.
 * @throws InvalidInput otherwise.
 * @example centredValues([1, 2, 3, 6], weights).mean // 3
 */
export function centredValues(values: readonly number[], weights: SpatialWeights): CentredValues {
  const n = values.length;
  if (n !== weights.codes.length) {
    throw new InvalidInput('values', `There are ${n} values for ${weights.codes.length} areas.`);
  }
  if (n < 4) throw new InvalidInput('values', `${n} areas are too few: four are the least.`);
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) throw new InvalidInput('values', `${weights.codes[i]} has no finite value.`);
  });
  if (values.every((value) => value === values[0])) {
    throw new InvalidInput('values', 'All areas have the same value, so there is no pattern to test.');
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviations = values.map((value) => value - mean);
  return { deviations, mean, meanSquare: deviations.reduce((sum, z) => sum + z * z, 0) / n };
}
