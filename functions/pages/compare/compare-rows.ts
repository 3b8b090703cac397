import { inHundred } from '../../../domain/reach/reach-words.ts';
import { rounded } from '../../../domain/wording/rounded.ts';
import type { ShareDifferenceQuery } from '../../../schema/generated/page-operations.ts';
import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { ReachOfArea } from '../../../web-map/features/briefing/reading/read-findings.ts';
import { openness } from '../../../web-map/features/briefing/sections/openness.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

/** One area's side of a row. */
export interface ComparedCell {
  readonly text: string;
  readonly value?: number | null | undefined;
}

/** First less second, in points of per cent. */
export interface ComparedDifference {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly period: string | null;
  /** As the table shows it: the points and, where there is one, the interval. */
  readonly text: string;
  /** Of which group, and the verdict in a sentence. */
  readonly words: string;
}

/** What is compared, and both sides of it. Page and files are made from the same rows. */
export interface ComparedRow {
  readonly what: string;
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
  translator: PageTranslator,
): readonly ComparedRow[] {
  const { t, untranslated, codeWords, count, percent, chance, figure, amount, listed } = translator;
  const none: ComparedCell = { text: t('briefing.none') };
  const notKnown: ComparedCell = { text: t('briefing.notKnown'), value: null };
  // Of an area without lines nothing is none: nobody can say.
  const emptyOf = ({ area }: AreaPageData): ComparedCell => (area.edition.hasGeometry ? none : notKnown);
  const each = (
    what: string,
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
    each(t('word.colLabel'), ({ area: { classification: label } }) =>
      label ? { text: [[label.label, label.publicLabel].join(': '), ...label.beside].join(' ') } : undefined,
    ),
    each(t('page.compareWhy'), ({ area: { classification: label } }) =>
      label?.reasons[0] === undefined ? undefined : { text: label.reasons[0] },
    ),
    each(
      t('word.colPeople'),
      ({ area }) =>
        area.population === null ? undefined : { text: count(area.population), value: area.population },
      { unit: t('briefing.unitPeople') },
    ),
    each(
      t('page.colMix'),
      ({ area: { classification: label } }) =>
        label && {
          text: `${chance(label.diversity.blau)} (${codeWords('briefing.level', label.diversity.level)})`,
          value: label.diversity.blau,
        },
      { unit: t('briefing.unitChance') },
    ),
    ...comparedGroups(pair).map(({ group, name }) =>
      each(
        t('page.compareGroup', { group: name }),
        (data) => {
          const share = shareOf(data, group);
          return share === undefined ? undefined : { text: percent(share), value: share };
        },
        { unit: t('briefing.unitShare'), difference: differenceOf(name, differences.get(group), translator) },
      ),
    ),
    ...(['meeting', 'welcome'] as const).map((target) =>
      each(
        t(target === 'meeting' ? 'page.compareReach' : 'page.compareReachWelcome'),
        ({ area, findings }) =>
          reachCell(
            findings?.reach[target].areas.find((line) => line.area.code === area.code),
            translator,
          ),
        { unit: t('briefing.unitShare') },
      ),
    ),
    each(
      t('page.comparePassed'),
      ({ area: { classification: label } }) =>
        label && {
          text: t('word.knownShort', { known: label.practice.known, passed: label.practice.passed }),
          value: label.practice.passed,
        },
      { unit: t('briefing.unitTests') },
    ),
    ...[...byTest.values()].map(({ id, name, unit }) =>
      each(
        name,
        ({ area }) => {
          const test = area.classification?.practice.tests.find((one) => one.id === id);
          if (!test) return undefined;
          const word = t(`briefing.result${test.result}`);
          if (test.value === null) return { text: word, value: null };
          const shown = amount(test.value, test.unit);
          const text = test.atLeast ? t('briefing.atLeast', { value: shown }) : shown;
          return { text: [word, text].join(': '), value: test.value };
        },
        { unit },
      ),
    ),
    each(t('page.comparePlacesOpen'), ({ area, places }) => {
      if (!area.edition.hasGeometry) return undefined;
      const { open, closed, unknown } = openness(places);
      return { text: listed([open, closed, unknown].map(count)) };
    }),
    each(
      t('page.compareNearest'),
      ({ nearest: [first] }) => {
        if (!first) return undefined;
        const value = (first.distanceMetres ?? 0) / 1000;
        return {
          value,
          text: t('page.compareKm', { distance: figure(value), name: untranslated(first.name) }),
        };
      },
      { unit: t('briefing.unitKilometres') },
    ),
    each(t('page.compareProjects'), ({ area }) => {
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

function reachCell(line: ReachOfArea | undefined, { t, percent }: PageTranslator): ComparedCell | undefined {
  if (!line) return undefined;
  if (line.share === null) return { text: t('briefing.notKnown'), value: null };
  // The least is never told as more than it is.
  const shown = percent(line.atLeast ? inHundred(line.share, 'LEAST', 1) / 100 : line.share);
  return { text: line.atLeast ? t('briefing.atLeast', { value: shown }) : shown, value: line.share };
}

function differenceOf(
  name: string,
  found: ShareDifference | undefined,
  translator: PageTranslator,
): ComparedDifference | undefined {
  if (!found) return undefined;
  const { t, signed } = translator;
  const { difference: value, lower, upper, period, words } = found;
  const points =
    value === null ? t('briefing.notKnown') : t('page.comparePoints', { points: rounded(value, 1) });
  const text =
    lower === null || upper === null
      ? points
      : t('page.compareInterval', { points, low: signed(lower), high: signed(upper) });
  return { value, lower, upper, period, text, words: [name, words].join(': ') };
}
