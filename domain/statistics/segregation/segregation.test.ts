import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { dissimilarity, dissimilarityFromRest, multigroupDissimilarity } from './dissimilarity.ts';
import { correlationRatio, exposureMatrix, isolation } from './exposure.ts';
import { type GroupTable, groupAndRest, populatedTable } from './group-table.ts';
import { relativeDiversity } from './relative-diversity.ts';
import { theilH, twoGroupTheilH } from './theil-h.ts';

/** Six made-up wards by five groups. */
const s6: GroupTable = {
  groups: ['White', 'Asian', 'Black', 'Mixed', 'Other'],
  counts: [
    [12960, 270, 81, 135, 54],
    [11050, 910, 390, 390, 260],
    [8400, 3220, 980, 560, 840],
    [5200, 6890, 650, 130, 130],
    [4060, 7830, 1015, 725, 870],
    [5120, 640, 5120, 1280, 640],
  ],
};
const column = (k: number) => s6.counts.map((row) => row[k] ?? 0);

describe('the six-ward table', () => {
  it.each([
    ['White', 0.45479815944909907],
    ['Asian', 0.535568366930028],
    ['Black', 0.5158233950614954],
    ['Mixed', 0.29729279653621427],
    ['Other', 0.34176748072771823],
  ])('has the dissimilarity of %s and everyone else', (group, expected) => {
    expect(dissimilarityFromRest(s6, group)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['Asian', 1, 0.547033735884255],
    ['Black', 2, 0.5487046687788255],
    ['Mixed', 3, 0.4264750391268506],
    ['Other', 4, 0.46536673784066634],
  ])('has the dissimilarity of %s and White', (_, k, expected) => {
    expect(dissimilarity(column(k), column(0))).toBeCloseTo(expected, 12);
  });

  it.each([
    ['White', 0.686875400726651, 0.256087, 0.215401],
    ['Asian', 0.4413765182186235, 0.260538, 0.250151],
    ['Black', 0.2710461389023798, 0.18831, 0.223132],
    ['Mixed', 0.0624223602484472, 0.023508, 0.066901],
    ['Other', 0.05057838224767359, 0.016572, 0.064336],
  ])('has the isolation, correlation ratio and two-group H of %s', (group, alone, eta, h) => {
    expect(isolation(s6, group)).toBeCloseTo(alone, 12);
    expect(correlationRatio(s6, group)).toBeCloseTo(eta, 6);
    expect(twoGroupTheilH(s6, group)).toBeCloseTo(h, 6);
  });

  it('has the whole exposure matrix', () => {
    const expected = [
      [0.686875400726651, 0.174590724513785, 0.07671425518273134, 0.03342808292370165, 0.028391536653131013],
      [0.413415991902834, 0.4413765182186235, 0.07099797570850203, 0.0345748987854251, 0.03963461538461538],
      [0.43582564351626996, 0.1703399708596406, 0.2710461389023798, 0.07539582321515298, 0.04739242350655658],
      [
        0.48574534161490684, 0.21217391304347827, 0.19284472049689438, 0.0624223602484472,
        0.04681366459627329,
      ],
      [
        0.4754617036506801, 0.2803078024337867, 0.13970078740157482, 0.053951324266284906,
        0.05057838224767359,
      ],
    ];
    const { groups, shares } = exposureMatrix(s6);
    expect(groups).toEqual(s6.groups);
    shares.forEach((row, a) => {
      row.forEach((share, b) => {
        expect(share).toBeCloseTo(expected[a]?.[b] ?? Number.NaN, 12);
      });
    });
  });

  it('has the measures over all groups', () => {
    expect(theilH(s6)).toBeCloseTo(0.21235531441372257, 12);
    expect(multigroupDissimilarity(s6)).toBeCloseTo(0.4728963604571819, 12);
    expect(relativeDiversity(s6)).toBeCloseTo(0.21843646392561267, 12);
  });

  it('reads the same with an empty ward and an empty group added', () => {
    const padded: GroupTable = {
      groups: [...s6.groups, 'Not in this borough'],
      counts: [...s6.counts.map((row) => [...row, 0]), [0, 0, 0, 0, 0, 0]],
    };
    expect(theilH(padded)).toBe(theilH(s6));
    expect(multigroupDissimilarity(padded)).toBe(multigroupDissimilarity(s6));
    expect(relativeDiversity(padded)).toBe(relativeDiversity(s6));
    expect(exposureMatrix(padded)).toEqual(exposureMatrix(s6));
    expect(isolation(padded, 'Asian')).toBe(isolation(s6, 'Asian'));
    expect(populatedTable(padded)).toEqual(populatedTable(s6));
  });
});

describe('where a measure has no meaning', () => {
  const oneGroup: GroupTable = {
    groups: ['White', 'Asian'],
    counts: [
      [5, 0],
      [7, 0],
    ],
  };

  it('it is undefined, not 0', () => {
    expect(dissimilarity([0, 0], [1, 2])).toBeUndefined();
    expect(dissimilarityFromRest(oneGroup, 'Asian')).toBeUndefined();
    expect(dissimilarityFromRest(oneGroup, 'White')).toBeUndefined();
    expect(multigroupDissimilarity(oneGroup)).toBeUndefined();
    expect(isolation(oneGroup, 'Asian')).toBeUndefined();
    expect(isolation(oneGroup, 'White')).toBe(1);
    expect(correlationRatio(oneGroup, 'White')).toBeUndefined();
    expect(correlationRatio(oneGroup, 'Asian')).toBeUndefined();
    expect(theilH(oneGroup)).toBeUndefined();
    expect(twoGroupTheilH(oneGroup, 'White')).toBeUndefined();
    expect(relativeDiversity(oneGroup)).toBeUndefined();
  });
});

describe('a wrong table', () => {
  it.each<[string, GroupTable]>([
    ['a group named twice', { groups: ['A', 'A'], counts: [[1, 2]] }],
    ['a short row', { groups: ['A', 'B'], counts: [[1]] }],
    ['a negative count', { groups: ['A', 'B'], counts: [[1, -1]] }],
    ['a count that is no number', { groups: ['A', 'B'], counts: [[1, Number.NaN]] }],
    ['nobody at all', { groups: ['A', 'B'], counts: [[0, 0]] }],
    ['no area', { groups: ['A', 'B'], counts: [] }],
  ])('with %s is refused', (_, table) => {
    expect(() => populatedTable(table)).toThrow(InvalidInput);
    expect(() => groupAndRest(table, 'A')).toThrow(InvalidInput);
  });

  it('is refused where the group asked about is not in it, or two lists differ in length', () => {
    expect(() => isolation(s6, 'Martian')).toThrow('none of the groups: White, Asian');
    expect(() => dissimilarity([1, 2], [1])).toThrow(InvalidInput);
    expect(() => dissimilarity([1, -2], [1, 2])).toThrow(InvalidInput);
  });
});

describe('the examples of the documentation', () => {
  const two = ['Asian', 'White'];
  const mixed: GroupTable = {
    groups: two,
    counts: [
      [1, 1],
      [0, 2],
    ],
  };
  const leaning: GroupTable = {
    groups: two,
    counts: [
      [9, 1],
      [1, 9],
    ],
  };
  const apart: GroupTable = {
    groups: two,
    counts: [
      [5, 0],
      [0, 5],
    ],
  };

  it('hold', () => {
    expect(
      populatedTable({
        groups: ['Asian', 'Arab'],
        counts: [
          [4, 0],
          [0, 0],
        ],
      }).groups,
    ).toEqual(['Asian']);
    expect(dissimilarity([10, 0], [0, 10])).toBe(1);
    expect(dissimilarityFromRest(leaning, 'Asian')).toBeCloseTo(0.8, 12);
    expect(multigroupDissimilarity(leaning)).toBeCloseTo(0.8, 12);
    expect(exposureMatrix(mixed).shares[0]).toEqual([0.5, 0.5]);
    expect(exposureMatrix(mixed).shares[1]?.[0]).toBeCloseTo(1 / 6, 12);
    expect(isolation(mixed, 'Asian')).toBe(0.5);
    expect(correlationRatio(mixed, 'Asian')).toBeCloseTo(1 / 3, 12);
    expect(theilH(apart)).toBeCloseTo(1, 12);
    expect(relativeDiversity(apart)).toBeCloseTo(1, 12);
    const three: GroupTable = {
      groups: [...two, 'Black'],
      counts: [
        [5, 0, 0],
        [0, 5, 5],
      ],
    };
    expect(twoGroupTheilH(three, 'Asian')).toBeCloseTo(1, 12);
  });
});
