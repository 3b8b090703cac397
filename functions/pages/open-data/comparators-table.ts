import { periodDays } from '../../../domain/provenance/period-days.ts';
import { isTableOfShares } from '../../../domain/records/indicator.ts';
import {
  type OpenComparatorsQuery,
  type OpenComparedQuery,
  openComparators,
  openCompared,
  openPlace,
} from '../../../schema/generated/page-operations.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import { sourceColumns, titlesOf } from '../files/source-columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { figureInFile } from './in-file.ts';
import type { ReadTable } from './open-table.ts';

type Measured = OpenComparedQuery['comparisons'][number]['indicator'];
type Figure = NonNullable<OpenComparatorsQuery['indicator']>['comparators'][number];

/** A figure of an area outside the borough, or one part of it. */
export interface ComparatorRow extends Omit<Figure, 'breakdown'> {
  readonly measures: Measured;
  readonly dimension?: string;
  readonly category?: string;
}

/** The rows of a figure: itself, then its parts. A table of shares has no row of its own. */
const rowsOf = (measures: Measured, { breakdown, ...figure }: Figure): readonly ComparatorRow[] => [
  ...(isTableOfShares({ ...figure, breakdown }) ? [] : [{ ...figure, measures }]),
  ...breakdown.map(({ dimension, category, value }) => ({
    ...figure,
    measures,
    dimension,
    category,
    value,
    lower: null,
    upper: null,
    standing: null,
  })),
];

/** Columns of /comparators.csv: one row a figure or part of a figure of an area outside the borough. */
export function comparatorColumns(translator: PageTranslator): readonly Column<ComparatorRow>[] {
  const column = columnMaker<ComparatorRow>(translator);
  return [
    column('indicator', ({ measures }) => measures.id),
    column('indicator_name', ({ measures }) => measures.name),
    column('framework', ({ measures }) => measures.framework),
    column('comparator_code', ({ area }) => area.code),
    column('comparator_name', ({ area }) => area.name),
    column('comparator_kind', ({ area }) => area.kind),
    column('period', ({ period }) => timeInFile(period)),
    column('first_day', ({ period }) => period && periodDays(period)?.first),
    column('last_day', ({ period }) => period && periodDays(period)?.last),
    column('dimension', ({ dimension }) => dimension),
    column('category', ({ category }) => category),
    column('figure', ({ value }) => figureInFile(value), 'number'),
    column('unit', ({ unit }) => unit),
    column('status', ({ status }) => status),
    column('lower', ({ lower }) => figureInFile(lower), 'number'),
    column('upper', ({ upper }) => figureInFile(upper), 'number'),
    column('borough_standing', ({ standing }) => standing),
    column('caution', ({ note, measures }) => [note, measures.note].filter(Boolean).join(' ')),
    ...sourceColumns<ComparatorRow>(translator),
  ];
}

/** Figures of areas outside the borough, as a table. @throws as `ask` */
export const readComparators: ReadTable<ComparatorRow> = async (ask, _asked, translator) => {
  const [{ borough }, { comparisons }] = await Promise.all([ask(openPlace, {}), ask(openCompared, {})]);
  const rows = await Promise.all(
    comparisons.map(async ({ indicator: measures }) => {
      const { indicator } = await ask(openComparators, { id: measures.id });
      return (indicator?.comparators ?? []).flatMap((figure) => rowsOf(measures, figure));
    }),
  ).then((all) => all.flat());
  return {
    name: 'comparators',
    title: translator.t('page.fileComparators'),
    place: borough.name,
    columns: comparatorColumns(translator),
    rows,
    sources: titlesOf(rows),
    features: [],
  };
};
