import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximalCover } from './maximal-cover.ts';
import { type CoverSite, undominatedSites } from './undominated-sites.ts';

const seeded = { seed: 20260507, numRuns: 300 };
const points = 12;
const weights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: points, maxLength: points });
const sites = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: points - 1 }), { maxLength: 5 }), { maxLength: 11 })
  .map((covers) =>
    covers.map((each, index): CoverSite => ({ id: `site-${(index * 7) % 11}`, covers: each })),
  );
const choose = fc.integer({ min: 1, max: 5 });
const instance = fc.record({ weights, sites, choose });

const coveredBy = (chosen: readonly CoverSite[], of: readonly number[]) =>
  [...new Set(chosen.flatMap(({ covers }) => covers))].reduce((sum, point) => sum + (of[point] ?? 0), 0);

/** Every choice of at most so many sites. */
function choices(from: readonly CoverSite[], most: number): CoverSite[][] {
  const [first, ...rest] = from;
  if (!first || most === 0) return [[]];
  return [...choices(rest, most - 1).map((each) => [first, ...each]), ...choices(rest, most)];
}
const idsOf = (chosen: readonly CoverSite[]) => chosen.map(({ id }) => id).sort();

describe('the choice of sites', () => {
  it('covers as much as the best of all choices, tried one by one', () => {
    fc.assert(
      fc.property(instance, (each) => {
        const best = Math.max(...choices(each.sites, each.choose).map((one) => coveredBy(one, each.weights)));
        const found = maximalCover(each);
        expect(found.covered).toBe(best);
        expect(found.gap).toBe(0);
        const chosen = each.sites.filter(({ id }) => found.chosen.includes(id));
        expect(coveredBy(chosen, each.weights)).toBe(found.covered);
      }),
      seeded,
    );
  });

  it('is, of equal ones, the one with fewest sites and then the one whose ids come first', () => {
    fc.assert(
      fc.property(instance, (each) => {
        const worth = undominatedSites(each.sites, each.weights);
        const all = choices(worth, each.choose);
        const best = Math.max(...all.map((one) => coveredBy(one, each.weights)));
        const [first] = all
          .filter((one) => coveredBy(one, each.weights) === best)
          .map(idsOf)
          .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
        expect(maximalCover(each).chosen).toEqual(first);
      }),
      seeded,
    );
  });

  it('does not depend on the order in which the sites are given', () => {
    fc.assert(
      fc.property(instance, (each) => {
        const turned = { ...each, sites: each.sites.toReversed() };
        expect(maximalCover(turned).chosen).toEqual(maximalCover(each).chosen);
      }),
      seeded,
    );
  });

  it('gains less with each further site, and says what each count of sites covers', () => {
    fc.assert(
      fc.property(instance, (each) => {
        const { coveredByCount, covered, chosen } = maximalCover(each);
        expect(coveredByCount).toHaveLength(chosen.length);
        expect(coveredByCount.at(-1) ?? 0).toBe(covered);
        const steps = coveredByCount.map((count, index) => count - (coveredByCount[index - 1] ?? 0));
        for (const [index, step] of steps.entries()) {
          expect(step).toBeGreaterThan(0);
          if (index > 0) expect(step).toBeLessThanOrEqual(steps[index - 1] ?? 0);
        }
      }),
      seeded,
    );
  });

  it('states a gap that the truth lies within when it is stopped early, and still chooses usefully', () => {
    fc.assert(
      fc.property(instance, (each) => {
        const stopped = maximalCover({ ...each, branchLimit: 1 });
        const whole = maximalCover(each);
        expect(stopped.covered).toBeLessThanOrEqual(whole.covered);
        expect(stopped.covered + stopped.gap).toBeGreaterThanOrEqual(whole.covered);
        // Adding the site of the largest gain each time covers at least 1 - 1/e of the best.
        expect(stopped.covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * whole.covered);
      }),
      seeded,
    );
  });
});

describe('the sites worth choosing from', () => {
  it('cover together what all sites cover, and none covers only what another does', () => {
    fc.assert(
      fc.property(instance, (each) => {
        const worth = undominatedSites(each.sites, each.weights);
        expect(coveredBy(worth, each.weights)).toBe(coveredBy(each.sites, each.weights));
        for (const site of worth) {
          const others = worth.filter(({ id }) => id !== site.id);
          expect(others.some(({ covers }) => site.covers.every((point) => covers.includes(point)))).toBe(
            false,
          );
        }
      }),
      seeded,
    );
  });
});
