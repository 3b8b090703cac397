import type { MethodParameters } from '../../method/method.ts';
import type { PracticeTest } from './practice-tests.ts';
import { testDefinitions } from './practice-tests.ts';

/** The tracking score as a range; both ends are equal when every value is fully known. 0 to 100. */
export interface PracticeScore {
  readonly low: number;
  readonly high: number;
}

/**
 * A score for tracking change, never for labelling: the mean of the five tests' points, where the points of a test
 * are 100 x value / full score, held between 0 and 100. The full scores are fixed in the method, so that a score
 * moves only when its own area does. An unknown test counts 0 in `low` and 100 in `high`; of a passed test whose value
 * is the least on record, `low` takes that value and `high` 100. Nothing is filled in by guess.
 * Source: "Cold spots and catalysts of change", section 5 (goalposts 0-6, 0-4, 0-100, 0-40, 0-3).
 * @example practiceScore(tests, publishedParameters) // { low: 18.6, high: 38.6 } but unrounded
 */
export function practiceScore(tests: readonly PracticeTest[], parameters: MethodParameters): PracticeScore {
  const mean = (points: readonly number[]) => points.reduce((sum, point) => sum + point, 0) / points.length;
  return {
    low: mean(tests.map((test) => (test.result === 'NOT_KNOWN' ? 0 : points(test, parameters)))),
    high: mean(
      tests.map((test) => (test.result === 'NOT_KNOWN' || test.atLeast ? 100 : points(test, parameters))),
    ),
  };
}

function points({ id, value = 0 }: PracticeTest, parameters: MethodParameters): number {
  const full = parameters[testDefinitions[id].scoreFull];
  return Math.min(100, Math.max(0, (100 * value) / full));
}
