import type { AreaCode } from '../../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { event } from '../../../../domain/records-kept/kinds/event.ts';
import { venueEntry } from '../../../../domain/records-kept/kinds/venue-entry.ts';
import type { PublicKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import { type AboutWhile, within } from '../../../../domain/returns/stood-returns.ts';
import type { RequestContext } from '../../request/context.ts';
import type { SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { localityOfVenue } from '../../snapshot/venue-place.ts';

export type Reading = Pick<RequestContext, 'records' | 'data'>;

/**
 * What the content of a return is about, each time under the id and in the locality that it had then.
 * @param since what changed before that day is of no matter; undefined: only what is so now is asked for
 */
export type AboutOf = (
  content: KeptContent,
  context: Reading,
  since?: CalendarDate,
) => Promise<readonly AboutWhile[]>;

/** How many records that became one with another are followed. */
const mostMerges = 10;

/**
 * A place. One that people put down is told as its record stood; one of the data as they lie now, since nothing holds where it
 * lay before, and not at all once it is gone, as a refuge is.
 */
export const aboutPlace: AboutOf = ({ venue }, context, since) => placeOf(String(venue), context, since);

async function placeOf(
  id: string,
  context: Reading,
  since: CalendarDate | undefined,
  merges = 0,
): Promise<readonly AboutWhile[]> {
  const snapshot = await context.data();
  const record = changedSince(snapshot, venueEntry, id, since);
  if (!record) {
    const place = await snapshot.venues.byId.load(id);
    return place ? [{ about: asAbout(place.id, localityOfVenue(place, await snapshot.areas())?.code) }] : [];
  }
  const stood = await context.records.kept.stoodOf(venueEntry, record);
  const own = await Promise.all(
    stood.map(async ({ content, ...time }): Promise<AboutWhile> => {
      const directory = await snapshot.areas();
      const position = await snapshot.stored.postcode(String(content.postcode));
      const locality = position && directory.localityOf(directory.locate(position).area);
      return { ...time, about: asAbout(id, locality?.code) };
    }),
  );
  const merged = own.at(-1)?.until;
  if (record.mergedInto === undefined || merged === undefined || merges >= mostMerges) return own;
  const other = await placeOf(record.mergedInto, context, since, merges + 1);
  return [...own, ...other.flatMap((each) => within(each, { from: merged }))];
}

/** What a course teaches, in the locality of its place, else of its area. */
export const aboutCourse: AboutOf = async ({ subject, venue, area }, context, since) => {
  const of = ({ locality }: AboutWhile['about']) => asAbout(String(subject), locality);
  if (venue === undefined) return [{ about: of({ subject: '', ...(await localityOfArea(area, context)) }) }];
  const places = await placeOf(String(venue), context, since);
  return places.map(({ about, ...time }) => ({ ...time, about: of(about) }));
};

/** An event, as its record stood: before it was moved it lay where it was, and until it was taken back it was. */
export const aboutEvent: AboutOf = async (content, context, since) => {
  const id = String(content.event);
  const snapshot = await context.data();
  const changed = changedSince(snapshot, event, id, since);
  const now = snapshot.keptRecords.get(event.name)?.find((record) => record.id === id)?.stands;
  const stood = changed
    ? await context.records.kept.stoodOf(event, changed)
    : now
      ? [{ content: now.content }]
      : [];
  const found = await Promise.all(
    stood.map(async ({ content: { venue, area }, ...time }): Promise<readonly AboutWhile[]> => {
      const { locality } = await localityOfArea(area, context);
      if (venue === undefined) return [{ ...time, about: asAbout(id, locality) }];
      const places = await placeOf(String(venue), context, since);
      return places
        .flatMap((each) => within(each, time))
        .map((each) => ({ ...each, about: asAbout(id, locality ?? each.about.locality) }));
    }),
  );
  return found.flat();
};

/** A record of which something changed since a day that everyone may read; undefined: as it is now, it was then. */
function changedSince(
  { keptRecords }: Pick<SnapshotRecords, 'keptRecords'>,
  { name }: RecordKind,
  id: string,
  since: CalendarDate | undefined,
): PublicKept | undefined {
  const record = since === undefined ? undefined : keptRecords.get(name)?.find((each) => each.id === id);
  if (!record || since === undefined) return undefined;
  const isAsItWas = record.stands && record.publicAt !== undefined && legalDayOf(record.publicAt) < since;
  return isAsItWas ? undefined : record;
}

const asAbout = (subject: string, locality: AreaCode | undefined): AboutWhile['about'] => ({
  subject,
  ...(locality === undefined ? {} : { locality }),
});

async function localityOfArea(
  code: KeptContent[string] | undefined,
  { data }: Pick<RequestContext, 'data'>,
): Promise<{ readonly locality?: AreaCode }> {
  if (code === undefined) return {};
  const directory = await (await data()).areas();
  const found = directory.find(code as AreaCode);
  const locality = found?.level === 'LOCALITY' ? found : directory.localityOf(found);
  return locality ? { locality: locality.code } : {};
}
