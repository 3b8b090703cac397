import type { AreaCode } from '../../../domain/geography/area.ts';
import {
  areaFieldsOf,
  eventFieldOf,
  organisationFieldsOf,
  type RecordKind,
  venueFieldsOf,
} from '../../../domain/records-kept/declaration/record-kind.ts';
import { event } from '../../../domain/records-kept/kinds/event.ts';
import type { PublicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { PlacedRecord } from '../../../domain/records-kept/life/placed-record.ts';
import type { SnapshotRecords } from './snapshot-records.ts';
import { localityOfVenue, wardOfVenue } from './venue-place.ts';

/**
 * An event of the register that stands, and where it is; undefined where none does, or its place is no longer on the public
 * register. No request to the store but for places and areas.
 */
export async function standingEvent(
  snapshot: SnapshotRecords,
  id: string,
): Promise<PlacedRecord | undefined> {
  const held = snapshot.keptRecords.get(event.name)?.find((record) => record.id === id);
  return held && (await placedRecords(snapshot, event, [held]))[0];
}

/**
 * What stands of a kind, each with where it is. Of a place or organisation that is no longer on the public register nothing is
 * told, as it may have become a sensitive one. Made of what the container holds: no request to the store but for places and areas.
 */
export async function placedRecords(
  snapshot: SnapshotRecords,
  kind: RecordKind,
  records: readonly PublicKept[],
): Promise<readonly PlacedRecord[]> {
  if (records.length === 0) return [];
  const directory = await snapshot.areas();
  const about = organisationFieldsOf(kind);
  const organisations = about.length === 0 ? undefined : await snapshot.organisationById();
  const placed = await Promise.all(
    records.map(async (record): Promise<readonly PlacedRecord[]> => {
      const { stands } = record;
      if (!stands) return [];
      const eventField = eventFieldOf(kind);
      if (eventField !== undefined) {
        const held = await standingEvent(snapshot, String(stands.content[eventField]));
        return held ? [{ ...held, record, stands }] : [];
      }
      const ids = venueFieldsOf(kind).flatMap((field) => stands.content[field] ?? []);
      const found = await Promise.all(ids.map((id) => snapshot.venues.byId.load(String(id))));
      const venues = found.flatMap((venue) => venue ?? []);
      if (venues.length < ids.length) return [];
      const named = about.flatMap((field) => stands.content[field] ?? []);
      if (!named.every((id) => organisations?.has(String(id)))) return [];
      const areas = areaFieldsOf(kind).flatMap((field) => {
        const code = stands.content[field];
        return code === undefined ? [] : (directory.find(code as AreaCode) ?? []);
      });
      const wards = [
        ...areas.filter(({ level }) => level === 'WARD'),
        ...venues.flatMap((venue) => wardOfVenue(venue, directory) ?? []),
      ];
      const localities = [
        ...areas.filter(({ level }) => level === 'LOCALITY'),
        ...wards.flatMap((ward) => directory.localityOf(ward) ?? []),
        ...venues.flatMap((venue) => localityOfVenue(venue, directory) ?? []),
      ];
      return [{ record, stands, venues, wards: codesOf(wards), localities: codesOf(localities) }];
    }),
  );
  return placed.flat();
}

const codesOf = (areas: readonly { readonly code: AreaCode }[]): readonly AreaCode[] => [
  ...new Set(areas.map(({ code }) => code)),
];
