import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { empiricalBayesRates } from './empirical-bayes-rates.ts';
import { globalMoran, globalMoranPermutationP } from './global-moran.ts';
import { spatialWeights } from './spatial-weights.ts';
import { chain, gridOfTwelve, twelveCodes, twelveValues } from './testing/grid.ts';
import { weightConstants } from './weight-constants.ts';

const standardised = spatialWeights(twelveCodes, gridOfTwelve);
const binary = spatialWeights(twelveCodes, gridOfTwelve, { style: 'BINARY' });
const close = (actual: number, expected: number) => expect(actual / expected).toBeCloseTo(1, 8);

describe('weights of the twelve-area grid', () => {
  it('have 58 directed links', () => {
    expect(standardised.neighbours.flat()).toHaveLength(58);
    expect(standardised.islands).toEqual([]);
  });

  it('have the constants that spdep gives', () => {
    const w = weightConstants(standardised);
    expect(w.s0).toBeCloseTo(12, 12);
    close(w.s1, 5.194583333);
    close(w.s2, 50.23055556);
    expect(weightConstants(binary)).toEqual({ s0: 58, s1: 116, s2: 1256 });
  });

  it('of two areas read as in their examples', () => {
    const pair = spatialWeights(
      ['A', 'B'],
      new Map([
        ['A', ['B']],
        ['B', ['A']],
      ]),
    );
    expect(pair.weightOfEach).toEqual([1, 1]);
    expect(weightConstants(pair)).toEqual({ s0: 2, s1: 4, s2: 8 });
  });

  it('hold the area itself for Gi*, and say so', () => {
    const withSelf = spatialWeights(twelveCodes, gridOfTwelve, { includeSelf: true });
    expect(withSelf.neighbours[0]).toEqual([0, 1, 4, 5]);
    expect(withSelf.weightOfEach[0]).toBe(0.25);
    expect(withSelf.includesSelf).toBe(true);
  });

  it.each<[string, string[], [string, string[]][]]>([
    ['a code given twice', ['A', 'A'], [['A', []]]],
    ['a code without a list', ['A', 'B'], [['A', []]]],
    ['a neighbour that is not among the areas', ['A'], [['A', ['B']]]],
    ['an area that lists itself', ['A'], [['A', ['A']]]],
    [
      'a neighbour that does not list it back',
      ['A', 'B'],
      [
        ['A', ['B']],
        ['B', []],
      ],
    ],
  ])('refuse %s', (_, codes, lists) => {
    expect(() => spatialWeights(codes, new Map(lists))).toThrow(InvalidInput);
  });
});

