import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { told } from '../../messages/testing/told.ts';
import { clusterEvidence, clusterKind, clusterKindWords } from './cluster-kind.ts';
import { plainChance } from './cluster-words.ts';
import { clusterSettings, clusters } from './clusters.ts';
import { gridNeighbours, gridOfTwelve, twelveCodes, twelveValues } from './testing/grid.ts';

const asMap = (codes: readonly string[], values: readonly (number | undefined)[]) =>
  new Map(codes.map((code, i) => [code, values[i]]));
const twelve = asMap(twelveCodes, twelveValues);

describe('clusters of the twelve-area grid', () => {
  const reading = clusters(twelve, gridOfTwelve, 'WARD');

  it('are none once corrected, with four areas that are suggestive', () => {
    expect(reading.areas.map(({ kind }) => kind)).toEqual(new Array(12).fill('NONE'));
    expect(reading.areas.filter(({ evidence }) => evidence === 'SUGGESTIVE').map(({ code }) => code)).toEqual(
      ['A1', 'A2', 'C3', 'C4'],
    );
  });

  it('carry the published numbers of each area', () => {
    const c3 = reading.areas.find(({ code }) => code === 'C3');
    expect(c3?.statistic).toBeCloseTo(2.6225462353, 9);
    expect(c3?.p).toBeCloseTo(0.012987012987, 11);
    expect(c3?.q).toBeCloseTo(0.077922077922, 11);
    expect(c3?.neighbours).toBe(5);
    expect(c3?.localMoran?.quadrant).toBe('HIGH_HIGH');
    expect(c3?.localMoran?.statistic).toBeCloseTo(0.96837051845, 10);
  });

  it('rest on every possible set of neighbours: 4 x 165, 6 x 462 and 2 x 165', () => {
    expect(reading.method).toEqual({ kind: 'EXACT', arrangements: 3762 });
  });

  it('stand beside the reading of all areas together', () => {
    expect(reading.overall?.statistic).toBeCloseTo(0.5104693496, 9);
    expect(reading.overall?.permutationP).toBeLessThan(0.01);
  });

  it('say what the test could have shown and what a mark does not say', () => {
    expect(told(reading.power)).toBe(
      '12 wards tested: the smallest p that a ward can reach runs from 0.0043 (5 neighbours) to 0.012 (3 neighbours). ' +
        'Corrected for 12 tests, all of them can be marked only together with others. ' +
        'With so few wards, even a clean split into a high half and a low half may show no mark.',
    );
    expect(told(reading.caveat)).toContain('not why, and not whether that is good or bad');
    expect(told(reading.caveat)).toContain('wards at the edge rest on fewer neighbours');
  });
});

describe('a strong pattern in twenty areas', () => {
  const grid = gridNeighbours(4, 5);
  const codes = [...grid.keys()];
  const corner = asMap(codes, [60, 62, 58, 30, 5, 61, 95, 59, 28, 6, 57, 63, 56, 25, 3, 21, 20, 19, 8, 1]);
  const reading = clusters(corner, grid, 'WARD');

  it('is marked where nine high areas lie together', () => {
    const marked = reading.areas.filter(({ kind }) => kind !== 'NONE');
    expect(marked.map(({ code, kind }) => [code, kind])).toEqual([
      ['A1', 'HIGH'],
      ['A2', 'HIGH'],
      ['B1', 'HIGH'],
      ['B2', 'HIGH'],
      ['C5', 'LOW'],
    ]);
    expect(marked.every(({ evidence }) => evidence === 'CLEAR')).toBe(true);
    expect(reading.method).toEqual({ kind: 'EXACT', arrangements: 573_648 });
  });

  it('may stay unmarked, as a clean split into halves does, and the reading warns of that', () => {
    const halves = [90, 91, 93, 94, 92, 85, 88, 86, 87, 84, 15, 12, 14, 13, 11, 3, 1, 4, 2, 5];
    const split = clusters(asMap(codes, halves), grid, 'WARD');
    expect(split.areas.every(({ kind }) => kind === 'NONE')).toBe(true);
    expect(Math.min(...split.areas.map(({ q }) => q ?? 1))).toBeCloseTo(0.0556, 4);
    expect(split.overall?.permutationP).toBeLessThan(0.001);
    expect(told(split.power)).toContain(
      'even a clean split into a high half and a low half may show no mark',
    );
  });

  it('gets the same marks from draws, whatever the order of the areas', () => {
    const settings = { ...clusterSettings, mostEnumerated: 0, draws: 9999, seed: 5 };
    const drawn = clusters(corner, grid, 'WARD', settings);
    expect(drawn.method).toMatchObject({ kind: 'DRAWS', draws: 9999, seed: 5 });
    expect(drawn.areas.map(({ kind }) => kind)).toEqual(reading.areas.map(({ kind }) => kind));
    const backwards = clusters(new Map([...corner].reverse()), grid, 'WARD', settings);
    expect([...backwards.areas].reverse()).toEqual(drawn.areas);
  });

  it('turned upside down swaps high and low', () => {
    const turned = clusters(new Map([...corner].map(([code, value]) => [code, -(value ?? 0)])), grid, 'WARD');
    const swap = { HIGH: 'LOW', LOW: 'HIGH' } as const;
    expect(turned.areas.map(({ kind }) => kind)).toEqual(
      reading.areas.map(({ kind }) => (kind === 'HIGH' || kind === 'LOW' ? swap[kind] : kind)),
    );
  });
});

