import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dissimilarityFromRest, multigroupDissimilarity } from './dissimilarity.ts';
import { correlationRatio, exposureMatrix, isolation } from './exposure.ts';
import { type GroupTable, populatedTable } from './group-table.ts';
import { relativeDiversity } from './relative-diversity.ts';
import { theilH, twoGroupTheilH } from './theil-h.ts';

const seeded = { seed: 20210321, numRuns: 150 };
/** Tables of 2 to 9 areas by 2 to 6 groups in which at least two groups have members. */
const tables: fc.Arbitrary<GroupTable> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 6 }))
  .chain(([areas, groups]) =>
    fc.record({
      groups: fc.constant(Array.from({ length: groups }, (_, k) => `group ${k}`)),
      counts: fc.array(
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: groups, maxLength: groups }),
        {
          minLength: areas,
          maxLength: areas,
        },
      ),
    }),
  )
  .filter(
    ({ counts }) => new Set(counts.flatMap((row) => row.flatMap((n, k) => (n > 0 ? [k] : [])))).size > 1,
  );

const inZeroToOne = (value: number | undefined) => {
  expect(value).toBeGreaterThanOrEqual(-1e-12);
  expect(value).toBeLessThanOrEqual(1 + 1e-12);
};

it('every measure lies between 0 and 1', () => {
  fc.assert(
    fc.property(tables, (table) => {
      inZeroToOne(theilH(table));
      inZeroToOne(multigroupDissimilarity(table));
      inZeroToOne(relativeDiversity(table));
      for (const group of populatedTable(table).groups) {
        inZeroToOne(dissimilarityFromRest(table, group));
        inZeroToOne(correlationRatio(table, group));
        inZeroToOne(twoGroupTheilH(table, group));
      }
    }),
    seeded,
  );
});

it('every row of exposure sums to 1, its diagonal is isolation, and meetings count the same from both sides', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { groups, shares } = exposureMatrix(table);
      const { groupTotals } = populatedTable(table);
      shares.forEach((row, a) => {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(row[a]).toBeCloseTo(isolation(table, groups[a] ?? '') ?? Number.NaN, 10);
        row.forEach((share, b) => {
          const there = share * (groupTotals[a] ?? 0);
          const back = (shares[b]?.[a] ?? 0) * (groupTotals[b] ?? 0);
          expect(back).toBeCloseTo(there, 6);
        });
      });
    }),
    seeded,
  );
});

it('areas that are all alike show no segregation', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
      (shape, sizes) => {
        const table = {
          groups: shape.map((_, k) => `group ${k}`),
          counts: sizes.map((size) => shape.map((n) => n * size)),
        };
        expect(theilH(table)).toBeCloseTo(0, 12);
        expect(multigroupDissimilarity(table)).toBeCloseTo(0, 12);
        expect(relativeDiversity(table)).toBeCloseTo(0, 12);
        expect(correlationRatio(table, 'group 0')).toBeCloseTo(0, 12);
      },
    ),
    seeded,
  );
});

it('with two groups the measures over all groups equal those of one group and the rest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })), {
        minLength: 2,
        maxLength: 9,
      }),
      (rows) => {
        const table = { groups: ['a', 'b'], counts: [...rows, [1, 1]] };
        expect(multigroupDissimilarity(table)).toBeCloseTo(
          dissimilarityFromRest(table, 'a') ?? Number.NaN,
          10,
        );
        expect(theilH(table)).toBeCloseTo(twoGroupTheilH(table, 'a') ?? Number.NaN, 10);
        expect(relativeDiversity(table)).toBeCloseTo(correlationRatio(table, 'a') ?? Number.NaN, 10);
      },
    ),
    seeded,
  );
});

it('relative diversity is what the wards lose of the whole Blau index, and H never depends on the order of areas', () => {
  const blau = (row: readonly number[]) => {
    const total = row.reduce((sum, n) => sum + n, 0);
    return 1 - row.reduce((sum, n) => sum + (n / total) ** 2, 0);
  };
  fc.assert(
    fc.property(tables, (table) => {
      const { counts, areaTotals, groupTotals, total } = populatedTable(table);
      const within = counts.reduce((sum, row, i) => sum + ((areaTotals[i] ?? 0) / total) * blau(row), 0);
      expect(relativeDiversity(table)).toBeCloseTo(1 - within / blau(groupTotals), 9);
      const reversed = { groups: table.groups, counts: [...table.counts].reverse() };
      expect(theilH(reversed)).toBeCloseTo(theilH(table) ?? Number.NaN, 12);
    }),
    seeded,
  );
});
