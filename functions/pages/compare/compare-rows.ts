import type { ShareDifferenceQuery } from '../../../schema/generated/page-operations.ts';
import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { ReachOfArea } from '../queries/read-findings.ts';
import { openness } from '../sections/places-section.ts';

/** One area's side of a row. */
export interface ComparedCell {
  readonly text: Text;
  readonly value?: number | null | undefined;
}

/** First less second, in points of per cent. */
export interface ComparedDifference {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly period: string | null;
  /** As the table shows it: the points and, where there is one, the interval. */
  readonly text: Text;
  /** Of which group, and the verdict in a sentence. */
  readonly words: Text;
}

/** What is compared, and both sides of it. Page and files are made from the same rows. */
export interface ComparedRow {
  readonly what: Text;
  readonly unit?: string | undefined;
  readonly cells: readonly [ComparedCell, ComparedCell];
  readonly difference?: ComparedDifference | undefined;
}

export type AreaPair = readonly [AreaPageData, AreaPageData];
export type ShareDifference = ShareDifferenceQuery['difference'];

interface ComparedGroup {
  /** By which its figures are asked for. */
  readonly group: string;
  /** In the language of the page. */
  readonly name: string;
}

/** The groups that are compared. */
export const comparedGroups = ([{ list }]: AreaPair): readonly ComparedGroup[] =>
  list.wards.areas[0]?.diversity.groups ?? [];

/** Every row of a comparison, in the order of the page. `differences` stand by name of group. */
export function comparedRows(
  pair: AreaPair,
  differences: ReadonlyMap<string, ShareDifference>,
  voice: Voice,
): readonly ComparedRow[] {
  const { say, tell, record, sayCode, count, percent, chance, figure, amount } = voice;
  const none: ComparedCell = { text: say('none') };
  const notKnown: ComparedCell = { text: say('notKnown'), value: null };
  // Of an area without lines nothing is none: nobody can say.
  const emptyOf = ({ area }: AreaPageData): ComparedCell => (area.edition.hasGeometry ? none : notKnown);
  const each = (
    what: Text,
    of: (data: AreaPageData) => ComparedCell | null | undefined,
    more: Pick<ComparedRow, 'unit' | 'difference'> = {},
  ): ComparedRow => ({
    what,
    cells: [of(pair[0]) ?? emptyOf(pair[0]), of(pair[1]) ?? emptyOf(pair[1])],
    ...more,
  });
  const tests = pair.flatMap(({ area }) => area.classification?.practice.tests ?? []);
  const byTest = new Map(tests.map((test) => [test.id, test]));
  return [
    each(say('colLabel'), ({ area: { classification: label } }) =>
      label ? { text: textsJoined([label.label, label.publicLabel], ': ') } : undefined,
    ),
    each(say('compareWhy'), ({ area: { classification: label } }) =>
      label?.reasons[0] === undefined ? undefined : { text: label.reasons[0] },
    ),
    each(
      say('colPeople'),
      ({ area }) =>
        area.population === null ? undefined : { text: count(area.population), value: area.population },
      { unit: say('unitPeople') },
    ),
    each(
      say('colMix'),
      ({ area: { classification: label } }) =>
        label && {
          text: `${percent(label.diversity.blau)} (${sayCode('level', label.diversity.level)}; ${chance(label.diversity.blau)})`,
          value: label.diversity.blau,
        },
      { unit: say('unitChance') },
    ),
    ...comparedGroups(pair).map(({ group, name }) =>
      each(
        tell('compareGroup', { group: name }),
        (data) => {
          const share = shareOf(data, group);
          return share === undefined ? undefined : { text: percent(share), value: share };
        },
        { unit: say('unitShare'), difference: differenceOf(name, differences.get(group), voice) },
      ),
    ),
    ...(['meeting', 'welcome'] as const).map((target) =>
      each(
        say(target === 'meeting' ? 'compareReach' : 'compareReachWelcome'),
        ({ area, findings }) =>
          reachCell(
            findings?.reach[target].areas.find((line) => line.area.code === area.code),
            voice,
          ),
        { unit: say('unitShare') },
      ),
    ),
    each(
      say('comparePassed'),
      ({ area: { classification: label } }) =>
        label && {
          text: say('knownOf', { known: label.practice.known, passed: label.practice.passed }),
          value: label.practice.passed,
        },
      { unit: say('unitTests') },
    ),
    ...[...byTest.values()].map(({ id, name, unit }) =>
      each(
        name,
        ({ area }) => {
          const test = area.classification?.practice.tests.find((one) => one.id === id);
          if (!test) return undefined;
          const word = say(`result${test.result}`);
          if (test.value === null) return { text: word, value: null };
          const shown = amount(test.value, test.unit);
          const text = test.atLeast ? tell('atLeast', { value: shown }) : shown;
          return { text: textsJoined([word, text], ': '), value: test.value };
        },
        { unit },
      ),
    ),
    each(say('comparePlacesOpen'), ({ area, places }) => {
      if (!area.edition.hasGeometry) return undefined;
      const { open, closed, unknown } = openness(places);
      return { text: [open, closed, unknown].map((number) => count(number)).join(', ') };
    }),
    each(
      say('compareNearest'),
      ({ nearest: [first] }) => {
        if (!first) return undefined;
        const value = (first.distanceMetres ?? 0) / 1000;
        return { value, text: tell('compareKm', { distance: figure(value), name: record(first.name) }) };
      },
      { unit: say('unitKilometres') },
    ),
    each(say('compareProjects'), ({ area }) => {
      if (!area.edition.hasGeometry) return undefined;
      const named = area.projects.edges.filter(({ node }) => node.localities.length > 0).length;
      const value = area.level === 'BOROUGH' ? area.projects.totalCount : named;
      return { text: count(value), value };
    }),
  ];
}

/** Share of a group, 0 to 1; of the borough from the borough's own shares. */
function shareOf({ area, list }: AreaPageData, group: string): number | undefined {
  const whole = list.wards.areas[0]?.diversity.groups.find((one) => one.group === group);
  const found = area.classification?.diversity.groups.find((one) => one.group === group);
  return area.level === 'BOROUGH' ? whole?.boroughShare : found?.share;
}

function reachCell(line: ReachOfArea | undefined, { say, percent }: Voice): ComparedCell | undefined {
  if (!line) return undefined;
  if (line.share === null) return { text: say('notKnown'), value: null };
  const shown = percent(line.share);
  return { text: line.atLeast ? say('atLeast', { value: shown }) : shown, value: line.share };
}

function differenceOf(
  name: string,
  found: ShareDifference | undefined,
  voice: Voice,
): ComparedDifference | undefined {
  if (!found) return undefined;
  const { say, signed } = voice;
  const { difference: value, lower, upper, period, words } = found;
  const points = value === null ? say('notKnown') : say('comparePoints', { points: signed(value) });
  const text =
    lower === null || upper === null
      ? points
      : say('compareInterval', { points, low: signed(lower), high: signed(upper) });
  return { value, lower, upper, period, text, words: textsJoined([name, words], ': ') };
}