describe('areas that cannot be tested', () => {
  it('say so: no figure, no neighbour', () => {
    const values = new Map<string, number | undefined>([...twelve, ['Z8', undefined], ['Z9', 0.4]]);
    const neighbours = new Map<string, string[]>([...gridOfTwelve, ['Z8', ['Z9']], ['Z9', ['Z8']]]);
    const reading = clusters(values, neighbours, 'WARD');
    expect(reading.areas.at(-2)).toEqual({ code: 'Z8', neighbours: 0, kind: 'NO_VALUE', evidence: 'NONE' });
    expect(reading.areas.at(-1)).toMatchObject({ kind: 'NO_NEIGHBOURS', evidence: 'NONE', neighbours: 0 });
    expect(reading.areas.at(-1)?.p).toBeUndefined();
    expect(told(reading.power)).toContain('12 wards tested');
    expect(told(reading.caveat)).toContain('Left out for want of a figure: 1 ward.');
    expect(told(reading.caveat)).toContain('Not tested for want of a neighbour with a figure: 1 ward.');
    expect(reading.overall?.areas).toBe(12);
    // The island stays among the values that chance may place: 12 others for each area.
    expect(reading.areas[0]?.smallestP).toBeCloseTo(2 / 220, 12);
  });

  it('are all of them where every figure is the same', () => {
    const reading = clusters(asMap(twelveCodes, new Array(12).fill(3)), gridOfTwelve, 'WARD');
    expect(reading.areas.every(({ kind, p }) => kind === 'NONE' && p === 1)).toBe(true);
    expect(reading.areas[0]?.statistic).toBeUndefined();
    expect(reading.overall).toBeUndefined();
    expect(told(reading.power)).toBe('All wards have the same figure, so there is no pattern to test.');
  });

  it('are in effect four localities: the test says that it can show nothing', () => {
    const all = ['north', 'south', 'east', 'west'];
    const neighbours = new Map(all.map((code) => [code, all.filter((other) => other !== code)]));
    const reading = clusters(asMap(all, [1, 2, 3, 4]), neighbours, 'WARD');
    expect(told(reading.power)).toBe(
      '4 wards tested: the smallest p that any of them can reach is 1. ' +
        'No pattern, however strong, could pass 0.05: this test can show nothing here.',
    );
  });

  it('may be all or too few for a statistic', () => {
    const none = clusters(new Map([['A1', undefined]]), gridOfTwelve, 'WARD');
    expect(told(none.power)).toBe('No ward could be tested.');
    expect(none.areas).toHaveLength(1);
    const two = clusters(asMap(['A1', 'A2'], [1, 2]), gridOfTwelve, 'WARD');
    expect(two.overall).toBeUndefined();
    expect(two.areas.map(({ kind }) => kind)).toEqual(['NONE', 'NONE']);
  });

  it('are refused where the input is wrong', () => {
    expect(() => clusters(new Map([['Q1', 1]]), gridOfTwelve, 'WARD')).toThrow(
      'Q1 has no list of neighbours',
    );
    expect(() => clusters(new Map([['A1', Number.NaN]]), gridOfTwelve, 'WARD')).toThrow(InvalidInput);
    for (const wrong of [{ level: 0 }, { draws: 10 }, { seed: -1 }, { mostEnumerated: -1 }]) {
      expect(() => clusters(twelve, gridOfTwelve, 'WARD', { ...clusterSettings, ...wrong })).toThrow(
        InvalidInput,
      );
    }
  });
});

describe('marks', () => {
  const high = { atLeast: 1, atMost: 99, arrangements: 99, p: 0.02, smallestP: 0.02 };
  const low = { ...high, atLeast: 99, atMost: 1 };

  it('name the quadrant only where the corrected p passes', () => {
    expect(clusterKind('HIGH_HIGH', high, 0.05, 0.05)).toBe('HIGH');
    expect(clusterKind('HIGH_HIGH', high, 0.051, 0.05)).toBe('NONE');
    expect(clusterKind('LOW_LOW', low, 0.01, 0.05)).toBe('LOW');
    expect(clusterKind('HIGH_LOW', low, 0.01, 0.05)).toBe('HIGH_AMONG_LOW');
    expect(clusterKind('LOW_HIGH', high, 0.01, 0.05)).toBe('LOW_AMONG_HIGH');
  });

  it('are unclear where chance and the mean disagree about the neighbours', () => {
    expect(clusterKind('HIGH_LOW', high, 0.01, 0.05)).toBe('UNCLEAR');
    // One huge value lifts the mean above all others: its neighbours are the highest of the rest, and still below it.
    const codes = [...gridNeighbours(4, 5).keys()];
    const values = codes.map(
      (code) => ({ B3: 1000, A2: 50, A3: 51, A4: 52, B2: 53, B4: 54, C2: 55, C3: 56, C4: 57 })[code] ?? 1,
    );
    const spread = values.map((value, i) => value + i / 100);
    const reading = clusters(asMap(codes, spread), gridNeighbours(4, 5), 'WARD');
    const area = reading.areas.find(({ code }) => code === 'B3');
    expect(area).toMatchObject({ kind: 'UNCLEAR', evidence: 'CLEAR' });
    expect(told(clusterKindWords.UNCLEAR)).toBe('unlike chance, direction unclear');
  });

  it('know three states of evidence', () => {
    expect(clusterEvidence(0.01, 0.04, 0.05)).toBe('CLEAR');
    expect(clusterEvidence(0.01, 0.06, 0.05)).toBe('SUGGESTIVE');
    expect(clusterEvidence(0.06, 0.06, 0.05)).toBe('NONE');
  });

  it('speak of chances in two digits and never of 0', () => {
    expect(told(plainChance(0.00209))).toBe('0.0021');
    expect(told(plainChance(2 / 92_378))).toBe('under 0.0001');
    expect(told(plainChance(1))).toBe('1');
  });
});
