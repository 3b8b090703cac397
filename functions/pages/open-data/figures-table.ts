import type { Geometry } from 'geojson';
import { periodDays } from '../../../domain/provenance/period-days.ts';
import { isTableOfShares } from '../../../domain/records/indicator.ts';
import type { OpenFiguresQuery, OpenIndicatorsQuery } from '../../../schema/generated/page-operations.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import { propertiesOf } from '../files/geojson.ts';
import { sourceColumns, titlesOf } from '../files/source-columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { basesInFile, figureInFile } from './in-file.ts';
import type { OpenTable } from './open-table.ts';

export type OpenIndicator = OpenIndicatorsQuery['indicators'][number];
export type OpenFigure = NonNullable<OpenFiguresQuery['indicator']>['observations'][number];

/** A ward, or the ward of a small area. */
type OpenWard = Pick<OpenIndicatorsQuery['smallAreas'][number]['ward'], 'code' | 'name' | 'locality'>;

/** The ward of each small area, by code. */
export type WardsOfSmallAreas = ReadonlyMap<string, OpenWard>;

/** A figure, or one part of it, with what it measures. */
export interface FigureRow extends Omit<OpenFigure, 'breakdown' | 'value' | 'status'> {
  readonly measures: OpenIndicator;
  /** The ward that it is of, or that its small area is counted to. */
  readonly ward: OpenWard | undefined;
  readonly dimension?: string;
  readonly category?: string;
  readonly value: number | null;
  readonly status: string | null;
}

/**
 * The rows of a figure: itself, then its parts. Nobody gave a part an interval or a base. A table of shares has no row of
 * its own: it would say 100% of every area.
 */
export const rowsOfFigure = (
  measures: OpenIndicator,
  { breakdown, ...figure }: OpenFigure,
  ward: FigureRow['ward'],
): readonly FigureRow[] => [
  ...(isTableOfShares({ ...figure, breakdown }) ? [] : [{ ...figure, measures, ward }]),
  ...breakdown.map(({ dimension, category, value, status }) => ({
    ...figure,
    measures,
    ward,
    dimension,
    category,
    value,
    status: status ?? (value === null || figure.value === null ? null : figure.status),
    lower: null,
    upper: null,
    base: null,
  })),
];

/** The ward that a figure is of, or that its small area is counted to. */
export const wardOfFigure = ({ area, areaCode }: OpenFigure, wards: WardsOfSmallAreas): FigureRow['ward'] =>
  area?.level === 'WARD' ? area : area ? undefined : wards.get(areaCode ?? '');

const localityOf = ({ area, ward }: FigureRow): string | undefined =>
  area?.level === 'LOCALITY' ? area.code : ward?.locality?.code;

/** A source gives its figures by area: its name says which. A small area is counted to one ward, whole. */
const basisOf = ({ area, ward }: FigureRow): string | undefined => (area ? 'NAMED' : ward && 'BEST_FIT');

/** Columns of /indicators.csv: one row a figure or part of a figure. */
export function figureColumns(translator: PageTranslator): readonly Column<FigureRow>[] {
  const column = columnMaker<FigureRow>(translator);
  return [
    column('indicator', ({ measures }) => measures.id),
    column('indicator_name', ({ measures }) => measures.name),
    column('framework', ({ measures }) => measures.framework),
    column('polarity', ({ measures }) => measures.polarity),
    column('area_code', ({ areaCode }) => areaCode),
    column('area_name', ({ areaName }) => areaName),
    column('ward_code', ({ ward }) => ward?.code),
    column('ward_name', ({ ward }) => ward?.name),
    column('locality', localityOf),
    column('area_basis', basisOf),
    column('period', ({ period }) => timeInFile(period)),
    column('first_day', ({ period }) => period && periodDays(period)?.first),
    column('last_day', ({ period }) => period && periodDays(period)?.last),
    column('observation_kind', ({ kind }) => kind),
    column('dimension', ({ dimension }) => dimension),
    column('category', ({ category }) => category),
    column('figure', ({ value }) => figureInFile(value), 'number'),
    column('unit', ({ unit }) => unit),
    column('status', ({ status }) => status),
    column('lower', ({ lower }) => figureInFile(lower), 'number'),
    column('upper', ({ upper }) => figureInFile(upper), 'number'),
    column('base', ({ base }) => base, 'integer'),
    column('qualifier', ({ qualifier }) => qualifier),
    column('field_bases', ({ bases }) => basesInFile(bases)),
    column('computed_from', ({ computedFrom }) => computedFrom),
    column('caution', ({ note }) => note),
    ...sourceColumns<FigureRow>(translator),
  ];
}

/** Outlines of the areas by code. */
export type Outlines = ReadonlyMap<string, Geometry>;

/** Indicators with their figures; in the GeoJSON an area is a feature, with all of its rows. */
export function figuresTable(
  place: string,
  rows: readonly FigureRow[],
  outlines: Outlines,
  translator: PageTranslator,
): OpenTable<FigureRow> {
  const columns = figureColumns(translator);
  const byArea = Map.groupBy(rows, ({ area }) => area?.code);
  const outside = byArea.get(undefined)?.length ?? 0;
  return {
    name: 'indicators',
    title: translator.t('page.fileIndicators'),
    place,
    columns,
    rows,
    sources: titlesOf(rows),
    moreFields: { figures: translator.t('page.column_figures_of_area') },
    missing: outside > 0 ? [translator.t('page.fileRows', { count: outside })] : [],
    features: [...byArea].flatMap(([code, ofArea]) => {
      const area = ofArea[0]?.area;
      if (code === undefined || !area) return [];
      const figures = ofArea.map((row) => propertiesOf(columns, row));
      const properties = { area_code: code, area_name: area.name, level: area.level, figures };
      return [{ id: code, geometry: outlines.get(code) ?? null, properties }];
    }),
  };
}
