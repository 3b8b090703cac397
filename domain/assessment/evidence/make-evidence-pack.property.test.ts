import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../model/content-hash.ts';
import type { EvidenceInputs, PopulationArea } from './evidence-inputs.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { place, rectangle } from './testing/made-up-shapes.ts';
import { eastWard, westWard, workedInputs } from './testing/worked-scheme.ts';

const seeded = { seed: 20261122, numRuns: 40 };

/** Small areas of 100 m by 100 m anywhere within 3 km. */
const populationAreas = fc
  .array(
    fc.record({
      east: fc.integer({ min: -3000, max: 3000 }),
      north: fc.integer({ min: -3000, max: 3000 }),
      residents: fc.integer({ min: 0, max: 900 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(
      ({ east, north, residents }, order): PopulationArea => ({
        code: `OA${order}`,
        position: place(east + 50, north + 50),
        residents,
        ward: east + 50 < 140 ? westWard : eastWard,
        boundary: rectangle(east, north, east + 100, north + 100),
      }),
    ),
  );

describe('an evidence pack, for any small areas', () => {
  it('never counts more people than there are, and never fewer in a larger radius', () => {
    fc.assert(
      fc.property(populationAreas, (areas) => {
        const inputs = workedInputs({ populationAreas: areas, groupTables: [] });
        const { within } = makeEvidencePack(inputs).items.peopleTouched.values;
        const all = areas.reduce((sum, { residents }) => sum + residents, 0);
        for (const method of ['headline', 'areaWeighted'] as const) {
          const people = within.map((row) => row[method]?.residents ?? 0);
          expect(people.toSorted((a, b) => a - b)).toEqual(people);
          // Counts are to the nearest ten.
          expect(Math.max(...people)).toBeLessThanOrEqual(all + 5);
        }
      }),
      seeded,
    );
  });

  it('gives counts of people to the nearest ten only, and none below a hundred', () => {
    fc.assert(
      fc.property(populationAreas, (areas) => {
        const inputs = workedInputs({ populationAreas: areas, groupTables: [] });
        for (const { headline, areaWeighted } of makeEvidencePack(inputs).items.peopleTouched.values.within) {
          for (const count of [headline, areaWeighted]) {
            expect((count?.residents ?? 100) % 10).toBe(0);
            expect(count?.residents ?? 100).toBeGreaterThanOrEqual(100);
          }
        }
      }),
      seeded,
    );
  });
});

describe('an evidence pack, in whatever order its inputs are listed', () => {
  const lists = [
    'localities',
    'wards',
    'populationAreas',
    'groupTables',
    'venues',
    'projects',
    'indicators',
    'observations',
    'otherAssessments',
  ] as const;
  const shuffled = fc.tuple(
    ...lists.map((list) => {
      const all = workedInputs()[list] as readonly unknown[];
      return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
    }),
  );

  it('has the same bytes', () => {
    const expected = canonicalText(makeEvidencePack(workedInputs()));
    fc.assert(
      fc.property(shuffled, (orders) => {
        const changed = Object.fromEntries(lists.map((list, order) => [list, orders[order]]));
        const inputs: EvidenceInputs = { ...workedInputs(), ...changed };
        expect(canonicalText(makeEvidencePack(inputs))).toBe(expected);
      }),
      seeded,
    );
  });
});
