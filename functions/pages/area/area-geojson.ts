import type { Geometry } from 'geojson';
import type { BriefedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { Column } from '../files/columns.ts';
import { type FileNotes, fieldsOf } from '../files/csv-metadata.ts';
import { fileOf, propertiesOf } from '../files/geojson.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaFact } from './area-columns.ts';
import type { AreaRow } from './area-rows.ts';

/** /area/{code}.geojson: the lines of the area with all that its page says. Its places are points: see /venues.geojson. */
export const areaGeojson = (
  area: BriefedArea,
  facts: readonly AreaFact[],
  columns: readonly Column<AreaFact>[],
  notes: FileNotes,
  { t }: PageTranslator,
): string =>
  fileOf(notes, { ...fieldsOf(columns), facts: t('page.column_facts') }, [
    {
      type: 'Feature',
      id: area.code,
      geometry: area.boundary,
      properties: {
        area_code: area.code,
        area_name: area.name,
        level: area.level,
        facts: facts.map((fact) => propertiesOf(columns, fact)),
      },
    },
  ]);

/** /areas.geojson: the lines of every area with its label. */
export const areasGeojson = (
  lines: readonly AreaRow[],
  boundaries: ReadonlyMap<string, Geometry>,
  columns: readonly Column<AreaRow>[],
  notes: FileNotes,
): string =>
  fileOf(
    notes,
    fieldsOf(columns),
    lines.map((line) => ({
      type: 'Feature',
      id: line.area.code,
      geometry: boundaries.get(line.area.code) ?? null,
      properties: propertiesOf(columns, line),
    })),
  );
