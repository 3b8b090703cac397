import { inOrderOfDate } from '../../domain/place/status-at.ts';
import type { Venue } from '../../domain/records/venue.ts';
import type { FileRows } from './read-files.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Venues of the register, each with what is recorded about its being open: oldest first, undated last. */
export function buildVenues({ venues, venueStatus, venueBases }: FileRows): Venue[] {
  const said = Map.groupBy(venueBases, ({ value }) => value.venue_id);
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
      statusHistory: inOrderOfDate(
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
      bases: said
        .get(value.id)
        ?.map(({ value: { field, basis, words, section } }) =>
          withoutUndefined({ field, basis, section, words }),
        ),
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
