import { type AnyMessage, message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import type { MethodParameters } from '../../method/method.ts';
import { plainValue } from '../../wording/plain-number.ts';
import { type PracticeTest, practiceTests } from '../practice/practice-tests.ts';
import { countedThings } from './counted-things.ts';
import { diversityFlips } from './diversity-flips.ts';
import type { FlipDistance } from './explanation.ts';
import { haveSameLabel } from './labels.ts';
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
 * // "2 more open places to meet would pass the test (1.46 per 10,000 residents now, target 3). ..."
 */
export function flipDistances(facts: AreaFacts, parameters: MethodParameters): FlipDistance[] {
  const tests = testFlips(facts, parameters).map(({ then: _, ...flip }): FlipDistance => flip);
  return [...diversityFlips(facts, parameters), ...tests];
}

/** The flip of each test, with the facts that would be there then; a test that nothing can flip is left as it is. */
export function testFlips(facts: AreaFacts, parameters: MethodParameters): TestFlip[] {
  const reading = readArea(facts, parameters);
  const tests = practiceTests(facts.evidence, facts.population, parameters);
  return tests.map((test) => flipOf(test, reading, facts, parameters));
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
  const then = withEvidence(facts, id, { kind, value: wanted });
  const after = readArea(then, parameters);
  const changesLabel = !haveSameLabel(after.label, reading.label);
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
      ? oneText(
          flipText(test, held, least, count),
          changesLabel ? message('flip.labelThen', { label: after.label.label }) : message('flip.labelStays'),
        )
      : message('flip.nothing'),
    then,
    ...(value === undefined ? {} : { value, distance: Math.abs(threshold - value) }),
    ...(count === undefined ? {} : { count }),
  };
}

function flipText(test: PracticeTest, held: number | undefined, least: number, count = 0): AnyMessage {
  const { id, result, value = 0, atLeast, threshold } = test;
  if (held === undefined) {
    const things = countedThings(id, least);
    return id === 'reach' ? message('flip.openReach', { things }) : message('flip.openCount', { things });
  }
  const now = nowText(test);
  if (id === 'reach') {
    const points = Number(Math.abs(threshold - value).toFixed(1));
    return result === 'PASS'
      ? message('flip.reachFall', { points, now })
      : message('flip.reachRise', { points, now });
  }
  if (result !== 'PASS') return message('flip.more', { things: countedThings(id, count, 'MORE'), now });
  const things = countedThings(id, count, 'FEWER');
  return atLeast ? message('flip.fewerOnRecord', { things, now }) : message('flip.fewer', { things, now });
}

/** Value and target of a test on which something is on record. */
function nowText({ id, value = 0, atLeast, threshold }: PracticeTest): AnyMessage {
  const read = plainValue(value, id === 'exchange' ? 0 : 1, [threshold]);
  const beside = { atLeast: atLeast ? 'YES' : 'NO', target: plainValue(threshold, 0, [threshold]) };
  return id === 'reach'
    ? message('flipNow.reach', { ...beside, share: Number((read / 100).toPrecision(12)) })
    : message(`flipNow.${id}`, { ...beside, value: read });
}
