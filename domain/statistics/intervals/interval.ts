import { InvalidInput } from '../../errors/errors.ts';

/** A 95% confidence interval, both ends included, in the unit of the estimate. `lower` <= `upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Standard normal deviate that leaves 2.5% in each tail: every interval here is two-sided 95%.
 * Source: Cohesion Map method "Indicators and disaggregation", section 4.
 */
export const Z_95 = 1.959963984540054;

/** A share as it was counted: how many of how many. Both may be fractions where answers are weighted. */
export interface Proportion {
  /** 0 to `base`. */
  readonly numerator: number;
  /** Over 0: how many were asked, or the effective base of a weighted survey. */
  readonly base: number;
}

/**
 * The share itself, 0 to 1, after the count was checked.
 * @throws InvalidInput when the base is not over 0, or the numerator is outside 0 to base.
 * @example shareOf({ numerator: 3, base: 8 }) // 0.375
 */
export function shareOf({ numerator, base }: Proportion): number {
  if (!Number.isFinite(base) || base <= 0) {
    throw new InvalidInput('base', `${base} is not a base. Give the number asked or counted, over 0.`);
  }
  if (!(numerator >= 0 && numerator <= base)) {
    throw new InvalidInput('numerator', `${numerator} is outside 0 to ${base}, the base.`);
  }
  return numerator / base;
}
