import type { MethodParameters } from '../../method/method.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import { practiceTestIds } from '../practice/practice-level.ts';
import { practiceTests, testDefinitions } from '../practice/practice-tests.ts';
import { testWords } from './borderline.ts';
import type { MethodVariant } from './explanation.ts';
import { type AreaFacts, readArea } from './read-area.ts';
import { oneAtATimeVariants } from './variants.ts';
import { withEvidence } from './with-evidence.ts';

/** Targets set at the middle of the borough, for the tests where that can be done. */
export type MedianTargets = Partial<MethodParameters>;

/**
 * The target of each practice test set at the median of the areas of a run: for tests with a full count in at least
 * half of the areas and a median above 0. A least count is no full count, so it does not enter.
 * Source: "Cold spots and catalysts of change", section 8, 2 (targets at the borough median).
 * @example medianTargets(factsOfAllWards, publishedParameters) // { placesToMeet: 2.7, reach: 58 }
 */
export function medianTargets(areas: readonly AreaFacts[], parameters: MethodParameters): MedianTargets {
  const tests = areas.map(({ evidence, population }) => practiceTests(evidence, population, parameters));
  return Object.fromEntries(
    practiceTestIds.flatMap((id) => {
      const values = tests
        .flatMap((ofArea) => ofArea.find((test) => test.id === id && !test.atLeast)?.value ?? [])
        .sort((a, b) => a - b);
      const middle = median(values);
      return values.length * 2 >= areas.length && middle > 0 ? [[testDefinitions[id].threshold, middle]] : [];
    }),
  );
}

/**
 * The label of an area under every published variant: the 14 one-at-a-time ones, then the choices of method: the
 * other grouping, each test left out in turn (read as not known, other rules unchanged), and targets at the borough
 * median. A choice that the records held do not allow is listed with the reason instead of a label.
 * Source: "Cold spots and catalysts of change", section 8, 1 and 2.
 * @example methodVariants(facts, publishedParameters, {}).filter(({ sameLabel }) => sameLabel === false)
 */
export function methodVariants(
  facts: AreaFacts,
  parameters: MethodParameters,
  medians: MedianTargets,
): MethodVariant[] {
  const base = readArea(facts, parameters).label.label;
  const run = (name: string, changed: AreaFacts, targets = parameters): MethodVariant => {
    const { label } = readArea(changed, targets).label;
    return { family: 'METHOD_CHOICE', name, label, sameLabel: label === base };
  };
  const notRun = (name: string, note: string): MethodVariant => ({ family: 'METHOD_CHOICE', name, note });
  const other: EthnicGrouping = facts.grouping === 'NINETEEN' ? 'FIVE' : 'NINETEEN';
  const counted =
    other === 'NINETEEN' ? 'Counted in 19 groups instead of five' : 'Counted in five groups instead of 19';
  const moved = practiceTestIds
    .filter((id) => testDefinitions[id].threshold in medians)
    .map((id) => testWords({ id }));
  return [
    ...oneAtATimeVariants(facts, parameters).map(
      ({ words, label }): MethodVariant => ({
        family: 'ONE_AT_A_TIME',
        name: words,
        label,
        sameLabel: label === base,
      }),
    ),
    other === 'NINETEEN' && !facts.groups19
      ? notRun(counted, 'Counts of the 19 groups are not held here.')
      : run(counted, { ...facts, grouping: other }),
    ...practiceTestIds.map((id) =>
      run(
        `Without the test of ${testWords({ id })}`,
        withEvidence(facts, id, { kind: 'notKnown', why: 'left out' }),
      ),
    ),
    moved.length > 0
      ? run(`Targets at the borough's median: ${moved.join(', ')}`, facts, { ...parameters, ...medians })
      : notRun(
          "Targets at the borough's median",
          'No test has a full count in at least half of the areas, so there is no median to set a target at.',
        ),
    notRun('Reach along streets instead of straight lines', 'No network of streets and paths is held.'),
    notRun(
      'Built up from census small areas',
      'The counts by ethnic group that are held for census small areas are not brought into labels.',
    ),
  ];
}

/**
 * Share of the variants that could be run which give the same label, 0 to 1; 1 where none could.
 * @example methodStability([{ family: 'METHOD_CHOICE', name: '...', label: '...', sameLabel: true }]) // 1
 */
export function methodStability(variants: readonly MethodVariant[]): number {
  const run = variants.filter(({ sameLabel }) => sameLabel !== undefined);
  return run.length === 0 ? 1 : run.filter(({ sameLabel }) => sameLabel).length / run.length;
}

/** Of sorted values; 0 of none. */
function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
