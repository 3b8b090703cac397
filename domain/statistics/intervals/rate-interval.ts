import { InvalidInput } from '../../errors/errors.ts';
import { byar } from './byar.ts';
import { exactPoisson } from './exact-poisson.ts';
import type { Interval } from './interval.ts';

/** A rate with its 95% interval, all three per `per` people, and which formula made the interval. */
export interface RateInterval extends Interval {
  readonly rate: number;
  readonly method: 'BYAR' | 'EXACT_POISSON';
}

/** From this count on Byar's approximation serves; below it the exact interval does. */
export const BYAR_FROM_COUNT = 10;

/**
 * A rate of events among people with its 95% interval: Byar for counts of 10 or more, exact Poisson below.
 * `per` is 1,000 unless another round number is given. Rates, not shares: for a share of people use `wilson`.
 * Source: OHID `phe_rate`; Cohesion Map method "Indicators and disaggregation", section 4.
 * @throws InvalidInput when the count is not a whole number of 0 or over, or population or `per` is not over 0.
 * @example rateInterval(10, 10_000) // { rate: 1, lower: 0.4787, upper: 1.8391, method: 'BYAR' }
 */
export function rateInterval(count: number, population: number, per = 1000): RateInterval {
  if (!Number.isFinite(population) || population <= 0) {
    throw new InvalidInput('population', `${population} is not over 0.`);
  }
  if (!Number.isFinite(per) || per <= 0) throw new InvalidInput('per', `${per} is not over 0.`);
  const isByar = count >= BYAR_FROM_COUNT;
  const { lower, upper } = isByar ? byar(count) : exactPoisson(count);
  const scale = per / population;
  return {
    rate: count * scale,
    lower: lower * scale,
    upper: upper * scale,
    method: isByar ? 'BYAR' : 'EXACT_POISSON',
  };
}
