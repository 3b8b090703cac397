import { type Interval, type Proportion, shareOf } from './interval.ts';
import { wilson } from './wilson.ts';

/** First share less second share, -1 to 1, with the 95% interval of that difference. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * Difference of two independent proportions with Newcombe's hybrid score interval, which is built from the two Wilson
 * intervals. For two periods give the later one first: a rise is then positive. Independent means other people asked,
 * or asked anew: not for one panel asked twice.
 * Source: Newcombe 1998, method 10; Cohesion Map method "Indicators and disaggregation", section 4.
 * @throws InvalidInput when a base is not over 0, or a numerator is outside 0 to its base.
 * @example newcombeDifference({ numerator: 56, base: 70 }, { numerator: 48, base: 80 })
 * // { difference: 0.2, lower: 0.0524, upper: 0.3339 }
 */
export function newcombeDifference(first: Proportion, second: Proportion): Difference {
  const p1 = shareOf(first);
  const p2 = shareOf(second);
  const w1 = wilson(first);
  const w2 = wilson(second);
  const difference = p1 - p2;
  return {
    difference,
    lower: difference - Math.hypot(p1 - w1.lower, w2.upper - p2),
    upper: difference + Math.hypot(w1.upper - p1, p2 - w2.lower),
  };
}
