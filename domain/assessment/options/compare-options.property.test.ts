import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../evidence/testing/made-up-shapes.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import { compareOptions } from './compare-options.ts';
import { measureDefinitions, type OptionMeasureCode } from './measure-definitions.ts';
import type { OptionMeasure } from './option-comparison.ts';
import { squareSite, workedOption, workedOptionsInput } from './testing/worked-options.ts';

const seeded = { seed: 20261122, numRuns: 15 };
const input = workedOptionsInput();

/** An option of any square site near the worked example, any homes and any mix. */
const option = fc
  .record({
    metres: fc.integer({ min: 10, max: 900 }),
    east: fc.integer({ min: -1500, max: 1500 }),
    north: fc.integer({ min: -1500, max: 1500 }),
    homes: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
    social: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  })
  .map(({ metres, east, north, homes, social }) =>
    workedOption('Any', {
      site: squareSite(metres, east, north),
      ...(homes === undefined ? {} : { homes }),
      ...(social === undefined ? {} : { homesByTenure: { social, shared: 5, private: 20 } }),
    }),
  );

const closes = fc.subarray(['library', 'hall', 'far-welcome', 'somewhere', 'gone']);
const opens = fc.array(
  fc
    .record({ east: fc.integer({ min: -900, max: 1900 }), north: fc.integer({ min: -900, max: 900 }) })
    .map(({ east, north }) => ({ name: 'New', kind: 'library', position: place(east, north) })),
  { maxLength: 3 },
);

const measuresOf = (asked: SchemeOption): readonly OptionMeasure[] =>
  compareOptions([asked], input)?.readings[1]?.measures ?? [];
const ofReach: readonly OptionMeasureCode[] = [
  'residents-near-in-reach',
  'residents-in-reach',
  'residents-in-reach-of-welcome',
];
const ofScheme: readonly OptionMeasureCode[] = [
  'meeting-places-inside',
  'site-hectares',
  'site-outside-borough',
  'homes',
  'homes-per-hectare',
  'social-homes',
];

describe('an option that closes and opens nothing', () => {
  it('differs from doing nothing in its site and its homes, and in nothing else', () => {
    fc.assert(
      fc.property(option, (asked) => {
        const reading = compareOptions([asked], input)?.readings[1];
        expect([reading?.labelChanges, reading?.moves]).toEqual([[], []]);
        const others = reading?.measures.filter(({ code }) => !ofScheme.includes(code)) ?? [];
        expect(others.length).toBe(measureDefinitions.length - ofScheme.length);
        for (const { code, difference = 0, differenceLower = 0, differenceUpper = 0 } of others) {
          expect([difference, differenceLower, differenceUpper], code).toEqual([0, 0, 0]);
        }
      }),
      seeded,
    );
  });
});

describe('any option', () => {
  const any = fc.tuple(option, closes, opens).map(([one, closed, opened]) => ({
    ...one,
    closes: closed,
    opens: opened,
  }));

  it('has every measure once, in one order, its figures between their ends', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const measures = measuresOf(asked);
        expect(measures.map(({ code }) => code)).toEqual(measureDefinitions.map(({ code }) => code));
        for (const measure of measures) {
          const { code, value, lower, upper, difference, differenceLower, differenceUpper } = measure;
          if (value !== undefined) {
            expect(lower ?? value, code).toBeLessThanOrEqual(value);
            expect(upper ?? value, code).toBeGreaterThanOrEqual(value);
          }
          if (difference !== undefined) {
            expect(differenceLower ?? difference, code).toBeLessThanOrEqual(difference);
            expect(differenceUpper ?? difference, code).toBeGreaterThanOrEqual(difference);
          }
        }
      }),
      seeded,
    );
  });

  it('counts no fewer places and people within more metres', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const measures = measuresOf(asked);
        for (const name of ['open-meeting-places', 'residents-near']) {
          const rising = [400, 800, 1600].map(
            (metres) => measures.find(({ code }) => code === `${name}-${metres}`)?.value ?? 0,
          );
          expect(rising.toSorted((a, b) => a - b)).toEqual(rising);
        }
      }),
      seeded,
    );
  });

  it('takes nobody into reach by closing alone, and nobody out of it by opening alone', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const closing = measuresOf({ ...asked, opens: [] });
        const opening = measuresOf({ ...asked, closes: [] });
        for (const code of ofReach) {
          const end = (measures: readonly OptionMeasure[], which: 'differenceLower' | 'differenceUpper') =>
            measures.find((measure) => measure.code === code)?.[which] ?? Number.NaN;
          expect(end(closing, 'differenceUpper'), code).toBeLessThanOrEqual(0);
          expect(end(opening, 'differenceLower'), code).toBeGreaterThanOrEqual(0);
        }
      }),
      seeded,
    );
  });
});
