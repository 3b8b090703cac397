import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blau, effectiveGroups, normalisedBlau } from './blau.ts';
import { evenness, shannonEntropy } from './shannon-entropy.ts';

const seeded = { seed: 20260507, numRuns: 300 };
const counts = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 5, maxLength: 5 })
  .filter((groups) => groups.some((count) => count > 0));
const total = (groups: readonly number[]) => groups.reduce((sum, count) => sum + count, 0);

describe('measures of diversity, for any counts', () => {
  it('stay within their ranges', () => {
    fc.assert(
      fc.property(counts, (groups) => {
        expect(blau(groups)).toBeGreaterThanOrEqual(-1e-12);
        expect(blau(groups)).toBeLessThanOrEqual(0.8 + 1e-12);
        expect(effectiveGroups(groups)).toBeLessThanOrEqual(5 + 1e-9);
        expect(shannonEntropy(groups)).toBeLessThanOrEqual(Math.log(5) + 1e-12);
      }),
      seeded,
    );
  });

  it('do not depend on which group is which', () => {
    const shuffled = counts.chain((groups) =>
      fc.shuffledSubarray(groups, { minLength: 5, maxLength: 5 }).map((moved) => [groups, moved] as const),
    );
    fc.assert(
      fc.property(shuffled, ([groups, moved]) => {
        expect(blau(moved)).toBeCloseTo(blau(groups), 12);
        expect(shannonEntropy(moved)).toBeCloseTo(shannonEntropy(groups), 12);
      }),
      seeded,
    );
  });

  it('stay when an empty group is added, except those that compare with the largest possible value', () => {
    const diverse = counts.filter((groups) => groups.filter((count) => count > 0).length > 1);
    fc.assert(
      fc.property(diverse, (groups) => {
        const wider = [...groups, 0];
        expect(blau(wider)).toBeCloseTo(blau(groups), 12);
        expect(shannonEntropy(wider)).toBeCloseTo(shannonEntropy(groups), 12);
        expect(normalisedBlau(wider)).toBeLessThan(normalisedBlau(groups));
        expect(evenness(wider)).toBeLessThan(evenness(groups));
      }),
      seeded,
    );
  });

  it('give two areas taken together at least the mean of their own readings, weighted by residents', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const merged = a.map((count, group) => count + (b[group] ?? 0));
        const mean = (total(a) * blau(a) + total(b) * blau(b)) / total(merged);
        expect(blau(merged)).toBeGreaterThanOrEqual(mean - 1e-12);
      }),
      seeded,
    );
  });
});
