import { type AnyMessage, message } from '../../messages/message.ts';
import type { MethodParameters } from '../../method/method.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import { practiceTestIds } from '../practice/practice-level.ts';
import { testNameWithin } from '../practice/practice-test-names.ts';
import { practiceTests, testDefinitions } from '../practice/practice-tests.ts';
import type { MethodVariant } from './explanation.ts';
import { haveSameLabel } from './labels.ts';
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
  const given = readArea(facts, parameters).label;
  const run = (name: AnyMessage, changed: AreaFacts, targets = parameters): MethodVariant => {
    const found = readArea(changed, targets).label;
    return { family: 'METHOD_CHOICE', name, label: found.label, sameLabel: haveSameLabel(found, given) };
  };
  const notRun = (name: AnyMessage, note: AnyMessage): MethodVariant => ({
    family: 'METHOD_CHOICE',
    name,
    note,
  });
  const other: EthnicGrouping = facts.grouping === 'NINETEEN' ? 'FIVE' : 'NINETEEN';
  const counted = message(other === 'NINETEEN' ? 'variant.nineteen' : 'variant.five');
  const moved = practiceTestIds
    .filter((id) => testDefinitions[id].threshold in medians)
    .map((id) => testNameWithin(id));
  return [
    ...oneAtATimeVariants(facts, parameters).map(
      (variant): MethodVariant => ({
        family: 'ONE_AT_A_TIME',
        ...variant,
        sameLabel: haveSameLabel(variant, given),
      }),
    ),
    other === 'NINETEEN' && !facts.groups19
      ? notRun(counted, message('variant.nineteenNotHeld'))
      : run(counted, { ...facts, grouping: other }),
    ...practiceTestIds.map((id) =>
      run(
        message('variant.without', { test: testNameWithin(id) }),
        withEvidence(facts, id, { kind: 'notKnown' }),
      ),
    ),
    moved.length > 0
      ? run(message('variant.medians', { tests: besideEachOther(moved) }), facts, {
          ...parameters,
          ...medians,
        })
      : notRun(message('variant.mediansNone'), message('variant.noMedian')),
    notRun(message('variant.streets'), message('variant.noStreets')),
    notRun(message('variant.smallAreas'), message('variant.noSmallAreas')),
  ];
}

const besideEachOther = (names: readonly AnyMessage[]): AnyMessage =>
  names.reduce((before, after) => message('variant.comma', { before, after }));

/** Of sorted values; 0 of none. */
function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