describe('global Moran', () => {
  it('of the grid is what spdep gives with row-standardised weights', () => {
    const moran = globalMoran(twelveValues, standardised);
    close(moran.statistic, 0.5104693496);
    close(moran.expected, -0.09090909091);
    close(moran.variance, 0.0218096537);
    close(moran.z, 4.072147211);
    close(moran.normalP, 4.658172219e-5);
    expect(moran.areas).toBe(12);
  });

  it('of the grid is what spdep gives with binary weights', () => {
    const moran = globalMoran(twelveValues, binary);
    close(moran.statistic, 0.4404415017);
    close(moran.variance, 0.01746594704);
    close(moran.z, 4.020546596);
    close(moran.normalP, 5.806326279e-5);
  });

  it('refuses an island, or leaves it out of n as spdep does', () => {
    const codes = [...twelveCodes, 'Z9'];
    const weights = spatialWeights(codes, new Map([...gridOfTwelve, ['Z9', []]]));
    const values = [...twelveValues, 0.4];
    expect(() => globalMoran(values, weights)).toThrow('no neighbours: Z9');
    const moran = globalMoran(values, weights, { islands: 'LEAVE_OUT_OF_N' });
    close(moran.statistic, 0.5077856019);
    close(moran.expected, -0.09090909091);
    close(moran.variance, 0.02161871766);
    close(moran.z, 4.071837554);
  });

  it('of four areas in a line stands in its example', () => {
    const line = spatialWeights([...chain.keys()], chain);
    expect(globalMoran([1, 2, 8, 9], line).statistic).toBeCloseTo(0.54, 2);
  });

  it('has a permutation p that repeats with its seed and is small where like lies beside like', () => {
    const p = globalMoranPermutationP(twelveValues, standardised, 999, 20210321);
    expect(globalMoranPermutationP(twelveValues, standardised, 999, 20210321)).toBe(p);
    expect(p).toBeLessThanOrEqual(0.01);
    expect(p).toBeGreaterThanOrEqual(0.002);
  });

  it('has a permutation p of 1 at most and not small where values alternate without pattern', () => {
    const p = globalMoranPermutationP([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8], standardised, 999, 1);
    expect(p).toBeGreaterThan(0.1);
    expect(p).toBeLessThanOrEqual(1);
  });

  it.each<[string, number[]]>([
    ['too few values', [1, 2]],
    ['values that are all alike', new Array(12).fill(5)],
    ['a value that is not a number', [...twelveValues.slice(1), Number.NaN]],
  ])('refuses %s', (_, values) => {
    expect(() => globalMoran(values, standardised)).toThrow(InvalidInput);
    expect(() => globalMoranPermutationP(values, standardised, 9, 1)).toThrow(InvalidInput);
  });

  it('refuses weights that hold the area itself, and fewer than four areas', () => {
    const withSelf = spatialWeights(twelveCodes, gridOfTwelve, { includeSelf: true });
    expect(() => globalMoran(twelveValues, withSelf)).toThrow(InvalidInput);
    const three = new Map([
      ['1', ['2']],
      ['2', ['1', '3']],
      ['3', ['2']],
    ]);
    expect(() => globalMoran([1, 2, 3], spatialWeights([...three.keys()], three))).toThrow(
      'four are the least',
    );
  });
});

describe('empirical Bayes rates', () => {
  const events = [2, 1, 4, 6, 3, 5, 9, 14, 4, 8, 12, 17];
  const people = [13500, 12900, 14100, 13000, 12700, 13600, 12100, 14500, 13300, 12800, 14000, 12500];

  it('of the grid are what R gives', () => {
    const expected = [
      -1.061179319, -1.246500961, -0.6934041491, -0.1994619602, -0.8117325471, -0.4589355968, 0.5648213543,
      1.195706242, -0.6406899954, 0.2462615818, 0.8904934852, 2.23999008,
    ];
    const rates = empiricalBayesRates(events, people);
    expect(rates).toHaveLength(12);
    rates.forEach((rate, i) => {
      close(rate, expected[i] ?? Number.NaN);
    });
  });

  it('make the Moran that spdep EBImoran.mc gives, unlike raw rates', () => {
    close(globalMoran(empiricalBayesRates(events, people), standardised).statistic, 0.4779808487);
    const raw = events.map((y, i) => y / (people[i] ?? 1));
    close(globalMoran(raw, standardised).statistic, 0.4763833838);
  });

  it('of two areas read as in the example', () => {
    const [low, high] = empiricalBayesRates([2, 17], [13_500, 12_500]);
    expect(low).toBeCloseTo(-0.96, 2);
    expect(high).toBeCloseTo(1.04, 2);
  });

  it('stay finite where chance alone explains the spread', () => {
    const even = empiricalBayesRates([10, 11, 9, 10], [1000, 1000, 1000, 1000]);
    expect(even.every(Number.isFinite)).toBe(true);
    expect(even[0]).toBeCloseTo(0, 12);
  });

  it('refuse what is no rate', () => {
    expect(() => empiricalBayesRates([1], [1, 2])).toThrow(InvalidInput);
    expect(() => empiricalBayesRates([-1, 2], [1, 2])).toThrow(InvalidInput);
    expect(() => empiricalBayesRates([1, 2], [0, 2])).toThrow(InvalidInput);
    expect(() => empiricalBayesRates([0, 0], [5, 5])).toThrow(InvalidInput);
  });
});
