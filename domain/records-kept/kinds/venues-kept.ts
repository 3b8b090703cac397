import type { Position } from '../../geography/position.ts';
import { roleWords } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { Venue } from '../../records/venue.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import { newestWord } from '../life/kept-times.ts';
import { venueKindOfCode } from './venue-entry.ts';

/** What stands of a new place, as its kind declares it. */
interface Standing {
  readonly name: string;
  readonly venueKind: string;
  readonly postcode: string;
  readonly addressLine?: string;
  readonly openSince: CalendarDate;
  readonly openTo: 'EVERYONE' | 'OWN_MEMBERS';
  readonly evidence: string;
}

/** The postcodes that new places name. */
export const postcodesOfPlaces = (records: readonly PublicKept[]): readonly string[] => [
  ...new Set(records.flatMap(({ stands }) => (stands ? [read(stands).postcode] : []))),
];

/**
 * The places that people put down as venues like those of the register. Each has the point of its postcode; one whose postcode
 * the lists have no more is listed without a point. It is open from the day that was given, and again from each later word.
 * @param records new places as everyone may read them; one that became one with another answers under the id of that other
 * @param pointOf the point of a postcode in its normal form
 */
export function venuesKept(
  records: readonly PublicKept[],
  pointOf: (postcode: string) => Position | undefined,
): readonly Venue[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.flatMap(({ id, stands }): Venue[] => {
    if (!stands) return [];
    const said = read(stands);
    const position = pointOf(said.postcode);
    const { at, role } = newestWord(stands);
    const seenOn = legalDayOf(at);
    const source = { title: `Place put down here, for which a ${roleWords[role]} answers`, date: seenOn };
    const formerIds = records.flatMap((each) =>
      each.id !== id && endOf(each, byId) === id ? [each.id] : [],
    );
    return [
      {
        id,
        name: said.name,
        kind: venueKindOfCode(said.venueKind),
        placeOfWelcome: said.venueKind === 'PLACE_OF_WELCOME',
        ...(said.addressLine === undefined ? {} : { address: said.addressLine }),
        postcode: said.postcode,
        ...(position
          ? { position, precision: 'POSTCODE', positionBasis: 'the centroid of its postcode' }
          : { precision: 'NOT_KNOWN' }),
        statusHistory: [...new Set([said.openSince, ...(stands.confirmed ? [seenOn] : [])])].map((date) => ({
          status: 'OPEN',
          date,
          statement: `open on ${date}, as somebody said here`,
          source,
        })),
        ...(formerIds.length > 0 ? { formerIds } : {}),
        ...(said.openTo === 'OWN_MEMBERS' ? { note: 'For its own members alone.' } : {}),
        source: { ...source, note: said.evidence },
        restricted: false,
      },
    ];
  });
}

/** The id of the record that one has become, however often it was merged; its own where it never was. */
function endOf(record: PublicKept, byId: ReadonlyMap<string, PublicKept>): string {
  let end = record;
  for (let step = 0; step < byId.size && end.mergedInto !== undefined; step += 1)
    end = byId.get(end.mergedInto) ?? { ...end, id: end.mergedInto, mergedInto: undefined };
  return end.id;
}

/** The kind is checked when a record is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;
