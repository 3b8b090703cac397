import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { drawnPermutation, exactPermutation, waysToChoose } from './permutation-test.ts';
import { seededRandom } from './seeded-random.ts';
import { spatialWeights } from './spatial-weights.ts';
import { chain, gridOfTwelve, twelveCodes, twelveValues } from './testing/grid.ts';
import { wholeValues } from './whole-values.ts';

const weights = spatialWeights(twelveCodes, gridOfTwelve);

describe('exact conditional permutation of the twelve-area grid', () => {
  const tests = exactPermutation(twelveValues, weights);
  const q = benjaminiHochberg(tests.map((test) => test?.p ?? 1));

  it.each([
    ['A1', 164, 2, 165, 0.024242424242424242, 0.07792207792207792],
    ['A2', 457, 6, 462, 0.025974025974025976, 0.07792207792207792],
    ['A3', 291, 177, 462, 0.7662337662337663, 0.8358913813459268],
    ['A4', 59, 108, 165, 0.7151515151515152, 0.8358913813459268],
    ['B1', 451, 13, 462, 0.05627705627705628, 0.12121212121212122],
    ['B2', 156, 10, 165, 0.12121212121212122, 0.18181818181818182],
    ['B3', 7, 159, 165, 0.08484848484848485, 0.14545454545454548],
    ['B4', 14, 450, 462, 0.06060606060606061, 0.12121212121212122],
    ['C1', 129, 38, 165, 0.46060606060606063, 0.6141414141414141],
    ['C2', 239, 228, 462, 0.987012987012987, 0.987012987012987],
    ['C3', 3, 460, 462, 0.012987012987012988, 0.07792207792207792],
    ['C4', 2, 164, 165, 0.024242424242424242, 0.07792207792207792],
  ])('counts the sums of %s', (code, atLeast, atMost, arrangements, p, corrected) => {
    const i = twelveCodes.indexOf(code);
    expect(tests[i]).toMatchObject({ atLeast, atMost, arrangements });
    expect(tests[i]?.p).toBeCloseTo(p, 14);
    expect(q[i]).toBeCloseTo(corrected, 14);
  });

  it('passes 0.05 in four areas, and in none once corrected', () => {
    expect(tests.filter((test) => test && test.p <= 0.05)).toHaveLength(4);
    expect(q.filter((value) => value <= 0.05)).toHaveLength(0);
  });
});

describe('ties', () => {
  it('count on both sides, though floating sums of them differ', () => {
    // 0.1 + 0.2 is not 0.3 + 0 in floating point: without whole numbers one of them would pass for higher.
    const values = [9, 0.1, 0.2, 0.3, 0];
    const star = new Map([
      ['1', ['2', '3']],
      ['2', ['1']],
      ['3', ['1']],
      ['4', []],
      ['5', []],
    ]);
    const [first, , , fourth] = exactPermutation(values, spatialWeights([...star.keys()], star));
    // Sums of two of 0.1, 0.2, 0.3, 0: 0.3 0.4 0.1 0.5 0.2 0.3.
    expect(first).toMatchObject({ atLeast: 4, atMost: 4, arrangements: 6, p: 1 });
    expect(fourth).toBeUndefined();
  });

  it('of values that are nearly all 0 leave nothing to be seen', () => {
    const values = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5];
    const tests = exactPermutation(values, weights);
    expect(tests[0]).toMatchObject({ atMost: 120, atLeast: 165, p: 1 });
    // The highest sum, which holds the 5, is reached by 45 of 165 sets and the lowest by 120.
    expect(tests[0]?.smallestP).toBeCloseTo(90 / 165, 12);
    // B4 lies beside the 5: of the 462 sets of five, C(10, 4) hold it.
    expect(tests[7]).toMatchObject({ atLeast: 210, arrangements: 462 });
  });

  it('are kept by putting values on one scale of whole numbers', () => {
    expect(wholeValues([0.1, 0.2, 0.3])).toEqual([100_000_000_000, 200_000_000_000, 300_000_000_000]);
    expect(wholeValues([0, 0])).toEqual([0, 0]);
    expect(wholeValues([0.1 + 0.2, 0.3, -0.3])).toEqual([300_000_000_000, 300_000_000_000, -300_000_000_000]);
    expect(wholeValues([123_456, 1])).toEqual([123_456_000_000, 1_000_000]);
  });
});

describe('drawn conditional permutation', () => {
  it('repeats with its seed and comes close to the exact p', () => {
    const exact = exactPermutation(twelveValues, weights);
    const drawn = drawnPermutation(twelveValues, weights, 9999, seededRandom(20210321));
    expect(drawnPermutation(twelveValues, weights, 9999, seededRandom(20210321))).toEqual(drawn);
    drawn.forEach((test, i) => {
      const p = exact[i]?.p ?? Number.NaN;
      // Twice a one-sided share of 9,999 draws: five standard errors.
      const error = 10 * Math.sqrt((p / 2) * (1 - p / 2) * 1e-4) + 2e-4;
      expect(Math.abs((test?.p ?? Number.NaN) - p)).toBeLessThan(error);
      expect(test?.arrangements).toBe(9999);
    });
  });

  it('never gives a p under 2 in draws + 1', () => {
    const tests = drawnPermutation(twelveValues, weights, 99, seededRandom(3));
    for (const test of tests) {
      expect(test?.p).toBeGreaterThanOrEqual(0.02);
      expect(test?.smallestP).toBe(0.02);
    }
  });
});

describe('ways to choose', () => {
  it.each([
    [9, 19, 92_378],
    [3, 19, 969],
    [2, 19, 171],
    [0, 5, 1],
    [5, 5, 1],
    [6, 5, 0],
    [5, 168, 1_050_220_248],
  ])('%d of %d is %d', (size, from, ways) => {
    expect(waysToChoose(size, from)).toBe(ways);
  });

  it('past 2^53 is close', () => {
    // 168! / (84! 84!), by whole-number arithmetic.
    expect(waysToChoose(84, 168) / 2.2997383338348585e49).toBeCloseTo(1, 10);
  });

  it('of three neighbours in 20 areas gives 0.0021 as the least p, of two 0.0117', () => {
    const ring = new Map(
      Array.from({ length: 20 }, (_, i) => [`${i}`, [`${(i + 1) % 20}`, `${(i + 19) % 20}`]] as const),
    );
    const values = Array.from({ length: 20 }, (_, i) => i * i);
    const [two] = exactPermutation(values, spatialWeights([...ring.keys()], ring));
    expect(two?.smallestP).toBeCloseTo(0.0117, 4);
    expect(2 / waysToChoose(3, 19)).toBeCloseTo(0.0021, 4);
    expect(
      exactPermutation([1, 2, 8, 9], spatialWeights([...chain.keys()], chain))[0]?.smallestP,
    ).toBeCloseTo(2 / 3, 12);
  });
});
