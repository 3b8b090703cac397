import type { MethodParameters } from '../../method/method.ts';
import type { PracticeTestId } from '../practice/practice-level.ts';
import { testDefinitions } from '../practice/practice-tests.ts';
import { type AreaFacts, readArea } from './read-area.ts';
import { withEvidence } from './with-evidence.ts';

/**
 * The least raw measure with which the test is passed: a whole number of places, projects, people or exchanges, or
 * percent of residents for reach. Found by asking the method itself, so that it can never disagree with a label.
 * @example leastToPass(facts, 'placesToMeet', publishedParameters) // 4 in an area of 12,468 residents
 */
export function leastToPass(facts: AreaFacts, id: PracticeTestId, parameters: MethodParameters): number {
  const target = parameters[testDefinitions[id].threshold];
  if (id === 'reach') return target;
  const passes = (value: number) =>
    readArea(withEvidence(facts, id, { kind: 'known', value }), parameters).results[id] === 'PASS';
  let least = Math.max(
    0,
    Math.ceil((target * facts.population) / (testDefinitions[id].perResidents ?? facts.population)),
  );
  while (!passes(least)) least += 1;
  while (least > 0 && passes(least - 1)) least -= 1;
  return least;
}
