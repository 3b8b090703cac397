import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classesOf, classOf } from './classing.ts';
import { naturalBreakEdges } from './natural-break-edges.ts';

const methods = ['QUANTILE', 'EQUAL_INTERVAL', 'NATURAL_BREAKS'] as const;
const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const settings = { seed: 20210321, numRuns: 300 };

it('every value falls into exactly one class, and the counts say how many', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(...methods),
      fc.integer({ min: 2, max: 7 }),
      (values, method, classes) => {
        const { edges, counts } = classesOf(values, { method, classes });
        expect(counts.length).toBe(edges.length - 1);
        expect(counts.length).toBeLessThanOrEqual(classes);
        expect([...edges].sort((a, b) => a - b)).toEqual(edges);
        const held = counts.map(
          (_, index) => values.filter((value) => classOf(value, edges) === index).length,
        );
        expect(held).toEqual(counts);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      },
    ),
    settings,
  );
});

it('the order of the values does not matter, and quantiles and natural breaks leave no class empty', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('QUANTILE', 'NATURAL_BREAKS'),
      (values, method) => {
        const classes = classesOf(values, { method });
        expect(classesOf(values.toReversed(), { method })).toEqual(classes);
        expect(Math.min(...classes.counts)).toBeGreaterThan(0);
      },
    ),
    settings,
  );
});

it('no other way to cut the values into so many classes has less spread within them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 9 }),
      fc.integer({ min: 2, max: 4 }),
      (values, classes) => {
        const sorted = values.toSorted((a, b) => a - b);
        const distinct = [...new Set(sorted)];
        const best = Math.min(
          ...cuts(distinct.slice(1), Math.min(classes, distinct.length) - 1).map((edges) =>
            spread(sorted, edges),
          ),
        );
        expect(spread(sorted, naturalBreakEdges(sorted, classes))).toBeCloseTo(best, 9);
      },
    ),
    settings,
  );
});

function cuts(from: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return from.flatMap((edge, i) => cuts(from.slice(i + 1), size - 1).map((rest) => [edge, ...rest]));
}

function spread(values: readonly number[], edges: readonly number[]): number {
  const byClass = Map.groupBy(values, (value) => edges.filter((edge) => edge <= value).length);
  return [...byClass.values()].reduce((total, own) => {
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return total + own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, 0);
}
