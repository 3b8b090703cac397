import { LRUCache } from 'lru-cache';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { onceForEach } from '../../../../domain/collections/once-for-each.ts';
import { CorruptRecord } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { KeptContent } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { KeptEntry } from '../../../../domain/records-kept/life/kept-entry.ts';
import { type StoodContent, stoodByChain } from '../../../../domain/records-kept/life/stood-content.ts';
import {
  courseReturns,
  eventReturns,
  type KindOfReturn,
  placeReturns,
} from '../../../../domain/returns/kind-of-return.ts';
import type { ReturnVersion } from '../../../../domain/returns/return-version.ts';
import { type About, returnVersions, stoodSinceBegin } from '../../../../domain/returns/stood-returns.ts';
import { type ReturnPeriod, toldDays } from '../../../../domain/returns/told-days.ts';
import { type ToldPicture, type ToldTurnout, toldPicture } from '../../../../domain/returns/told-picture.ts';
import { type KeptRecords, readInParts } from '../../records/kept-records.ts';
import type { RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';
import { localityOfVenue } from '../../snapshot/venue-place.ts';

type Reading = Pick<RequestContext, 'records' | 'data'>;

/** What a return is about, as everyone may read it now; undefined: it is told no more, and neither is the return. */
type AboutOf = (content: KeptContent, context: Reading) => Promise<About | undefined>;

/** A kind of return with what says what its returns are about. */
export interface ReadReturns extends KindOfReturn {
  readonly aboutOf: AboutOf;
}

/** Returns of places: of one that is no longer on the public register, as a refuge is, nothing is told. */
export const returnsOfPlaces: ReadReturns = {
  ...placeReturns,
  aboutOf: async ({ venue }, { data }) => {
    const snapshot = await data();
    const place = await snapshot.venues.byId.load(String(venue));
    const locality = place && localityOfVenue(place, await snapshot.areas())?.code;
    return place && { subject: place.id, ...(locality ? { locality } : {}) };
  },
};

/** Returns of courses: told by what a course teaches, in the locality of its place or area. */
export const returnsOfCourses: ReadReturns = {
  ...courseReturns,
  aboutOf: async ({ subject, venue, area }, context) => {
    if (venue === undefined) {
      const directory = await (await context.data()).areas();
      const found = directory.find(area as AreaCode);
      const locality = found && (found.level === 'LOCALITY' ? found : directory.localityOf(found));
      return { subject: String(subject), ...(locality ? { locality: locality.code } : {}) };
    }
    const about = await returnsOfPlaces.aboutOf({ venue }, context);
    return about && { ...about, subject: String(subject) };
  },
};

/** Returns of events: of one that stands no more nothing is told. */
export const returnsOfEvents: ReadReturns = {
  ...eventReturns,
  aboutOf: async ({ event }, { data }) => {
    const placed = await standingEvent(await data(), String(event));
    const [locality] = placed?.localities ?? [];
    return placed && { subject: placed.record.id, ...(locality ? { locality } : {}) };
  },
};

/** Returns that are, or were, public: what they say is told to nobody but in sums. Two Queries. */
export async function publicReturns(of: ReadReturns, context: Reading): Promise<readonly KeptEntry[]> {
  const entries = await context.records.kept.of(of.kind).current();
  const told = await Promise.all(
    entries.map(async (entry) => {
      const content = entry.stands?.content;
      const isTold = content === undefined || (await of.aboutOf(content, context)) !== undefined;
      return entry.wasPublic === true && isTold ? [entry] : [];
    }),
  );
  return told.flat();
}

/** The period of a return; undefined where nothing stands of it. */
export const periodOfEntry = ({ periodOf }: ReadReturns, { stands }: KeptEntry): ReturnPeriod | undefined =>
  stands && periodOf(stands.content);

/** Whether a return can be of a period: it is of one for good; of one that was taken back the chain alone says which. */
const mayBeOf = (of: ReadReturns, period: ReturnPeriod, { stands, proposed }: KeptEntry): boolean => {
  const said = stands ?? (proposed && { content: proposed });
  return said === undefined || of.periodOf(said.content) === period;
};

/** Chains that were read, by id and revision: what stood of a revision never changes. */
const stoodBefore = onceForEach(
  (_: KeptRecords) => new LRUCache<string, readonly StoodContent[]>({ max: 5_000 }),
);

async function stoodOf(
  of: ReadReturns,
  entry: KeptEntry,
  { records }: Pick<RequestContext, 'records'>,
): Promise<readonly StoodContent[]> {
  const known = stoodSinceBegin(of, entry);
  if (known) return known;
  const key = `${entry.id}@${entry.revision}`;
  const before = stoodBefore(records.kept);
  const held = before.get(key) ?? stoodByChain(await records.kept.of(of.kind).chain(entry.id));
  before.set(key, held);
  return held;
}

/**
 * Everything that stood of a period's returns at any time, of what is public now. One more Query for each of them that changed
 * since its period was told, once a container.
 */
export async function versionsOf(
  of: ReadReturns,
  period: ReturnPeriod,
  entries: readonly KeptEntry[],
  context: Reading,
): Promise<readonly ReturnVersion[]> {
  const mine = entries.filter((entry) => mayBeOf(of, period, entry));
  const stoodOfEach = await readInParts(mine, (entry) => stoodOf(of, entry, context));
  const found = await Promise.all(
    stoodOfEach.map(async (stood): Promise<readonly ReturnVersion[]> => {
      const own = stood.filter(({ content }) => of.periodOf(content) === period);
      const about = new Map<KeptContent, About | undefined>();
      for (const { content } of own) about.set(content, await of.aboutOf(content, context));
      return returnVersions(of, own, (content) => about.get(content));
    }),
  );
  const order = ({ subject, from, until }: ReturnVersion) => `${subject} ${from} ${until ?? ''}`;
  return found.flat().sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** @throws CorruptRecord where the data hold no borough */
export function boroughOf(directory: AreaDirectory): AreaCode {
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  if (!borough) throw new CorruptRecord('The data hold no borough.');
  return borough.code;
}

/** The areas of a picture with what is told of them, the borough first. */
export const areasTold = (
  picture: ToldPicture | undefined,
  directory: AreaDirectory,
  borough: AreaCode,
): readonly { readonly area: Area; readonly told: ToldTurnout }[] =>
  [...(picture?.areas ?? [])]
    .flatMap(([code, told]) => {
      const area = directory.find(code);
      return area ? [{ area, told }] : [];
    })
    .sort((a, b) => Number(b.area.code === borough) - Number(a.area.code === borough));

/** Pictures that were reckoned, by all that they are made of. */
const pictures = new LRUCache<string, { readonly picture: ToldPicture | undefined }>({ max: 60 });

/** `toldPicture`, reckoned once for the same returns and the same day of telling. */
export function pictureOf(
  { kind, ofSubject, ofLocality }: ReadReturns,
  period: ReturnPeriod,
  versions: readonly ReturnVersion[],
  borough: AreaCode,
  today: CalendarDate,
): ToldPicture | undefined {
  const key = contentHash([kind.name, period, versions, borough, toldDays(period, today).length]);
  const by = { borough, ofSubject, ...(ofLocality ? { ofLocality } : {}) };
  const held = pictures.get(key) ?? { picture: toldPicture(period, versions, by, today) };
  pictures.set(key, held);
  return held.picture;
}
