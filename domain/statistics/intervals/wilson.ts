import { type Interval, type Proportion, shareOf, Z_95 } from './interval.ts';

/**
 * Wilson score interval, 95%, without continuity correction, of a proportion: 0 to 1 at both ends.
 * For a weighted survey give the effective base (see `kishEffectiveBase`) and the weighted share times that base:
 * the raw base gives an interval that is too narrow. No finite population correction, so for samples under 10% of
 * the people they stand for.
 * Source: Wilson 1927; the same as R `prop.test(correct = FALSE)` and OHID `phe_proportion`; Cohesion Map method
 * "Indicators and disaggregation", section 4.
 * @throws InvalidInput when the base is not over 0, or the numerator is outside 0 to base.
 * @example wilson({ numerator: 74, base: 100 }) // { lower: 0.6462901055, upper: 0.8159530154 }
 */
export function wilson(proportion: Proportion): Interval {
  const p = shareOf(proportion);
  const n = proportion.base;
  const z2 = Z_95 * Z_95;
  const centre = p + z2 / (2 * n);
  const reach = Z_95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // None or all of the base: the formula gives exactly 0 or 1, and rounding must not take it off by 1e-17.
  return {
    lower: p === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    upper: p === 1 ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
