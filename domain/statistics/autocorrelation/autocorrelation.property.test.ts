import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { clusterSettings, clusters } from './clusters.ts';
import { getisOrdGi } from './getis-ord.ts';
import { globalMoran } from './global-moran.ts';
import { localMoran } from './local-moran.ts';
import { exactPermutation } from './permutation-test.ts';
import { type SpatialWeights, spatialWeights } from './spatial-weights.ts';
import { weightConstants } from './weight-constants.ts';

const seeded = { seed: 20210321, numRuns: 100 };

/** Five to ten areas, each joined to the next and some at random, with whole values that are not all alike. */
const maps = fc
  .integer({ min: 5, max: 10 })
  .chain((n) =>
    fc.record({
      values: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: n, maxLength: n }),
      links: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 2 * n }),
    }),
  )
  .filter(({ values }) => new Set(values).size > 1)
  .map(({ values, links }) => {
    const codes = values.map((_, i) => `area ${i}`);
    const neighbours = new Map(codes.map((code) => [code, [] as string[]]));
    const join = (a: number, b: number) => {
      if (a === b || neighbours.get(`area ${a}`)?.includes(`area ${b}`)) return;
      neighbours.get(`area ${a}`)?.push(`area ${b}`);
      neighbours.get(`area ${b}`)?.push(`area ${a}`);
    };
    for (let i = 1; i < codes.length; i++) join(i - 1, i);
    for (const [a, b] of links) join(a, b);
    return { values, codes, neighbours };
  });

/** Every set of `row.length` other areas, by counting through bit masks: slow, and unlike the code it checks. */
function sumsOfAllSets(values: readonly number[], own: number, size: number): number[] {
  const others = values.filter((_, j) => j !== own);
  const sums: number[] = [];
  for (let mask = 0; mask < 2 ** others.length; mask++) {
    const members = others.filter((_, bit) => mask & (1 << bit));
    if (members.length === size) sums.push(members.reduce((sum, value) => sum + value, 0));
  }
  return sums;
}

const at = (weights: SpatialWeights, i: number) => weights.neighbours[i] ?? [];

it('the local Moran and the Gi of an area are one z but for the sign of its own deviation', () => {
  fc.assert(
    fc.property(maps, ({ values, codes, neighbours }) => {
      const weights = spatialWeights(codes, neighbours);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const gi = getisOrdGi(values, weights);
      localMoran(values, weights).forEach((area, i) => {
        const own = (values[i] ?? 0) - mean;
        const z = gi[i];
        if (area?.z === undefined || z === undefined || Math.abs(own) < 1e-9) return;
        expect(area.z).toBeCloseTo(Math.sign(own) * z, 8);
      });
    }),
    seeded,
  );
});

it('mean and variance of local Moran over all arrangements are those of the formulas', () => {
  fc.assert(
    fc.property(maps, ({ values, codes, neighbours }) => {
      const weights = spatialWeights(codes, neighbours);
      const n = values.length;
      const mean = values.reduce((sum, value) => sum + value, 0) / n;
      const meanSquare = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
      localMoran(values, weights).forEach((area, i) => {
        const size = at(weights, i).length;
        const all = sumsOfAllSets(values, i, size).map(
          (sum) => (((values[i] ?? 0) - mean) / meanSquare) * (sum / size - mean),
        );
        const expected = all.reduce((sum, value) => sum + value, 0) / all.length;
        const variance = all.reduce((sum, value) => sum + (value - expected) ** 2, 0) / all.length;
        expect(area?.expected).toBeCloseTo(expected, 9);
        expect(area?.variance).toBeCloseTo(variance, 9);
      });
    }),
    { ...seeded, numRuns: 40 },
  );
});

it('exact counts are those of every set looked at one by one, and no set is more extreme than the least p says', () => {
  fc.assert(
    fc.property(maps, ({ values, codes, neighbours }) => {
      const weights = spatialWeights(codes, neighbours);
      exactPermutation(values, weights).forEach((test, i) => {
        const sums = sumsOfAllSets(values, i, at(weights, i).length);
        const observed = at(weights, i).reduce((sum, j) => sum + (values[j] ?? 0), 0);
        expect(test?.arrangements).toBe(sums.length);
        expect(test?.atLeast).toBe(sums.filter((sum) => sum >= observed).length);
        expect(test?.atMost).toBe(sums.filter((sum) => sum <= observed).length);
        const highest = sums.filter((sum) => sum === Math.max(...sums)).length;
        const lowest = sums.filter((sum) => sum === Math.min(...sums)).length;
        expect(test?.smallestP).toBeCloseTo(Math.min(1, (2 * Math.min(highest, lowest)) / sums.length), 12);
        expect(test?.p).toBeGreaterThanOrEqual((test?.smallestP ?? 1) - 1e-12);
      });
    }),
    { ...seeded, numRuns: 40 },
  );
});

it('local Morans add up to the global one times S0, whichever the style', () => {
  fc.assert(
    fc.property(maps, fc.constantFrom('BINARY' as const, 'ROW_STANDARDISED' as const), (map, style) => {
      const weights = spatialWeights(map.codes, map.neighbours, { style });
      const sum = localMoran(map.values, weights).reduce((total, area) => total + (area?.statistic ?? 0), 0);
      expect(sum / weightConstants(weights).s0).toBeCloseTo(globalMoran(map.values, weights).statistic, 9);
    }),
    seeded,
  );
});

it('corrected values are never under the p they correct, keep its order and stay within 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (p) => {
      const q = benjaminiHochberg(p);
      q.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual((p[i] ?? 0) - 1e-15);
        expect(value).toBeLessThanOrEqual(1);
        p.forEach((other, j) => {
          if (other < (p[i] ?? 0)) expect(q[j]).toBeLessThanOrEqual(value);
        });
      });
    }),
    seeded,
  );
});

it('marks do not change with the unit, the zero or the order of the areas', () => {
  const settings = { ...clusterSettings, draws: 99 };
  const word = 'WARD';
  fc.assert(
    fc.property(
      maps,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: -500, max: 500 }),
      (map, unit, zero) => {
        const plain = clusters(
          new Map(map.codes.map((code, i) => [code, map.values[i]])),
          map.neighbours,
          word,
          settings,
        );
        const other = map.codes
          .map((code, i) => [code, (map.values[i] ?? 0) * unit + zero] as const)
          .reverse();
        const moved = clusters(new Map(other), map.neighbours, word, settings);
        const facts = (reading: typeof plain) =>
          new Map(reading.areas.map(({ code, kind, evidence, p, q }) => [code, { kind, evidence, p, q }]));
        expect(facts(moved)).toEqual(facts(plain));
      },
    ),
    { ...seeded, numRuns: 60 },
  );
});
