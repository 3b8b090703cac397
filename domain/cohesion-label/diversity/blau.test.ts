import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { blau, blauUnbiased, effectiveGroups, normalisedBlau, standardErrorOfBlau } from './blau.ts';
import { diversityLevel } from './diversity-level.ts';
import { effectiveGroupsOfOrderOne, evenness, shannonEntropy } from './shannon-entropy.ts';
import { shares } from './shares.ts';

/** Six made-up areas of the method's golden table: White, Asian, Black, Mixed, Other. */
const golden: Record<string, { counts: number[]; expected: readonly number[] }> = {
  W1: {
    counts: [12960, 270, 81, 135, 54],
    expected: [
      0.07784800000000003, 0.07785376694569968, 0.09731000000000004, 1.0844199220952728, 0.21626309523786227,
      1.241428950084051, 0.13437181612727625, 0.96, 0.003191700760873887,
    ],
  },
  W2: {
    counts: [11050, 910, 390, 390, 260],
    expected: [
      0.2704000000000001, 0.27042080160012305, 0.3380000000000001, 1.3706140350877194, 0.6129232266061649,
      1.8458192679579153, 0.38083061289340764, 0.85, 0.005029569181733774,
    ],
  },
  W3: {
    counts: [8400, 3220, 980, 560, 840],
    expected: [
      0.577, 0.5770412172298021, 0.72125, 2.3640661938534278, 1.1282287259587758, 3.090178097434064,
      0.7010079216118702, 0.6, 0.0037743873675074747,
    ],
  },
  W4: {
    counts: [5200, 6890, 650, 130, 130],
    expected: [
      0.5564, 0.556442803292561, 0.6955, 2.254283137962128, 0.9448917945381873, 2.572535001189787,
      0.5870942813252988, 0.53, 0.0022342123031136975,
    ],
  },
  W5: {
    counts: [4060, 7830, 1015, 725, 870],
    expected: [
      0.619, 0.6190426925994896, 0.7737499999999999, 2.6246719160104983, 1.1939103637850659,
      3.2999600547734462, 0.7418182177524363, 0.54, 0.003104568380240029,
    ],
  },
  W6: {
    counts: [5120, 640, 5120, 1280, 640],
    expected: [
      0.6649999999999999, 0.665051957184155, 0.8312499999999998, 2.985074626865671, 1.2628643221541276,
      3.5355339059327373, 0.7846617209633034, 0.4, 0.002306580260905741,
    ],
  },
  borough: {
    counts: [46790, 19760, 8236, 3220, 2794],
    expected: [
      0.5916809271149888, 0.5916882499893699, 0.7396011588937359, 2.4490651218774073, 1.1382902016706602,
      3.121426789668877, 0.707259467964887, 0.5790841584158416, 0.001463321337398499,
    ],
  },
};

describe('measures of diversity', () => {
  it.each(Object.entries(golden))('give the golden values of %s', (_, { counts, expected }) => {
    const measured = [
      blau(counts),
      blauUnbiased(counts),
      normalisedBlau(counts),
      effectiveGroups(counts),
      shannonEntropy(counts),
      effectiveGroupsOfOrderOne(counts),
      evenness(counts),
      Math.max(...shares(counts)),
      standardErrorOfBlau(counts),
    ];
    for (const [index, value] of measured.entries())
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 13);
  });

  it('find no diversity where everyone is of one group, whichever it is', () => {
    for (const counts of [
      [900, 0, 0, 0, 0],
      [0, 900, 0, 0, 0],
    ]) {
      expect([blau(counts), shannonEntropy(counts), effectiveGroups(counts)]).toEqual([0, 0, 1]);
      expect(standardErrorOfBlau(counts)).toBe(0);
    }
  });

  it('refuse to measure nobody, a negative count, or a pair that does not exist', () => {
    expect(() => blau([0, 0])).toThrow(InvalidInput);
    expect(() => shares([5, -1])).toThrow(InvalidInput);
    expect(() => shares([5, Number.NaN])).toThrow(InvalidInput);
    expect(() => blauUnbiased([1, 0])).toThrow(InvalidInput);
    expect(() => normalisedBlau([5])).toThrow(InvalidInput);
    expect(() => evenness([5])).toThrow(InvalidInput);
  });
});

describe('the level of diversity', () => {
  const lines = { diversityLow: 0.2, diversityHigh: 0.5 };

  it('is low below the first line, high from the second, and moderate in between', () => {
    expect([0, 0.1999, 0.2, 0.4999, 0.5, 0.8].map((value) => diversityLevel(value, lines))).toEqual([
      'LOW',
      'LOW',
      'MODERATE',
      'MODERATE',
      'HIGH',
      'HIGH',
    ]);
  });

  it('is not low for a value of exactly 0.2 that binary arithmetic puts a hair below', () => {
    const almost = 1 - 0.8;
    expect(almost).toBeLessThan(0.2);
    expect(diversityLevel(almost, lines)).toBe('MODERATE');
  });

  it('is low where one group of five is 89 % or more and the rest are few', () => {
    expect(blau([8900, 1100, 0, 0, 0])).toBeCloseTo(0.1958, 4);
    expect(blau([8900, 275, 275, 275, 275])).toBeCloseTo(0.204875, 6);
  });
});
