import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byar } from './byar.ts';
import { kishEffectiveBase } from './effective-base.ts';
import { exactPoisson } from './exact-poisson.ts';
import { newcombeDifference } from './newcombe-difference.ts';
import { wilson } from './wilson.ts';

const seeded = { seed: 20210321, numRuns: 200 };
const proportion = fc
  .integer({ min: 1, max: 5000 })
  .chain((base) => fc.record({ numerator: fc.integer({ min: 0, max: base }), base: fc.constant(base) }));

it('a Wilson interval stays in 0 to 1 and holds the share it is about', () => {
  fc.assert(
    fc.property(proportion, (p) => {
      const { lower, upper } = wilson(p);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(p.numerator / p.base);
      expect(upper).toBeGreaterThanOrEqual(p.numerator / p.base);
    }),
    seeded,
  );
});

it('a Wilson interval of those who did not is the mirror of those who did', () => {
  fc.assert(
    fc.property(proportion, ({ numerator, base }) => {
      const did = wilson({ numerator, base });
      const didNot = wilson({ numerator: base - numerator, base });
      expect(didNot.lower).toBeCloseTo(1 - did.upper, 10);
      expect(didNot.upper).toBeCloseTo(1 - did.lower, 10);
    }),
    seeded,
  );
});

it('a difference turned round is the same interval with the other sign', () => {
  fc.assert(
    fc.property(proportion, proportion, (a, b) => {
      const there = newcombeDifference(a, b);
      const back = newcombeDifference(b, a);
      expect(back.lower).toBeCloseTo(-there.upper, 12);
      expect(back.upper).toBeCloseTo(-there.lower, 12);
      expect(there.lower).toBeGreaterThanOrEqual(-1);
      expect(there.upper).toBeLessThanOrEqual(1);
    }),
    seeded,
  );
});

it('an exact interval holds its count, grows with it, and Byar comes close to it from ten on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 2000 }), (count) => {
      const exact = exactPoisson(count);
      const next = exactPoisson(count + 1);
      expect(exact.lower).toBeLessThan(count);
      expect(exact.upper).toBeGreaterThan(count);
      expect(next.lower).toBeGreaterThan(exact.lower);
      expect(next.upper).toBeGreaterThan(exact.upper);
      expect(Math.abs(byar(count).lower - exact.lower)).toBeLessThan(0.01);
      expect(Math.abs(byar(count).upper - exact.upper)).toBeLessThan(0.01);
    }),
    { seed: 20210321, numRuns: 50 },
  );
});

it('an effective base is never over the number of answers and does not change with the scale of the weights', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0.1, max: 9, noNaN: true }), (given, factor) => {
      const base = kishEffectiveBase(given);
      expect(base).toBeLessThanOrEqual(given.length + 1e-9);
      expect(base).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(kishEffectiveBase(given.map((w) => w * factor))).toBeCloseTo(base, 8);
    }),
    seeded,
  );
});
