import type { SeededRandom } from './seeded-random.ts';
import { type SpatialWeights, withoutSelf } from './spatial-weights.ts';
import { wholeValues } from './whole-values.ts';

/**
 * The neighbours' values of one area against other values that could have stood there, the area keeping its own. One
 * test serves local Moran, Gi and Gi*: with equal weights each of them rises or falls with the neighbour sum alone.
 */
export interface PermutationTest {
  /** Arrangements with a neighbour sum at least as high as the one that is there. Ties count here and in `atMost`. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Arrangements looked at: every possible one when enumerated, the draws when drawn. */
  readonly arrangements: number;
  /** Two-sided p, over 0 to 1. */
  readonly p: number;
  /** The least p that any arrangement of the same values could have given this area. Ties raise it. */
  readonly smallestP: number;
}

/**
 * How many ways there are to choose `size` of `from`: exact up to 2^53, a close number above.
 * @example waysToChoose(9, 19) // 92378
 */
export function waysToChoose(size: number, from: number): number {
  let ways = size <= from ? 1 : 0;
  for (let i = 1; i <= Math.min(size, from - size); i++) ways = (ways * (from - i + 1)) / i;
  return ways <= Number.MAX_SAFE_INTEGER ? Math.round(ways) : ways;
}

/**
 * Exact conditional permutation: every possible set of neighbour values is counted, so there is no seed and no noise.
 * p = min(1, 2 min(at least, at most) / sets). In the order of the values; undefined for an island. Time grows with the
 * number of sets, C(n - 1, k) an area: for 20 areas at most 92,378. Ask `waysToChoose` first.
 * Source: Cohesion Map method "Spatial statistics", section 5.
 * @throws InvalidInput when the weights include self.
 * @example exactPermutation([1, 2, 8, 9, 9], weights)[0]?.arrangements // C(4, k)
 */
export function exactPermutation(
  values: readonly number[],
  weights: SpatialWeights,
): (PermutationTest | undefined)[] {
  return testEach(values, weights, (others, size, observed) => {
    let atLeast = 0;
    let atMost = 0;
    const add = (from: number, left: number, sum: number) => {
      if (left === 0) {
        if (sum >= observed) atLeast++;
        if (sum <= observed) atMost++;
        return;
      }
      for (let j = from; j <= others.length - left; j++) add(j + 1, left - 1, sum + (others[j] ?? 0));
    };
    add(0, size, 0);
    const arrangements = waysToChoose(size, others.length);
    return {
      atLeast,
      atMost,
      arrangements,
      p: Math.min(1, (2 * Math.min(atLeast, atMost)) / arrangements),
      smallestP: leastP(others, size),
    };
  });
}

/**
 * Conditional permutation by draws without replacement, for areas too many to enumerate.
 * p = min(1, 2 (min(at least, at most) + 1) / (draws + 1)). In the order of the values; undefined for an island. The
 * draws follow the order of the areas: sort them before, so that the result does not hang on the order of a file.
 * Source: Cohesion Map method "Spatial statistics", section 5.
 * @param draws whole number of 1 or over: 999 or 9,999 are usual.
 * @throws InvalidInput when the weights include self.
 * @example drawnPermutation(values, weights, 9_999, seededRandom(7))[0]?.smallestP // 0.0002
 */
export function drawnPermutation(
  values: readonly number[],
  weights: SpatialWeights,
  draws: number,
  random: SeededRandom,
): (PermutationTest | undefined)[] {
  return testEach(values, weights, (others, size, observed) => {
    const least = leastP(others, size);
    let atLeast = 0;
    let atMost = 0;
    for (let draw = 0; draw < draws; draw++) {
      let sum = 0;
      // The first `size` places of a Fisher-Yates shuffle; going on from the last shuffle is as random as starting anew.
      for (let place = 0; place < size; place++) {
        const from = place + random.below(others.length - place);
        const drawn = others[from] ?? 0;
        others[from] = others[place] ?? 0;
        others[place] = drawn;
        sum += drawn;
      }
      if (sum >= observed) atLeast++;
      if (sum <= observed) atMost++;
    }
    return {
      atLeast,
      atMost,
      arrangements: draws,
      p: Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (draws + 1)),
      smallestP: Math.max(2 / (draws + 1), least),
    };
  });
}

function testEach(
  values: readonly number[],
  weights: SpatialWeights,
  test: (others: Float64Array, size: number, observed: number) => PermutationTest,
): (PermutationTest | undefined)[] {
  withoutSelf(weights);
  const whole = wholeValues(values);
  return weights.neighbours.map((row, i) => {
    if (row.length === 0) return undefined;
    const others = Float64Array.from(whole.filter((_, j) => j !== i));
    const observed = row.reduce((sum, j) => sum + (whole[j] ?? 0), 0);
    return test(others, row.length, observed);
  });
}

/** Two-sided p of the most extreme sum there is: the highest or the lowest, whichever fewer sets reach. */
function leastP(others: Float64Array, size: number): number {
  const sorted = others.toSorted();
  const waysToTop = waysToReach(sorted, sorted[sorted.length - size], size);
  const waysToBottom = waysToReach(sorted.toReversed(), sorted[size - 1], size);
  const share = Math.min(waysToTop, waysToBottom) / waysToChoose(size, sorted.length);
  return Number.isNaN(share) ? 0 : Math.min(1, 2 * share);
}

/** Sets of `size` with the greatest sum of values in ascending order; `last` is the least value such a set holds. */
function waysToReach(ascending: Float64Array, last: number | undefined, size: number): number {
  const tied = ascending.filter((value) => value === last).length;
  const needed = ascending.subarray(ascending.length - size).filter((value) => value === last).length;
  return waysToChoose(needed, tied);
}
