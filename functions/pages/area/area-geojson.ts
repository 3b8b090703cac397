import type { Geometry } from 'geojson';
import type { AreaPageData, ListedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { Column } from '../files/columns.ts';
import { type FileNotes, fieldsOf } from '../files/csv-metadata.ts';
import { fileOf, propertiesOf } from '../files/geojson.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaFact } from './area-columns.ts';

const pointFields = ({ t }: PageTranslator) => ({
  kind: t('page.column_kind'),
  place_of_welcome: t('page.column_place_of_welcome'),
  meeting_place: t('page.column_meeting_place'),
  status: t('page.column_status'),
  status_date: t('page.column_status_date'),
  location_precision: t('page.column_location_precision'),
  facts: t('page.column_facts'),
});

/** /area/{code}.geojson: the lines of the area with all that its page says, and its places that have a point. */
export function areaGeojson(
  data: AreaPageData,
  facts: readonly AreaFact[],
  columns: readonly Column<AreaFact>[],
  notes: FileNotes,
  translator: PageTranslator,
): string {
  const { area, places } = data;
  const own = {
    type: 'Feature',
    id: area.code,
    geometry: area.boundary,
    properties: {
      area_code: area.code,
      area_name: area.name,
      level: area.level,
      facts: facts.map((fact) => propertiesOf(columns, fact)),
    },
  };
  const points = places.flatMap((place) =>
    place.location === null
      ? []
      : [
          {
            type: 'Feature',
            id: place.id,
            geometry: { type: 'Point', coordinates: [place.location.lon, place.location.lat] },
            properties: {
              name: place.name,
              kind: place.kind,
              place_of_welcome: place.placeOfWelcome,
              meeting_place: place.meetingPlace,
              status: place.status,
              ...(place.statusDate !== null && { status_date: place.statusDate }),
              location_precision: place.locationPrecision,
            },
          },
        ],
  );
  return fileOf(notes, { ...fieldsOf(columns), ...pointFields(translator) }, [own, ...points]);
}

/** /areas.geojson: the lines of every area with its label. */
export const areasGeojson = (
  lines: readonly ListedArea[],
  boundaries: ReadonlyMap<string, Geometry>,
  columns: readonly Column<ListedArea>[],
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
