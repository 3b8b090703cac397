import { shareTables } from '../../domain/census/share-tables.ts';
import type { Observation, ObservedArea } from '../../domain/records/indicator.ts';
import { censusDay } from './census-figures.ts';
import type { FileRows } from './read-files.ts';
import { shareIn } from './schemas/figures.ts';
import type { SourceOf } from './sources.ts';

/**
 * The shares of each table as observations, one an area: a whole of 100% whose breakdown holds the shares as they stand
 * in the file.
 */
export function censusShares(
  { censusShares: rows }: FileRows,
  areas: ReadonlyMap<string, ObservedArea>,
  sourceOf: SourceOf,
): Observation[] {
  return shareTables.flatMap(({ indicator, table, categories }) =>
    rows.flatMap((row): Observation[] => {
      const { area_code: code, computed_from: computedFrom } = row.value;
      const area = areas.get(code);
      if (!area) return [];
      return [
        {
          indicator,
          area,
          period: censusDay,
          kind: 'ACTUAL',
          breakdown: categories.map(({ column, category }) => ({
            dimension: indicator.replace('census-2021-', '').replaceAll('-', ' '),
            category,
            value: shareIn(row.value, column),
          })),
          value: 100,
          status: 'FINAL',
          unit: 'percent',
          ...(computedFrom === undefined ? {} : { computedFrom }),
          source: sourceOf({ document: 'census-2021', section: table }, row),
        },
      ];
    }),
  );
}
