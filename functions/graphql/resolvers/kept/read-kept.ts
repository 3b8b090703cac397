import { holds } from '../../../../domain/permission/person.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import {
  keepersOf,
  keepersOfAll,
  organisationFieldsOf,
  type RecordKind,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import {
  isWriterOf,
  type KeptEntry,
  keptEntry,
  type PublicKept,
  publicKept,
  type ReadKept,
} from '../../../../domain/records-kept/life/kept-entry.ts';
import { kindNameOfId, recordOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import type { KeptRevision } from '../../../../domain/records-kept/life/kept-record.ts';
import { parseId } from '../../ids/parse-id.ts';
import { readInParts } from '../../records/kept-records.ts';
import type { RequestContext } from '../../request/context.ts';

/** Whether whoever asks takes any step with records of the kind, and so reads whole at least those that they wrote in. */
export const keeps = (kind: RecordKind, { person }: Pick<RequestContext, 'person'>): boolean =>
  holds(person, keepersOf(kind));

/** Who asks, and where the records are. */
type Reading = Pick<RequestContext, 'person' | 'records'>;
/** The same with what tells whether a place is on the public register: needed for a kind that is about places. */
type ReadingPlaces = Reading & Partial<Pick<RequestContext, 'data'>>;

/** Whether whoever asks reads a record of the kind whole, and may change it as far as their role lets them. */
export const readsWhole = (
  kind: RecordKind,
  entry: Pick<KeptEntry, 'writers' | 'vouchedFor'>,
  { person }: Pick<RequestContext, 'person'>,
): boolean =>
  holds(person, keepersOfAll(kind)) ||
  (person !== undefined && holds(person, keepersOf(kind)) && isWriterOf(entry, person.subject));

const asRead = (kind: RecordKind, entry: KeptEntry, context: Reading): ReadKept | undefined =>
  readsWhole(kind, entry, context) ? entry : publicKept(kind, entry);

/**
 * The records of a kind that whoever asks may read, as they stand, or stood at the end of a day. Two requests to the
 * store as they stand; for a day, one more for each record there is. One that became one with another is that other.
 */
export async function readKept(
  kind: RecordKind,
  context: ReadingPlaces,
  day?: CalendarDate,
): Promise<readonly ReadKept[]> {
  const store = context.records.kept.of(kind);
  if (day === undefined) {
    const records = keeps(kind, context)
      ? (await store.current()).flatMap((entry) => asRead(kind, entry, context) ?? [])
      : await store.published();
    return ofHeldPlaces(
      kind,
      records.filter(({ state }) => state !== 'MERGED'),
      context,
    );
  }
  const ids = (keeps(kind, context) ? await store.current() : await store.published()).map(({ id }) => id);
  const found = await readInParts(ids, (id) => entryOn(kind, id, context, day));
  const read = found.flatMap((record) => (record && record.state !== 'MERGED' ? [record] : []));
  return ofHeldPlaces(kind, read, context);
}

/**
 * The records of a kind as everyone may read them, those too that became one with another or were withdrawn: whoever asks,
 * the same. Of a place that is no longer on the public register nothing is told.
 */
export async function publishedKept(
  kind: RecordKind,
  context: RequestContext,
): Promise<readonly PublicKept[]> {
  return ofHeldPlaces(kind, await context.records.kept.of(kind).published(), context);
}

/**
 * Those of the records whose places and organisations are on the public register: what is kept of a place that has become a sensitive one,
 * as a refuge is, leaves the server no more than the place does.
 */
async function ofHeldPlaces<Read extends ReadKept>(
  kind: RecordKind,
  records: readonly Read[],
  { data }: Partial<Pick<RequestContext, 'data'>>,
): Promise<readonly Read[]> {
  const fields = venueFieldsOf(kind);
  const about = organisationFieldsOf(kind);
  if (fields.length + about.length === 0 || records.length === 0) return records;
  if (!data) throw new Error(`A ${kind.noun} is about the register: it is read beside it.`);
  const snapshot = await data();
  const { venues } = snapshot;
  const organisations = about.length === 0 ? undefined : await snapshot.organisationById();
  const told = await Promise.all(
    records.map(async (record) => {
      const contents = [record.stands?.content, 'proposed' in record ? record.proposed : undefined];
      const ids = contents.flatMap((content) => fields.flatMap((field) => content?.[field] ?? []));
      const places = await Promise.all(ids.map((id) => venues.byId.load(String(id))));
      const isHeld = contents.every((content) =>
        about.every((field) => content?.[field] === undefined || organisations?.has(String(content[field]))),
      );
      return isHeld && places.every((place) => place !== undefined) ? [record] : [];
    }),
  );
  return told.flat();
}

/** The records of a kind as everyone reads them, as they stood at the end of a day: the same whoever asks. */
export async function publicKeptOn(
  kind: RecordKind,
  { records }: Pick<RequestContext, 'records'>,
  day: CalendarDate,
): Promise<readonly PublicKept[]> {
  return readKept(kind, { records, person: undefined }, day) as Promise<readonly PublicKept[]>;
}

/** Longest row of records each of which became one with the next. */
const mostMerges = 10;

/** One record, or the one that it became one with; undefined where none that whoever asks may read has the id. */
export async function readKeptRecord(
  kind: RecordKind,
  id: string,
  context: RequestContext,
  day?: CalendarDate,
): Promise<ReadKept | undefined> {
  let wanted = recordOfId(parseId('id', id));
  for (let merges = 0; merges <= mostMerges; merges += 1) {
    const read = await entryOn(kind, wanted, context, day);
    const [record] = await ofHeldPlaces(kind, read ? [read] : [], context);
    if (record?.mergedInto === undefined) return record;
    wanted = record.mergedInto;
  }
  return undefined;
}

async function entryOn(
  kind: RecordKind,
  id: string,
  context: Reading,
  day: CalendarDate | undefined,
): Promise<ReadKept | undefined> {
  if (kindNameOfId(id) !== kind.name) return undefined;
  const store = context.records.kept.of(kind);
  if (day === undefined) {
    const head = await store.latest(id);
    return head && asRead(kind, keptEntry(head), context);
  }
  const chain = await store.chain(id);
  const head = chain.at(-1);
  const then = chain.findLast(({ at }) => legalDayOf(at) <= day);
  // What was taken back is told to nobody under an earlier day either: somebody may have asked for it to be gone.
  const isWhole = then !== undefined && readsWhole(kind, keptEntry(then), context);
  const gone = then && !isWhole ? takenBackSince(chain, then) : undefined;
  const read =
    then && asRead(kind, keptEntry(then), context) && asRead(kind, keptEntry(gone ?? then), context);
  return read && (gone ?? then) !== head ? { ...read, isOlder: true } : read;
}

/** The step that took back what stood at a revision, also where the record was begun anew since; undefined: none, or it was undone. */
const takenBackSince = (chain: readonly KeptRevision[], then: KeptRevision): KeptRevision | undefined =>
  chain.find(
    ({ number, record }, at) =>
      number >= then.number && record.state === 'WITHDRAWN' && chain[at + 1]?.kind !== 'UNDONE',
  );
