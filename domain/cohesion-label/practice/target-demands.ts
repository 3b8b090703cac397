import { type AnyMessage, message } from '../../messages/message.ts';
import { firstMethod, type MethodParameters, parametersOfMethod } from '../../method/method.ts';
import { type PracticeTestId, practiceTestIds } from './practice-level.ts';
import { testName } from './practice-test-names.ts';
import { testDefinitions } from './practice-tests.ts';

/** What the target of one practice test asks of the whole borough. */
export interface TargetDemand {
  readonly test: PracticeTestId;
  readonly name: AnyMessage;
  readonly target: number;
  readonly unit: string;
  /** Places, projects, residents, people or exchanges that the target asks for in all areas together; whole. */
  readonly inBorough: number;
  /** The same in an area of average size. */
  readonly inArea: number;
  /** The same by the first version of the method, cc-1.0.0. */
  readonly inBoroughAtFirst: number;
  readonly words: AnyMessage;
  /** What the target stands on. */
  readonly reason: AnyMessage;
}

/**
 * What each target asks of the borough, made from the parameters and the residents of the areas of a run, so that a
 * target that nobody could meet is seen before it is agreed. An exchange counts for both areas that take part.
 * Source: "Practice on record", section 4.
 * @param residents of each area of the run
 * @example targetDemands(publishedParameters, [13_000, 15_000]).map(({ inBorough }) => inBorough)
 */
export function targetDemands(parameters: MethodParameters, residents: readonly number[]): TargetDemand[] {
  const all = residents.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const areas = residents.length;
  const first = parametersOfMethod(firstMethod);
  return practiceTestIds.map((test): TargetDemand => {
    const { unit, threshold } = testDefinitions[test];
    const target = parameters[threshold];
    const inBorough = leastCount(test, target, all, areas);
    const inArea = leastCount(test, target, all / areas, 1);
    const inBoroughAtFirst = leastCount(test, first[threshold], all, areas);
    const values = { inBorough, inArea, areas, residents: all, before: inBoroughAtFirst };
    const compared = target === first[threshold] ? 'SAME' : 'OTHER';
    return {
      test,
      name: testName(test),
      target,
      unit,
      inBorough,
      inArea,
      inBoroughAtFirst,
      words: message(`target.${test}`, { ...values, compared }),
      reason: message(`targetReason.${test}`),
    };
  });
}

/** Slack for binary fractions, so that a product that is a whole number stays one. */
const slack = 1e-9;

/**
 * The least whole number of places, projects, residents, people or exchanges that meets a target in some areas with so
 * many residents together.
 * @example leastCount('activeProjects', 0.7, 14_000, 1) // 1
 */
export function leastCount(test: PracticeTestId, target: number, residents: number, areas: number): number {
  if (test === 'exchange') return Math.ceil((target * areas) / Math.min(areas, 2));
  const per = test === 'reach' ? 100 : (testDefinitions[test].perResidents ?? 1);
  return Math.ceil((target * residents) / per - slack);
}
