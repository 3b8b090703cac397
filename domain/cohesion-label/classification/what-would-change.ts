import type { MethodParameters } from '../../method/method.ts';
import { nameList } from '../../wording/plural.ts';
import type { Evidence } from '../practice/evidence.ts';
import { type PracticeTestId, practiceTestIds } from '../practice/practice-level.ts';
import { countedThings } from './counted-things.ts';
import type { ChangeKind, PossibleChange } from './explanation.ts';
import { testFlips } from './flip-distance.ts';
import { leastToPass } from './least-to-pass.ts';
import { type AreaFacts, type AreaReading, readArea } from './read-area.ts';
import { thresholdChanges } from './threshold-changes.ts';
import { withEvidence } from './with-evidence.ts';

/** The register whose review answers each test, in words. */
const registers: Readonly<Record<PracticeTestId, string>> = {
  placesToMeet: 'places to meet',
  activeProjects: 'projects',
  reach: 'Places of Welcome',
  participation: 'people taking part',
  exchange: 'exchanges',
};

/**
 * The smallest changes that would give another label or another level of practice, each with what would follow, by
 * running the method on the changed facts: so many more or fewer places, projects, people or exchanges; a register
 * reviewed and found complete as it stands; and a threshold moved as far as it must be. Where practice is not known
 * and no single change can answer enough tests, also which answers together would give a level.
 * Source: "Cold spots and catalysts of change", sections 4, 6 and 8.
 * @example whatWouldChange(facts, publishedParameters)[0]?.sentence
 * // 'With 1 more open place to meet it would be "Cold spot (building)" instead of "Cold spot (priority)".'
 */
export function whatWouldChange(facts: AreaFacts, parameters: MethodParameters): PossibleChange[] {
  const now = readArea(facts, parameters);
  const counts = testFlips(facts, parameters).flatMap(({ of, then, count, flipsTo }) => {
    if (of === 'diversity' || flipsTo === now.results[of]) return [];
    const words =
      now.results[of] === 'PASS'
        ? fewerWords(of, count, facts.evidence[of])
        : moreWords(of, count, facts.evidence[of], leastToPass(facts, of, parameters));
    return change('COUNT', `With ${words}`, then, now, parameters);
  });
  const single = [
    ...counts,
    ...openTests(now, facts).flatMap((id) =>
      change('REVIEW', `With ${reviewWords([id])}`, settled(facts, [id]), now, parameters),
    ),
  ];
  return [
    ...single,
    ...(now.practice === 'NOT_KNOWN' ? answersForALevel(facts, now, parameters) : []),
    ...thresholdChanges(facts, parameters).flatMap(({ words, parameters: moved }) =>
      change('THRESHOLD', `With ${words}`, facts, now, moved),
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
    (chosen) => readArea(settled(facts, chosen), parameters).label.label,
  );
  const reviews = [...byLabel.values()].flatMap((choices) => {
    const [first = []] = choices;
    const words =
      byLabel.size === 1 && choices.length > 1
        ? `any ${missing} of these registers reviewed and found complete as they stand (${nameList(unknown.map((id) => registers[id]))})`
        : reviewWords(first);
    return change('RECORDS', `With ${words}`, settled(facts, first), now, parameters);
  });
  const easiest: readonly PracticeTestId[] = unknown
    .filter((id) => id !== 'reach' && id !== 'participation')
    .slice(0, missing);
  const passes = [...easiest, ...unknown.filter((id) => !easiest.includes(id))].slice(0, missing);
  const shown = passes.reduce(
    (so, id) => withEvidence(so, id, { kind: 'known', value: leastToPass(facts, id, parameters) }),
    facts,
  );
  const words = nameList(passes.map((id) => countedThings(id, leastToPass(facts, id, parameters))));
  return [
    ...reviews,
    ...change(
      'RECORDS',
      `With ${missing} tests shown to be passed, for instance ${words},`,
      shown,
      now,
      parameters,
    ),
  ];
}

function change(
  kind: ChangeKind,
  words: string,
  facts: AreaFacts,
  now: AreaReading,
  parameters: MethodParameters,
): PossibleChange[] {
  const { label, diversity, practice } = readArea(facts, parameters);
  if (label.label === now.label.label && practice === now.practice) return [];
  const follows =
    label.label === now.label.label
      ? `practice would be ${practice === 'NOT_KNOWN' ? 'not known' : practice.toLowerCase()}; the label would stay "${label.label}".`
      : `it would be "${label.label}" instead of "${now.label.label}".`;
  return [
    {
      kind,
      sentence: `${words} ${follows}`,
      label: label.label,
      publicLabel: label.publicLabel,
      diversity,
      practice,
    },
  ];
}

function moreWords(id: PracticeTestId, count: number | undefined, evidence: Evidence, least: number): string {
  if (count === undefined || evidence.kind === 'notKnown') return `${countedThings(id, least)} on record`;
  return countedThings(id, count, 'more');
}

function fewerWords(id: PracticeTestId, count: number | undefined, evidence: Evidence): string {
  if (count === undefined) return 'a share of residents within reach below the target';
  return `${countedThings(id, count, 'fewer')}${evidence.kind === 'atLeast' ? ' on record' : ''}`;
}

const reviewWords = (ids: readonly PracticeTestId[]): string =>
  `the register${ids.length === 1 ? '' : 's'} of ${nameList(ids.map((id) => registers[id]))} reviewed and found complete as ${ids.length === 1 ? 'it stands' : 'they stand'}`;

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
