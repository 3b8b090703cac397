import type { Column } from '../files/columns.ts';
import { type FileNotes, fieldsOf } from '../files/csv-metadata.ts';
import { fileOf, propertiesOf } from '../files/geojson.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PracticeLine } from './practice-columns.ts';

/**
 * /practice-on-record.geojson: every row of the CSV as a feature. A point is that of the mark, with what it stands for,
 * so that the middle of a town is never taken for an address; a row without a marked place has none.
 */
export function practiceGeojson(
  lines: readonly PracticeLine[],
  columns: readonly Column<PracticeLine>[],
  notes: FileNotes,
  { t }: PageTranslator,
): string {
  const features = lines.map((line) => {
    const { marked, makesMark, evidence } = line;
    const point = makesMark ? marked?.point : undefined;
    return {
      type: 'Feature',
      id: evidence.id,
      geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
      properties: { ...propertiesOf(columns, line), ...(point && { point_of: marked?.pointOf }) },
    };
  });
  return fileOf(notes, { ...fieldsOf(columns), point_of: t('page.column_point_of') }, features);
}
