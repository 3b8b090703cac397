import type { Column } from '../files/columns.ts';
import { type FileNotes, fieldsOf } from '../files/csv-metadata.ts';
import { fileOf, propertiesOf } from '../files/geojson.ts';
import type { ComparedRecord } from './compare-columns.ts';
import type { AreaPair } from './compare-rows.ts';

/** /compare.geojson: the lines of both areas; the rows of the comparison, as the CSV has them, stand on each. */
export function compareGeojson(
  pair: AreaPair,
  lines: readonly ComparedRecord[],
  columns: readonly Column<ComparedRecord>[],
  notes: FileNotes,
): string {
  const rows = lines.map((line) => propertiesOf(columns, line));
  const features = pair.map(({ area }) => ({
    type: 'Feature',
    id: area.code,
    geometry: area.boundary,
    properties: { area_code: area.code, area_name: area.name, level: area.level, rows },
  }));
  return fileOf(notes, fieldsOf(columns), features);
}
