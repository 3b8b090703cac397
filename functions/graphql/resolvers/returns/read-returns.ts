import { LRUCache } from 'lru-cache';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { onceForEach } from '../../../../domain/collections/once-for-each.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { placeReturn } from '../../../../domain/records-kept/kinds/place-return.ts';
import type { KeptEntry } from '../../../../domain/records-kept/life/kept-entry.ts';
import { type StoodContent, stoodByChain } from '../../../../domain/records-kept/life/stood-content.ts';
import { type AttendancePicture, attendancePicture } from '../../../../domain/returns/attendance-picture.ts';
import type { ReturnVersion } from '../../../../domain/returns/monthly-return.ts';
import { returnVersion, stoodSinceBegin } from '../../../../domain/returns/stood-returns.ts';
import { toldDays } from '../../../../domain/returns/told-days.ts';
import { type KeptRecords, readInParts } from '../../records/kept-records.ts';
import type { RequestContext } from '../../request/context.ts';
import { localityOfVenue } from '../../snapshot/venue-place.ts';

/**
 * Returns that are, or were, public: what they say is told to nobody but in sums. One that stands of a place which is no longer
 * on the public register, as a refuge is, is told no more than the place. Two Queries.
 */
export async function publicReturns({
  records,
  data,
}: Pick<RequestContext, 'records' | 'data'>): Promise<readonly KeptEntry[]> {
  const entries = await records.kept.of(placeReturn).current();
  const { venues } = await data();
  const told = await Promise.all(
    entries.map(async (entry) => {
      const venue = entry.stands?.content.venue;
      const isHeld = venue === undefined || (await venues.byId.load(String(venue))) !== undefined;
      return entry.wasPublic === true && isHeld ? [entry] : [];
    }),
  );
  return told.flat();
}

/** The month of a return; undefined where nothing stands of it. */
export const monthOf = ({ stands }: KeptEntry): string | undefined => stands && String(stands.content.month);

/** Whether a return can be of a month: a record is of one alone, and of one that was taken back the chain alone says which. */
const mayBeOf = (month: string, { stands, proposed }: KeptEntry): boolean => {
  const said = stands ?? (proposed && { content: proposed });
  return said === undefined || said.content.month === month;
};

/** Chains that were read, by id and revision: what stood of a revision never changes. */
const stoodBefore = onceForEach(
  (_: KeptRecords) => new LRUCache<string, readonly StoodContent[]>({ max: 5_000 }),
);

async function stoodOf(
  entry: KeptEntry,
  { records }: Pick<RequestContext, 'records'>,
): Promise<readonly StoodContent[]> {
  const known = stoodSinceBegin(entry);
  if (known) return known;
  const key = `${entry.id}@${entry.revision}`;
  const before = stoodBefore(records.kept);
  const held = before.get(key) ?? stoodByChain(await records.kept.of(placeReturn).chain(entry.id));
  before.set(key, held);
  return held;
}

/**
 * Everything that stood of a month's returns at any time, of places that are on the public register. One more Query for each
 * of them that changed since its month was told, once a container.
 */
export async function versionsOf(
  month: string,
  entries: readonly KeptEntry[],
  context: Pick<RequestContext, 'records' | 'data'>,
): Promise<readonly ReturnVersion[]> {
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const stood = (
    await readInParts(
      entries.filter((entry) => mayBeOf(month, entry)),
      (entry) => stoodOf(entry, context),
    )
  ).flat();
  const found = await Promise.all(
    stood
      .filter(({ content }) => content.month === month)
      .map(async (each): Promise<readonly ReturnVersion[]> => {
        const place = await snapshot.venues.byId.load(String(each.content.venue));
        const locality = place && localityOfVenue(place, directory)?.code;
        if (!place) return [];
        return [returnVersion(each, { venue: place.id, ...(locality ? { locality } : {}) })];
      }),
  );
  const order = ({ venue, from, until }: ReturnVersion) => `${venue} ${from} ${until ?? ''}`;
  return found.flat().sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Pictures that were reckoned, by all that they are made of. */
const pictures = new LRUCache<string, { readonly picture: AttendancePicture | undefined }>({ max: 60 });

/** `attendancePicture`, reckoned once for the same returns and the same day of telling. */
export function pictureOf(
  month: string,
  versions: readonly ReturnVersion[],
  borough: AreaCode,
  today: CalendarDate,
): AttendancePicture | undefined {
  const key = contentHash([month, versions, borough, toldDays(month, today).length]);
  const held = pictures.get(key) ?? { picture: attendancePicture(month, versions, borough, today) };
  pictures.set(key, held);
  return held.picture;
}
