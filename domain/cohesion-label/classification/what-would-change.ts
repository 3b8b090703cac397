import { type AnyMessage, message } from '../../messages/message.ts';
import type { MethodParameters } from '../../method/method.ts';
import type { Evidence } from '../practice/evidence.ts';
import { type PracticeTestId, practiceTestIds } from '../practice/practice-level.ts';
import { countedThings } from './counted-things.ts';
import type { ChangeKind, PossibleChange } from './explanation.ts';
import { testFlips } from './flip-distance.ts';
import { haveSameLabel } from './labels.ts';
import { leastToPass } from './least-to-pass.ts';
import { type AreaFacts, type AreaReading, readArea } from './read-area.ts';
import { thresholdChanges } from './threshold-changes.ts';
import { withEvidence } from './with-evidence.ts';

/**
 * The smallest changes that would give another label or another level of practice, each with what would follow, by
 * running the method on the changed facts: so many more or fewer places, projects, people or exchanges; a register
 * reviewed and found complete as it stands; and a threshold moved as far as it must be. Where practice is not known
 * and no single change can answer enough tests, also which answers together would give a level.
 * Source: "Cold spots and catalysts of change", sections 4, 6 and 8.
 * @example whatWouldChange(facts, publishedParameters)[0]?.sentence
 * // With 1 more open place to meet it would be "Cold spot (building)" instead of "Cold spot (priority)".
 */
export function whatWouldChange(facts: AreaFacts, parameters: MethodParameters): PossibleChange[] {
  const now = readArea(facts, parameters);
  const counts = testFlips(facts, parameters).flatMap(({ of, then, count, flipsTo }) => {
    if (of === 'diversity' || flipsTo === now.results[of]) return [];
    const what =
      now.results[of] === 'PASS'
        ? fewerText(of, count, facts.evidence[of])
        : moreText(of, count, facts.evidence[of], leastToPass(facts, of, parameters));
    return change('COUNT', what, then, now, parameters);
  });
  const single = [
    ...counts,
    ...openTests(now, facts).flatMap((id) =>
      change('REVIEW', reviewText([id]), settled(facts, [id]), now, parameters),
    ),
  ];
  return [
    ...single,
    ...(now.practice === 'NOT_KNOWN' ? answersForALevel(facts, now, parameters) : []),
    ...thresholdChanges(facts, parameters).flatMap(({ text, parameters: moved }) =>
      change('THRESHOLD', text, facts, now, moved),
    ),
  ];
}

/** The changes of records that answer as many tests as a level needs: reviews that find the counts complete, and passes. */
function answersForALevel(
  facts: AreaFacts,
  now: AreaReading,
  parameters: MethodParameters,
): PossibleChange[] {
  const unknown = openTests(now, facts);
  const missing =
    parameters.minimumKnownTests - practiceTestIds.filter((id) => now.results[id] !== 'NOT_KNOWN').length;
  if (missing < 2 || unknown.length < missing) return [];
  const byLabel = Map.groupBy(
    combinations(unknown, missing),
    (chosen) => readArea(settled(facts, chosen), parameters).label.label.code,
  );
  const reviews = [...byLabel.values()].flatMap((choices) => {
    const [first = []] = choices;
    const what =
      byLabel.size === 1 && choices.length > 1
        ? message('change.anyReviewed', { count: missing, registers: unknown.map(registerName) })
        : reviewText(first);
    return change('RECORDS', what, settled(facts, first), now, parameters);
  });
  const easiest: readonly PracticeTestId[] = unknown
    .filter((id) => id !== 'reach' && id !== 'participation')
    .slice(0, missing);
  const passes = [...easiest, ...unknown.filter((id) => !easiest.includes(id))].slice(0, missing);
  const shown = passes.reduce(
    (so, id) => withEvidence(so, id, { kind: 'known', value: leastToPass(facts, id, parameters) }),
    facts,
  );
  const things = passes.map((id) => countedThings(id, leastToPass(facts, id, parameters)));
  const proof = message('change.shown', { count: missing, things });
  return [...reviews, ...change('RECORDS', proof, shown, now, parameters)];
}

function change(
  kind: ChangeKind,
  what: AnyMessage,
  facts: AreaFacts,
  now: AreaReading,
  parameters: MethodParameters,
): PossibleChange[] {
  const { label: then, diversity, practice } = readArea(facts, parameters);
  const staysLabelled = haveSameLabel(then, now.label);
  if (staysLabelled && practice === now.practice) return [];
  const { label, publicLabel } = then;
  const follows = staysLabelled
    ? message('change.otherPractice', { level: practice, label })
    : message('change.otherLabel', { label, now: now.label.label });
  const sentence = message('change.sentence', { change: what, follows });
  return [{ kind, sentence, label, publicLabel, diversity, practice }];
}

function moreText(
  id: PracticeTestId,
  count: number | undefined,
  evidence: Evidence,
  least: number,
): AnyMessage {
  return count === undefined || evidence.kind === 'notKnown'
    ? message('counted.onRecord', { things: countedThings(id, least) })
    : countedThings(id, count, 'MORE');
}

function fewerText(id: PracticeTestId, count: number | undefined, evidence: Evidence): AnyMessage {
  if (count === undefined) return message('change.reachBelow');
  const things = countedThings(id, count, 'FEWER');
  return evidence.kind === 'atLeast' ? message('counted.onRecord', { things }) : things;
}

const reviewText = (ids: readonly PracticeTestId[]): AnyMessage =>
  message('change.reviewed', { count: ids.length, registers: ids.map(registerName) });

/** The register whose review answers a test. */
const registerName = (id: PracticeTestId): AnyMessage => message(`register.${id}`);

/** The unknown tests that a review could answer. */
const openTests = ({ results }: AreaReading, { evidence }: AreaFacts): PracticeTestId[] =>
  practiceTestIds.filter((id) => results[id] === 'NOT_KNOWN' && !isUnmeasured(evidence[id]));

const isUnmeasured = (evidence: Evidence): boolean =>
  evidence.kind === 'notKnown' && evidence.unmeasured === true;

/** The facts if the registers of these tests were reviewed and the present counts stood. */
const settled = (facts: AreaFacts, ids: readonly PracticeTestId[]): AreaFacts =>
  ids.reduce((so, id) => {
    const evidence = facts.evidence[id];
    return withEvidence(so, id, { kind: 'known', value: evidence.kind === 'notKnown' ? 0 : evidence.value });
  }, facts);

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
