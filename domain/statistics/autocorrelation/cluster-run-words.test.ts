import { expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import {
  clusterAreaWords,
  clusterMethodWords,
  clusterSummary,
  overallMoranWords,
} from './cluster-run-words.ts';
import { clusters } from './clusters.ts';
import { gridOfTwelve, twelveCodes, twelveValues } from './testing/grid.ts';

const values = new Map(twelveCodes.map((code, i) => [code, twelveValues[i]]));
const reading = clusters(values, gridOfTwelve, 'WARD');

it('a run says how its chances were made', () => {
  expect(told(clusterMethodWords(reading, 'WARD'))).toMatch(
    /every possible set of neighbours was counted \([\d,]+ in all\)/,
  );
  const drawn = clusters(values, gridOfTwelve, 'WARD', {
    level: 0.05,
    draws: 99,
    seed: 7,
    mostEnumerated: 0,
  });
  expect(told(clusterMethodWords(drawn, 'WARD'))).toMatch(
    /99 sets of neighbours were drawn for each ward \(.*seed 7\)/,
  );
});

it('an area that passes only uncorrected is called suggestive and given no mark', () => {
  const area = reading.areas.find(({ code }) => code === 'C3');
  expect(area).toMatchObject({ kind: 'NONE', evidence: 'SUGGESTIVE' });
  expect(area && told(clusterAreaWords('C3', area))).toBe(
    'C3: suggestive only. It and its 5 neighbours lie higher than chance would often place them, but not once all tests are counted (p 0.013, q 0.078).',
  );
  const middle = reading.areas.find(({ code }) => code === 'C2');
  expect(middle && told(clusterAreaWords('C2', middle))).toBe('C2: no cluster shown (p 0.99, q 0.99).');
});

it('a clear mark is said with both chances, and a missing figure by its own words', () => {
  const clear = { code: 'A', neighbours: 1, kind: 'HIGH', evidence: 'CLEAR', p: 0.001, q: 0.02 } as const;
  expect(told(clusterAreaWords('A', clear))).toBe(
    'A: high, among high. It and its 1 neighbour are unlike what chance would place there (p 0.001, q 0.02).',
  );
  const none = { code: 'B', neighbours: 0, kind: 'NO_VALUE', evidence: 'NONE' } as const;
  expect(told(clusterAreaWords('B', none))).toBe('B: no figure.');
});

it('a run is summed up in numbers, and the whole in a sentence', () => {
  expect(told(clusterSummary(reading, 'WARD'))).toMatch(
    /^No cluster is shown among 12 wards; \d wards only before all tests are counted\.$/,
  );
  const one = { code: 'A', neighbours: 3, kind: 'LOW', evidence: 'CLEAR', p: 0.001, q: 0.02 } as const;
  const clear = (count: number) =>
    told(clusterSummary({ ...reading, areas: Array(count).fill(one) }, 'WARD'));
  expect(clear(1)).toBe('1 ward of 1 stands out clearly (1 low, among low).');
  expect(clear(2)).toBe('2 wards of 2 stand out clearly (2 low, among low).');
  const moran = (statistic: number, permutationP: number) =>
    told(overallMoranWords({ statistic, expected: -0.05, permutationP }, 0.05));
  expect(moran(0.42, 0.0002)).toContain('like lies beside like');
  expect(moran(-0.42, 0.0002)).toContain('unlike lies beside unlike');
  expect(moran(0.1, 0.2)).toContain('no pattern is shown');
});
