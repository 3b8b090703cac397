import { dayText } from '../../../domain/opening/written-times.ts';
import type { OpenVenuesQuery } from '../../../schema/generated/page-operations.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import { sourceColumns, titlesOf } from '../files/source-columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { degreesInFile, together } from './in-file.ts';
import { featureOfEach, type OpenTable } from './open-table.ts';

export type OpenVenue = OpenVenuesQuery['venues']['edges'][number]['node'];

type Session = NonNullable<OpenVenue['openingTimes']>['sessions'][number];

/** Columns of /venues.csv: one row a building or park. */
export function venueColumns(translator: PageTranslator): readonly Column<OpenVenue>[] {
  const column = columnMaker<OpenVenue>(translator);
  return [
    column('id', ({ id }) => id),
    column('name', ({ name }) => name),
    column('kind', ({ kind }) => kind),
    column('place_of_welcome', ({ placeOfWelcome }) => placeOfWelcome, 'boolean'),
    column('meeting_place', ({ meetingPlace }) => meetingPlace, 'boolean'),
    column('ward_code', ({ ward }) => ward?.code),
    column('ward_name', ({ ward }) => ward?.name),
    column('locality', ({ locality }) => locality?.code),
    column('area_basis', ({ areaBasis }) => areaBasis),
    column('status', ({ status }) => status),
    column('status_date', ({ statusDate }) => timeInFile(statusDate)),
    column('status_words', ({ statusText }) => statusText),
    column('status_source', ({ statusSource }) => statusSource?.title),
    column('address', ({ address }) => address),
    column('postcode', ({ postcode }) => postcode),
    column('neighbourhood', ({ neighbourhood }) => neighbourhood),
    column('longitude', ({ location }) => degreesInFile(location?.lon), 'number'),
    column('latitude', ({ location }) => degreesInFile(location?.lat), 'number'),
    column('location_precision', ({ locationPrecision }) => locationPrecision),
    column('operator', ({ operator }) => operator),
    column('other_names', ({ otherNames }) => together(otherNames)),
    column('confidence', ({ confidence }) => confidence),
    column('caution', ({ note }) => note),
    ...sourceColumns<OpenVenue>(translator),
    column('warm_space', ({ warmSpace }) => warmSpace !== null, 'boolean'),
    column('warm_space_hours', ({ warmSpace }) => warmSpace?.words),
    column('bus_stops_within_400m', ({ stopsNear }) => stopsNear?.count, 'integer'),
    column('bus_stops_at_least', ({ stopsNear }) => stopsNear?.atLeast, 'boolean'),
    column('opening_text', ({ openingText }) => openingText),
    column('opening_times', ({ openingTimes }) => openingTimes?.sessions.map(sessionInFile).join('; ')),
    column('opening_times_known_to', ({ openingTimes }) => openingTimes?.knownTo),
    column('corrected_fields', ({ corrections }) => together(corrections.map(({ field }) => field))),
  ];
}

const sessionInFile = ({ day, opens, closes }: Session): string => `${dayText(day)} ${opens}-${closes}`;

/** The public register of venues; those without a point have none in the GeoJSON. */
export function venuesTable(
  place: string,
  rows: readonly OpenVenue[],
  translator: PageTranslator,
): OpenTable<OpenVenue> {
  const columns = venueColumns(translator);
  return {
    name: 'venues',
    title: translator.t('page.fileVenues'),
    place,
    columns,
    rows,
    sources: titlesOf(rows),
    features: featureOfEach(columns, rows, ({ id, location }) => ({
      id,
      geometry: location && {
        type: 'Point',
        coordinates: [location.lon, location.lat].map((degrees) => degreesInFile(degrees) ?? 0),
      },
    })),
  };
}
