import { comparedAreas, joinFigures, type Published, type PublishedFigures } from './compared-areas.ts';
import { dayOfMidYear, yearToMarch } from './published-period.ts';
import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import type { SourceOf } from './sources.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Counts of people and offences since the census, of the borough and of other areas. */
export function publishedCounts(
  rows: FileRows,
  sourceOf: SourceOf,
  errors: ValidationErrors,
): PublishedFigures {
  const compared = comparedAreas(rows, errors);
  return joinFigures(
    [
      asylumSupport(rows, sourceOf),
      resettlement(rows, sourceOf),
      recentPopulation(rows, sourceOf),
      hateCrime(rows, sourceOf),
      communityLife(rows, sourceOf),
    ].map(compared),
  );
}

/**
 * All kinds of support together on the last day of each quarter. By kind a count may be of few people, and the whole is
 * what planners ask about.
 */
const asylumSupport = ({ asylumSupport: rows }: FileRows, sourceOf: SourceOf): Published[] =>
  sums(
    rows,
    ({ value }) => JSON.stringify([value['LAD Code'], value.Date]),
    ({ value }) => value.People,
    (row, people) => ({
      row,
      code: row.value['LAD Code'],
      name: row.value['Local Authority'],
      figure: {
        indicator: 'asylum-support',
        period: row.value.Date,
        breakdown: [],
        value: people,
        status: 'FINAL',
        unit: 'people',
        source: sourceOf({ document: 'asylum-support-2024' }, row),
      },
    }),
  );

/** From the first quarter in which anybody in these areas arrived to the last that was published. */
const resettlementYears = '2014-07 to 2024-09';

const resettlement = ({ resettlement: rows }: FileRows, sourceOf: SourceOf): Published[] =>
  sums(
    rows,
    ({ value }) => value['LAD Code'],
    ({ value }) => value.Persons,
    (row, people) => ({
      row,
      code: row.value['LAD Code'],
      name: row.value['Local Authority'],
      figure: {
        indicator: 'resettlement',
        period: resettlementYears,
        breakdown: [],
        value: people,
        status: 'FINAL',
        unit: 'people',
        source: sourceOf({ document: 'resettlement-2024' }, row),
      },
    }),
  );

/** Estimates alone: a projection says nothing that was. */
const recentPopulation = ({ recentPopulation: rows }: FileRows, sourceOf: SourceOf): Published[] =>
  rows.flatMap((row) => {
    const period = dayOfMidYear(row.value.reference);
    if (row.value.basis !== 'estimate' || period === undefined) return [];
    return [
      {
        row,
        name: row.value.area,
        figure: {
          indicator: 'population-mid-year',
          period,
          breakdown: [],
          value: row.value.population,
          status: 'ESTIMATED',
          unit: 'people',
          note: row.value.source,
          source: sourceOf({ document: 'mid-year-estimates-as-printed' }, row),
        },
      },
    ];
  });

/** One figure an area and year, with the strands that were printed as its parts; an offence may have several. */
const hateCrime = ({ hateCrime: rows }: FileRows, sourceOf: SourceOf): Published[] =>
  rows
    .filter(({ value }) => value.strand === 'all')
    .map((row) => {
      const { area, year_ending_march: year, offences, source } = row.value;
      const strands = rows.filter(
        ({ value }) => value.area === area && value.year_ending_march === year && value.strand !== 'all',
      );
      return {
        row,
        name: area,
        figure: {
          indicator: 'hate-crime-west-midlands-police',
          period: yearToMarch(year),
          breakdown: strands.map(({ value }) => ({
            dimension: 'strand',
            category: value.strand,
            value: value.offences,
          })),
          value: offences,
          status: 'FINAL',
          unit: 'offences',
          note: source,
          source: sourceOf({ document: 'hate-crime-as-printed' }, row),
        },
      };
    });

const communityLife = ({ communityLife: rows }: FileRows, sourceOf: SourceOf): Published[] =>
  rows.map((row) => ({
    row,
    name: row.value.area,
    figure: {
      indicator: 'community-life-belonging',
      period: row.value.period,
      breakdown: [],
      value: row.value.percent,
      status: 'FINAL',
      unit: 'percent',
      note: 'England only; no figure of Walsall is held.',
      source: sourceOf({ document: 'community-life-survey', section: row.value.source }, row),
    },
  }));

/** One figure for all rows of a key, in the order of the file. */
const sums = <T>(
  rows: readonly Row<T>[],
  keyOf: (row: Row<T>) => string,
  countOf: (row: Row<T>) => number,
  figureOf: (first: Row<T>, sum: number) => Published,
): Published[] =>
  [...Map.groupBy(rows, keyOf).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [
          figureOf(
            first,
            own.reduce((sum, row) => sum + countOf(row), 0),
          ),
        ]
      : [];
  });
