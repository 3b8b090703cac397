import { testNameWithin } from '../practice/practice-test-names.ts';
import type { AreaClassification } from './classification.ts';

/** The label of one area with everything that decided it, as the API answers it. */
export type ApiClassification = ReturnType<typeof toApiClassification>;

/**
 * What the API answers of a label, from the record of a run: on the server, and in a browser that runs a what-if, so
 * that the two cannot differ. Texts are still to be told; what is not there is null.
 *
 * @example toApiClassification(run.areas[0]).stability // null where practice is not known
 */
export const toApiClassification = (record: AreaClassification) => ({
  ...record,
  borderlineOn: record.borderlineOn.map(testNameWithin),
  stability: record.stability ?? null,
  methodStability: record.stability ?? null,
  variantsSame: record.variantsSame ?? null,
  strength: record.strength ?? null,
  whatIf: record.whatIf ?? null,
  flips: record.flips.map((flip) => ({
    ...flip,
    value: flip.value ?? null,
    distance: flip.distance ?? null,
    count: flip.count ?? null,
  })),
  methodVariants: record.methodVariants.map((variant) => ({
    ...variant,
    label: variant.label ?? null,
    sameLabel: variant.sameLabel ?? null,
    note: variant.note ?? null,
  })),
  diversity: {
    ...record.diversity,
    blauDetailed: record.diversity.blauDetailed ?? null,
    levelDetailed: record.diversity.levelDetailed ?? null,
  },
  practice: {
    ...record.practice,
    tests: record.practice.tests.map((test) => ({
      ...test,
      key: test.id,
      value: test.value ?? null,
      note: test.note ?? null,
      uncounted: test.uncounted ?? null,
      openRecords: test.open ?? [],
    })),
  },
});
