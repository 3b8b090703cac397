import type { MethodParameters } from '../../method/method.ts';
import { plainLine, plainNumber } from '../../wording/plain-number.ts';
import { practiceTestIds } from '../practice/practice-level.ts';
import type { PracticeTest } from '../practice/practice-tests.ts';
import { countedThings } from './counted-things.ts';
import { diversityFlips } from './diversity-flips.ts';
import type { FlipDistance } from './explanation.ts';
import { leastToPass } from './least-to-pass.ts';
import { type AreaFacts, type AreaReading, readArea } from './read-area.ts';
import { withEvidence } from './with-evidence.ts';

/** A flip of one practice test, and the facts that would be there then. */
export interface TestFlip extends FlipDistance {
  readonly then: AreaFacts;
}

/** Percent of residents that is below any target by too little to be seen. */
const justBelow = 1e-6;

/**
 * Each deciding value beside its threshold, and how far it is from the other side: diversity first (one entry for
 * each line it could cross), then the five tests. Every distance is found by running the method on the changed facts.
 * Source: "Cold spots and catalysts of change", sections 3, 4 and 6 (a value decides when its flip changes the label).
 * @example flipDistances(facts, publishedParameters)[1]?.sentence
 * // '2 more open places to meet would pass the test (1.46 per 10,000 residents now, target 3). ...'
 */
export function flipDistances(facts: AreaFacts, parameters: MethodParameters): FlipDistance[] {
  const tests = testFlips(facts, parameters).map(({ then: _, ...flip }): FlipDistance => flip);
  return [...diversityFlips(facts, parameters), ...tests];
}

/** The flip of each test, with the facts that would be there then; a test that nothing can flip is left as it is. */
export function testFlips(facts: AreaFacts, parameters: MethodParameters): TestFlip[] {
  const reading = readArea(facts, parameters);
  return practiceTestIds.flatMap((id) => {
    const test = reading.tests.find((each) => each.id === id);
    return test ? [flipOf(test, reading, facts, parameters)] : [];
  });
}

function flipOf(
  test: PracticeTest,
  reading: AreaReading,
  facts: AreaFacts,
  parameters: MethodParameters,
): TestFlip {
  const { id, value, atLeast, threshold, unit, name, result } = test;
  const evidence = facts.evidence[id];
  const held = evidence.kind === 'notKnown' ? undefined : evidence.value;
  const least = leastToPass(facts, id, parameters);
  const kind = evidence.kind === 'known' ? 'known' : 'atLeast';
  const wanted = result === 'PASS' ? Math.max(0, least - (id === 'reach' ? justBelow : 1)) : least;
  const then = withEvidence(facts, id, { kind, value: wanted, why: '' });
  const after = readArea(then, parameters);
  const changesLabel = after.label.label !== reading.label.label;
  const canFlip = after.results[id] !== result;
  const count = id === 'reach' || !canFlip ? undefined : Math.abs(wanted - (held ?? 0));
  return {
    of: id,
    name,
    atLeast,
    threshold,
    unit,
    flipsTo: after.results[id],
    label: after.label.label,
    changesLabel,
    sentence: canFlip
      ? `${flipWords(test, held, least, count)} ${changesLabel ? `The label would then be "${after.label.label}".` : 'That alone would not change the label.'}`
      : 'Nothing that is counted here could change the answer: the target is 0.',
    then,
    ...(value === undefined ? {} : { value, distance: Math.abs(threshold - value) }),
    ...(count === undefined ? {} : { count }),
  };
}

function flipWords(
  { id, result, value, atLeast, threshold, unit }: PracticeTest,
  held: number | undefined,
  least: number,
  count = 0,
): string {
  const joint = unit.startsWith('%') ? '' : ' ';
  const now =
    value === undefined
      ? ''
      : ` (${atLeast ? 'at least ' : ''}${plainNumber(value, id === 'exchange' ? 0 : 1, [threshold])}${joint}${unit} now, target ${plainLine(threshold, 0)})`;
  if (held === undefined) {
    return `Not known. ${countedThings(id, least)}${id === 'reach' ? '' : ', on record,'} would pass the test.`;
  }
  if (id === 'reach') {
    const points = Number(Math.abs(threshold - (value ?? 0)).toFixed(1));
    return result === 'PASS'
      ? `The share of residents within reach would have to fall by more than ${points} percentage points for the test not to be passed${now}.`
      : `The share of residents within reach would have to rise by ${points} percentage points to pass the test${now}.`;
  }
  if (result !== 'PASS') return `${countedThings(id, count, 'more')} would pass the test${now}.`;
  const outcome = atLeast
    ? 'the record alone would no longer show a pass'
    : 'the test would no longer be passed';
  return `With ${countedThings(id, count, 'fewer')} ${outcome}${now}.`;
}
