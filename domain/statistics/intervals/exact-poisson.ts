import { InvalidInput } from '../../errors/errors.ts';
import type { Interval } from './interval.ts';

const MOST = 100_000;

/**
 * Exact (Garwood) 95% interval of a Poisson count, in counts: the means at which a count this high, or this low, would
 * be seen 2.5% of the time. At 0 the lower limit is 0.
 * Source: Garwood 1936; the same as R `poisson.test`; Cohesion Map method "Indicators and disaggregation", section 4.
 * @throws InvalidInput when the count is not a whole number of 0 to 100,000.
 * @example exactPoisson(3) // { lower: 0.6186721229, upper: 8.76727307 }
 */
export function exactPoisson(count: number): Interval {
  if (!Number.isInteger(count) || count < 0 || count > MOST) {
    throw new InvalidInput(
      'count',
      `${count} is not a whole number of 0 to ${MOST.toLocaleString('en-GB')}.`,
    );
  }
  return {
    lower: count === 0 ? 0 : meanWhere(count - 1, 0.975),
    upper: meanWhere(count, 0.025),
  };
}

/** The mean at which a Poisson count of `count` or fewer has this chance; the chance falls as the mean rises. */
function meanWhere(count: number, chance: number): number {
  const atMost = chanceOfAtMost(count);
  let low = 0;
  let high = count + 10 * Math.sqrt(count + 1) + 10;
  while (true) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (atMost(middle) > chance) low = middle;
    else high = middle;
  }
}

function chanceOfAtMost(count: number): (mean: number) => number {
  let logFactorial = 0;
  for (let i = 2; i <= count; i++) logFactorial += Math.log(i);
  return (mean) => {
    // Downwards from the largest term that counts, in logarithms, so that e^-mean cannot vanish for large counts.
    let term = Math.exp(count * Math.log(mean) - mean - logFactorial);
    let sum = 0;
    for (let i = count; i >= 0 && term > sum * 1e-18; i--) {
      sum += term;
      term *= i / mean;
    }
    return sum;
  };
}
