import { ethnicGroupIndicators } from '../../domain/cohesion-label/diversity/ethnic-groups.ts';
import type { Observation, ObservedArea } from '../../domain/records/indicator.ts';
import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import { allHouseholds, wardDeprivationMeasures } from './schemas/figures.ts';
import type { SourceOf } from './sources.ts';

/** The day of the census. */
export const censusDay = '2021-03-21';

interface CountRow {
  readonly row: Row<unknown>;
  readonly ward: string;
  readonly category: string;
  readonly count: number;
}

/**
 * Census and deprivation figures as observations: one a ward for each census table, whose value is the whole and
 * whose breakdown holds the counts of the categories; one an area for each deprivation measure.
 */
export function censusAndDeprivationFigures(
  rows: FileRows,
  wards: ReadonlyMap<string, ObservedArea>,
  sourceOf: SourceOf,
): Observation[] {
  const ethnic = (grouping: '5' | '19'): CountRow[] =>
    rows.ethnicGroups
      .filter(({ value }) => value.grouping === grouping)
      .map((row) => ({
        row,
        ward: row.value.ward_code,
        category: row.value.category,
        count: row.value.residents,
      }));
  const table = (
    indicator: string,
    dimension: string,
    unit: string,
    section: string,
    counts: readonly CountRow[],
  ) =>
    [...Map.groupBy(counts, ({ ward }) => ward)].flatMap(([ward, parts]): Observation[] => {
      const area = wards.get(ward);
      const [first] = parts;
      if (!area || !first) return [];
      return [
        {
          indicator,
          area,
          period: censusDay,
          kind: 'ACTUAL',
          breakdown: parts.map(({ category, count }) => ({ dimension, category, value: count })),
          value: parts.reduce((sum, { count }) => sum + count, 0),
          status: 'FINAL',
          unit,
          source: sourceOf({ document: 'census-2021', section }, first.row),
        },
      ];
    });
  return [
    ...table(ethnicGroupIndicators.five, 'ethnic group (5)', 'people', 'TS021', ethnic('5')),
    ...table(ethnicGroupIndicators.nineteen, 'ethnic group (19)', 'people', 'TS021', ethnic('19')),
    ...table(
      'census-2021-religion',
      'religion',
      'people',
      'TS030',
      rows.religion.map((row) => ({
        row,
        ward: row.value.ward_code,
        category: row.value.category,
        count: row.value.residents,
      })),
    ),
    ...table(
      'census-2021-tenure',
      'tenure',
      'households',
      'TS054',
      rows.tenure
        .filter(({ value }) => value.category !== allHouseholds)
        .map((row) => ({
          row,
          ward: row.value.ward_code,
          category: row.value.category,
          count: row.value.households,
        })),
    ),
    ...smallAreaDeprivation('2019', rows.smallAreaDeprivation2019, sourceOf),
    ...smallAreaDeprivation('2025', rows.smallAreaDeprivation2025, sourceOf),
    ...wardDeprivation(rows, wards, sourceOf),
  ];
}

const figure = (
  indicator: string,
  area: ObservedArea,
  period: string,
  value: number,
  unit: string,
  source: Observation['source'],
): Observation => ({
  indicator,
  area,
  period,
  kind: 'ACTUAL',
  breakdown: [],
  value,
  status: 'FINAL',
  unit,
  source,
});

function smallAreaDeprivation(
  edition: string,
  rows: FileRows['smallAreaDeprivation2019'],
  sourceOf: SourceOf,
): Observation[] {
  return rows.flatMap((row) => {
    const { lsoa_code: code, lsoa_name: name, score, rank, decile } = row.value;
    const area = { name, code, level: 'LSOA' as const };
    const source = sourceOf({ document: `imd-${edition}` }, row);
    return [
      figure(`imd-${edition}-score`, area, edition, score, 'score', source),
      figure(`imd-${edition}-rank`, area, edition, rank, 'rank', source),
      figure(`imd-${edition}-decile`, area, edition, decile, 'decile', source),
    ];
  });
}

const wardUnits = {
  lsoas: 'small areas',
  lsoas_most_deprived_decile: 'small areas',
  lsoas_most_deprived_decile_pct: 'percent',
  mean_lsoa_score: 'score',
} as const;

function wardDeprivation(
  rows: FileRows,
  wards: ReadonlyMap<string, ObservedArea>,
  sourceOf: SourceOf,
): Observation[] {
  return rows.wardDeprivation.flatMap((row) => {
    const { ward_code: ward, edition, measure, value } = row.value;
    const area = wards.get(ward);
    const note = 'Counted or averaged over the small areas that the ONS best-fit lookup gives to the ward.';
    const source = sourceOf({ document: `imd-${edition}`, note }, row);
    const indicator = `imd-${edition}-${wardDeprivationMeasures[measure]}`;
    return area ? [figure(indicator, area, edition, value, wardUnits[measure], source)] : [];
  });
}
