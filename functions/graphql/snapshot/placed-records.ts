import type { AreaCode } from '../../../domain/geography/area.ts';
import {
  areaFieldsOf,
  eventFieldOf,
  type KeptContent,
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
  const placed = await Promise.all(
    records.map(async (record): Promise<readonly PlacedRecord[]> => {
      const { stands } = record;
      const where = stands && (await whereContentLies(snapshot, kind, stands.content));
      return where ? [{ record, stands, ...where }] : [];
    }),
  );
  return placed.flat();
}

/**
 * Where a record lies by what it says: by its areas, its places on the register, or its event. Undefined where one of its
 * places or organisations is no longer on the public register, or its event stands no more.
 */
export async function whereContentLies(
  snapshot: SnapshotRecords,
  kind: RecordKind,
  content: KeptContent,
): Promise<Pick<PlacedRecord, 'wards' | 'localities' | 'venues'> | undefined> {
  const eventField = eventFieldOf(kind);
  if (eventField !== undefined) {
    const held = await standingEvent(snapshot, String(content[eventField]));
    return held && { wards: held.wards, localities: held.localities, venues: held.venues };
  }
  const ids = venueFieldsOf(kind).flatMap((field) => content[field] ?? []);
  const found = await Promise.all(ids.map((id) => snapshot.venues.byId.load(String(id))));
  const venues = found.flatMap((venue) => venue ?? []);
  if (venues.length < ids.length) return undefined;
  const about = organisationFieldsOf(kind).flatMap((field) => content[field] ?? []);
  if (about.length > 0) {
    const organisations = await snapshot.organisationById();
    if (!about.every((id) => organisations.has(String(id)))) return undefined;
  }
  const directory = await snapshot.areas();
  const areas = areaFieldsOf(kind).flatMap((field) => {
    const code = content[field];
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
  return { venues, wards: codesOf(wards), localities: codesOf(localities) };
}

const codesOf = (areas: readonly { readonly code: AreaCode }[]): readonly AreaCode[] => [
  ...new Set(areas.map(({ code }) => code)),
];
