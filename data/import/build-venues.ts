import { firstDayOf } from '../../domain/provenance/calendar-date.ts';
import type { Venue, VenueStatusRecord } from '../../domain/records/venue.ts';
import type { FileRows } from './read-files.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Venues of the register, each with what is recorded about its being open: oldest first, undated last. */
export function buildVenues({ venues, venueStatus }: FileRows): Venue[] {
  const histories = Map.groupBy(venueStatus, ({ value }) => value.venue_id);
  return venues.map(({ value }): Venue => {
    const { lon, lat } = value;
    return withoutUndefined({
      id: value.id,
      name: value.name,
      kind: value.kind,
      placeOfWelcome: value.place_of_welcome,
      address: value.address,
      postcode: value.postcode,
      neighbourhood: value.neighbourhood,
      position: lon === undefined || lat === undefined ? undefined : { lon, lat },
      precision: value.precision,
      positionBasis: value.position_basis,
      statedLocality: value.stated_locality,
      openingText: value.opening_text,
      statusHistory: inOrder(
        (histories.get(value.id) ?? []).map(({ value: { status, date, statement } }) =>
          withoutUndefined({ status, date, statement }),
        ),
      ),
      operator: value.operator,
      faith: value.faith,
      phase: value.phase,
      sameBuildingAs: value.same_building_as,
      aliases: value.aliases.length > 0 ? value.aliases : undefined,
      confidence: value.confidence,
      note: value.note,
      source: withoutUndefined({
        title: value.source_title,
        publisher: value.source_publisher,
        date: value.source_date,
        licence: value.source_licence,
      }),
      restricted: value.restricted,
    });
  });
}

const inOrder = (history: readonly VenueStatusRecord[]): VenueStatusRecord[] =>
  history.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
const orderOf = ({ date }: VenueStatusRecord): string => (date === undefined ? '9999' : firstDayOf(date));
