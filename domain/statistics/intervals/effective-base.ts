import { InvalidInput } from '../../errors/errors.ts';

/**
 * How many unweighted answers a weighted survey is worth: (sum of weights)^2 / (sum of squared weights). At most the
 * number of answers, and equal to it when all weights are alike. Weights: any finite number of 0 or over.
 * Source: Kish 1965; Cohesion Map method "Indicators and disaggregation", section 4.
 * @throws InvalidInput when a weight is negative or not a number, or when none is over 0.
 * @example kishEffectiveBase([1, 1, 2]) // 2.6667
 */
export function kishEffectiveBase(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new InvalidInput('weights', `${weight} is not a weight. Give numbers of 0 or over.`);
    }
    sum += weight;
    squares += weight * weight;
  }
  if (sum === 0) throw new InvalidInput('weights', 'No weight is over 0, so there is no base.');
  return (sum * sum) / squares;
}

/**
 * Effective base where the publisher gives a design effect and not the weights: base / design effect.
 * Source: as `kishEffectiveBase`.
 * @throws InvalidInput when the base or the design effect is not over 0.
 * @example effectiveBaseFromDesignEffect(1000, 1.4) // 714.29
 */
export function effectiveBaseFromDesignEffect(base: number, designEffect: number): number {
  if (!Number.isFinite(base) || base <= 0) throw new InvalidInput('base', `${base} is not over 0.`);
  if (!Number.isFinite(designEffect) || designEffect <= 0) {
    throw new InvalidInput('designEffect', `${designEffect} is not over 0. Most surveys have 1 to 3.`);
  }
  return base / designEffect;
}
