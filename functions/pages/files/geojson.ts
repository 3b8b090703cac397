import type { Geometry } from 'geojson';
import type { AreaLine, AreaSheet } from '../read-area.ts';
import { type AreaFact, areaColumns, type Column, factColumns } from './columns.ts';
import { type FileNotes, fieldsOf } from './dictionary.ts';

/** A row as properties: the columns by name, those without a value left out. */
const propertiesOf = <Row>(columns: readonly Column<Row>[], row: Row) =>
  Object.fromEntries(
    columns.flatMap(({ name, of }) => {
      const value = of(row);
      return value === null || value === undefined ? [] : [[name, value]];
    }),
  );

/** RFC 7946 lets a file have members of its own beside its features (section 6.1). */
const fileOf = (notes: FileNotes, fields: object, features: readonly object[]): string =>
  `${JSON.stringify({
    type: 'FeatureCollection',
    metadata: { ...notes, fields },
    features,
  })}\n`;

const pointFields = {
  kind: 'Kind of place by id.',
  place_of_welcome: 'Whether a source records it as a Place of Welcome.',
  meeting_place: 'Whether it counts as a place to meet when open.',
  status: 'OPEN, CLOSED, TEMPORARILY_CLOSED or NOT_KNOWN, on the day of the file.',
  status_date: 'Date of the record that the status rests on.',
  location_precision: 'BUILDING, POSTCODE, STREET or WARD.',
  facts: 'On the area itself: everything that the page says, one object for each row of the CSV.',
};

/** /area/{code}.geojson: the lines of the area with all that its page says, and its places that have a point. */
export function areaGeojson(sheet: AreaSheet, facts: readonly AreaFact[], notes: FileNotes): string {
  const { area, places } = sheet;
  const own = {
    type: 'Feature',
    id: area.code,
    geometry: area.boundary,
    properties: {
      area_code: area.code,
      area_name: area.name,
      level: area.level,
      facts: facts.map((fact) => propertiesOf(factColumns, fact)),
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
  return fileOf(notes, { ...fieldsOf(factColumns), ...pointFields }, [own, ...points]);
}

/** /areas.geojson: the lines of every area with its label. */
export const areasGeojson = (
  lines: readonly AreaLine[],
  boundaries: ReadonlyMap<string, Geometry>,
  notes: FileNotes,
): string =>
  fileOf(
    notes,
    fieldsOf(areaColumns),
    lines.map((line) => ({
      type: 'Feature',
      id: line.area.code,
      geometry: boundaries.get(line.area.code) ?? null,
      properties: propertiesOf(areaColumns, line),
    })),
  );
