import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyMessage } from '../../messages/message.ts';
import { publishedParameters as parameters } from '../../method/method.ts';
import type { Evidence } from '../practice/evidence.ts';
import { type PracticeTestId, practiceTestIds } from '../practice/practice-level.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { labelTable, practiceOrder } from './labels.ts';

const seeded = { seed: 20260507, numRuns: 400 };
const groups5 = fc
  .array(fc.integer({ min: 0, max: 15_000 }), { minLength: 5, maxLength: 5 })
  .filter((groups) => groups.some((count) => count > 0));
const population = fc.integer({ min: 500, max: 40_000 });

const largest: Record<PracticeTestId, number> = {
  placesToMeet: 20,
  activeProjects: 12,
  reach: 100,
  participation: 1500,
  exchange: 4,
};
const evidenceUpTo = (most: number): fc.Arbitrary<Evidence> => {
  const value = fc.integer({ min: 0, max: most });
  return fc.oneof(
    value.map((count): Evidence => ({ kind: 'known', value: count })),
    value.map((count): Evidence => ({ kind: 'atLeast', value: count })),
    fc.constant<Evidence>({ kind: 'notKnown' }),
  );
};
const evidence = fc.record(
  Object.fromEntries(practiceTestIds.map((id) => [id, evidenceUpTo(largest[id])])) as Record<
    PracticeTestId,
    fc.Arbitrary<Evidence>
  >,
);
const facts = fc.record({ groups5, population, evidence });
/** For each test, whether the truth behind an unknown is a pass. */
const truths = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

const orderOf = (label: AnyMessage, diversity: string): number =>
  practiceOrder.findIndex((practice) =>
    labelTable.some(
      (cell) => cell.label.code === label.code && cell.diversity === diversity && cell.practice === practice,
    ),
  );

describe('a classification, for any area', () => {
  it('stays within its bounds whatever the unknown tests turn out to be', () => {
    fc.assert(
      fc.property(facts, truths, (area, passes) => {
        const before = classify({ ...area, parameters });
        const settled = Object.fromEntries(
          before.practice.tests.map(({ id, result }, index): [string, Evidence] => [
            id,
            result === 'NOT_KNOWN' ? { kind: 'known', value: passes[index] ? 1e6 : 0 } : area.evidence[id],
          ]),
        ) as Record<PracticeTestId, Evidence>;
        const after = classify({ ...area, evidence: settled, parameters });
        const [lower, upper] = before.bounds.map((label) => orderOf(label, before.diversity.level));
        const order = orderOf(after.label, after.diversity.level);
        expect(order).toBeGreaterThanOrEqual(lower ?? Number.NaN);
        expect(order).toBeLessThanOrEqual(upper ?? Number.NaN);
        expect(after.bounds[0]).toEqual(after.bounds[1]);
        expect(after.provisional).toBe(false);
      }),
      seeded,
    );
  });

  it('publishes the lower of its bounds, and where a level is known, and is provisional exactly where they differ', () => {
    fc.assert(
      fc.property(facts, (area) => {
        const result = classify({ ...area, parameters });
        const known = result.practice.level !== 'NOT_KNOWN';
        if (known) expect(result.label).toEqual(result.bounds[0]);
        expect(result.provisional).toBe(result.bounds[0].code !== result.bounds[1].code);
        expect(known).toBe(result.practice.known >= 3);
      }),
      seeded,
    );
  });

  it('never fails a test on what is only the least on record', () => {
    fc.assert(
      fc.property(facts, (area) => {
        const wrong = classify({ ...area, parameters }).practice.tests.filter(
          ({ id, result }) => result === 'FAIL' && area.evidence[id].kind !== 'known',
        );
        expect(wrong).toEqual([]);
      }),
      seeded,
    );
  });

  it('counts its 14 variants: what changes the label is what stability leaves out', () => {
    fc.assert(
      fc.property(facts, (area) => {
        const { stability, changedBy, practice } = classify({ ...area, parameters });
        expect(stability === undefined).toBe(practice.level === 'NOT_KNOWN');
        if (stability === undefined) return;
        expect(stability * 14).toBeCloseTo(14 - changedBy.length, 9);
      }),
      seeded,
    );
  });

  it('keeps the score between its ends, which meet only where all is fully known', () => {
    fc.assert(
      fc.property(facts, (area) => {
        const { scoreLow, scoreHigh } = classify({ ...area, parameters }).practice;
        expect(scoreLow).toBeGreaterThanOrEqual(0);
        expect(scoreHigh).toBeLessThanOrEqual(100 + 1e-9);
        expect(scoreHigh).toBeGreaterThanOrEqual(scoreLow);
        const known = practiceTestIds.every((id) => area.evidence[id].kind === 'known');
        if (known) expect(scoreHigh).toBeCloseTo(scoreLow, 9);
      }),
      seeded,
    );
  });

  it('gives the same answer again, to the byte', () => {
    fc.assert(
      fc.property(facts, (area) => {
        const once: Classification = classify({ ...area, parameters });
        expect(JSON.stringify(classify(structuredClone({ ...area, parameters })))).toBe(JSON.stringify(once));
      }),
      { ...seeded, numRuns: 50 },
    );
  });
});
