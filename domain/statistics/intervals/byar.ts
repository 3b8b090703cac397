import { InvalidInput } from '../../errors/errors.ts';
import { type Interval, Z_95 } from './interval.ts';

/**
 * Byar's approximation to the 95% interval of a Poisson count, in counts. Good from a count of 10; below that use
 * `exactPoisson`, or `rateInterval`, which chooses.
 * Source: Breslow and Day 1987, as OHID `phe_rate` uses it; Cohesion Map method "Indicators and disaggregation",
 * section 4.
 * @throws InvalidInput when the count is not a whole number of 1 or over: at 0 the lower limit is not defined.
 * @example byar(10) // { lower: 4.787449914, upper: 18.39145861 }
 */
export function byar(count: number): Interval {
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidInput(
      'count',
      `${count} is not a whole number of 1 or over. Use the exact interval for 0.`,
    );
  }
  const above = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - Z_95 / (3 * Math.sqrt(count))) ** 3,
    upper: above * (1 - 1 / (9 * above) + Z_95 / (3 * Math.sqrt(above))) ** 3,
  };
}
