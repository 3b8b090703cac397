import { type ShareCategory, shareTables } from '../../domain/census/share-tables.ts';
import { ethnicGroupIndicators, fiveGroups } from '../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { censusDay } from './census-figures.ts';
import { comparedAreas, type Published, type PublishedFigures } from './compared-areas.ts';
import { periodOf } from './published-period.ts';
import type { FileRows } from './read-files.ts';
import { shareIn } from './schemas/figures.ts';
import type { SourceOf } from './sources.ts';
import type { ValidationErrors } from './validation-errors.ts';

const seriesKey = (dataset: string, name: string, measure: string, unit: string): string =>
  JSON.stringify([dataset, name, measure, unit]);

/**
 * Explore Local Statistics, each series as the indicator that the mapping names. A row of a series that the mapping does
 * not know, of another unit or of a period that cannot be read is a fault: nothing is guessed.
 */
export function localStatistics(
  rows: FileRows,
  sourceOf: SourceOf,
  errors: ValidationErrors,
): PublishedFigures {
  const series = new Map(
    rows.publishedSeries.map(({ value }) => [
      seriesKey(value.dataset, value.name, value.measure, value.publisherUnit),
      value,
    ]),
  );
  const published = rows.localStatistics.flatMap((row): Published[] => {
    const { value } = row;
    const found = series.get(seriesKey(value.dataset, value.indicator, value.measure, value.unit));
    if (!found) {
      errors.add(
        { ...row, column: 'indicator' },
        `the series "${value.indicator}" (${value.dataset}, ${value.measure}, ${value.unit}) is not in published-series.json.`,
      );
      return [];
    }
    if ('leftOut' in found) return [];
    const period = periodOf(value.period);
    if (period === undefined) errors.add({ ...row, column: 'period' }, 'is no period that can be read.');
    const isMissing = value.status === 'x';
    if (isMissing !== (value.value === undefined))
      errors.add({ ...row, column: 'value' }, 'there must be a value, or the status x, and never both.');
    const { lci_95: lower, uci_95: upper, notes: note } = value;
    if ((lower === undefined) !== (upper === undefined) || isOutside(value.value, lower, upper))
      errors.add({ ...row, column: 'lci_95' }, 'the interval must have two ends, and the value lie between.');
    return [
      {
        row,
        code: value.area_code,
        name: value.area,
        figure: {
          indicator: found.indicator,
          ...(period === undefined ? {} : { period }),
          breakdown: [],
          ...(value.value === undefined ? {} : { value: digits(value.value) }),
          status: isMissing ? 'TOO_UNCERTAIN' : note?.includes('unreliable') ? 'ESTIMATED' : 'FINAL',
          ...(lower === undefined || upper === undefined
            ? {}
            : { lower: digits(lower), upper: digits(upper) }),
          unit: found.unit,
          ...(note === undefined ? {} : { note }),
          source: sourceOf({ document: 'explore-local-statistics', section: value.dataset }, row),
        },
      },
    ];
  });
  return comparedAreas(rows, errors)(onceEach(published));
}

/** The digits of sums in binary ("62.300000000000004") are none of the publisher's. */
const digits = (value: number): number => Number(value.toPrecision(10));

const isOutside = (
  value: number | undefined,
  lower: number | undefined,
  upper: number | undefined,
): boolean =>
  value !== undefined &&
  lower !== undefined &&
  upper !== undefined &&
  (lower - 1e-6 > value || value > upper + 1e-6);

/** The publisher has some rows twice, alike in every cell. */
const onceEach = (published: readonly Published[]): Published[] => [
  ...new Map(published.map((each) => [JSON.stringify([each.code, each.figure]), each])).values(),
];

type TableCategory = Pick<ShareCategory, 'category'> & Partial<Pick<ShareCategory, 'column'>>;

/** Tables that other areas are compared by: those held as shares here, and the five ethnic groups. */
const tables: readonly {
  readonly indicator: string;
  readonly table: string;
  readonly categories: readonly TableCategory[];
}[] = [
  ...shareTables,
  {
    indicator: ethnicGroupIndicators.five,
    table: 'TS021',
    categories: fiveGroups.map(({ census }) => ({ category: census })),
  },
];

/** How far the shares of a table may be from 100 together: each is rounded on its own. */
const rounding = 0.35;

/**
 * Shares of the census in other areas. The borough's own row is not taken: it is held already, and must agree with what
 * is held.
 */
export function districtShares(
  rows: FileRows,
  sourceOf: SourceOf,
  errors: ValidationErrors,
): PublishedFigures {
  const byTable = Map.groupBy(rows.districtShares, ({ value }) => value.census_table);
  const published = tables.flatMap(({ indicator, table, categories }) => {
    const own = byTable.get(table) ?? [];
    const names = namesOf(categories, [...new Set(own.map(({ value }) => value.category))]);
    const byArea = Map.groupBy(own, ({ value }) => value.area_code);
    return [...byArea].flatMap(([code, shares]): Published[] => {
      const [first] = shares;
      const sum = shares.reduce((all, { value }) => all + value.percent, 0);
      if (!first) return [];
      if (!names || shares.length !== categories.length || Math.abs(sum - 100) > rounding) {
        errors.add(
          { ...first, column: 'percent' },
          `table ${table} of ${first.value.area} must have its ${categories.length} categories once each, adding up to 100; the sum is ${sum.toFixed(1)}.`,
        );
        return [];
      }
      const shareOf = new Map(shares.map(({ value }) => [names.get(value.category), value.percent]));
      for (const { category, column } of categories) {
        const held = rows.censusShares.find(({ value }) => value.area_code === code);
        if (!held || column === undefined || shareIn(held.value, column) === shareOf.get(category)) continue;
        errors.add({ ...first, column: 'percent' }, `${category} is not what census-shares-2021.csv has.`);
      }
      return [
        {
          row: first,
          code,
          name: first.value.area,
          figure: {
            indicator,
            period: censusDay,
            breakdown: categories.map(({ category }) => ({
              dimension: indicator.replace('census-2021-', '').replaceAll('-', ' '),
              category,
              value: shareOf.get(category) ?? 0,
            })),
            value: 100,
            status: 'FINAL',
            unit: 'percent',
            source: sourceOf({ document: 'census-2021-districts', section: table }, first),
          },
        },
      ];
    });
  });
  return { own: [], elsewhere: comparedAreas(rows, errors)(published).elsewhere };
}

/** Names of the file by names held. One alone may differ: what the publisher calls "Other" says here of what. */
function namesOf(
  categories: readonly TableCategory[],
  published: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const held = categories.map(({ category }) => category);
  const [otherHeld, ...moreHeld] = held.filter((name) => !published.includes(name));
  const [otherPublished, ...morePublished] = published.filter((name) => !held.includes(name));
  if (moreHeld.length > 0 || morePublished.length > 0) return undefined;
  if ((otherHeld === undefined) !== (otherPublished === undefined)) return undefined;
  if (otherPublished !== undefined && !otherPublished.startsWith('Other')) return undefined;
  return new Map(published.map((name) => [name, name === otherPublished ? (otherHeld ?? name) : name]));
}
