import { LRUCache } from 'lru-cache';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { CorruptRecord } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { KeptContent } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { KeptEntry } from '../../../../domain/records-kept/life/kept-entry.ts';
import {
  courseReturns,
  eventReturns,
  type KindOfReturn,
  placeReturns,
} from '../../../../domain/returns/kind-of-return.ts';
import type { ReturnVersion } from '../../../../domain/returns/return-version.ts';
import {
  type AboutWhile,
  returnVersions,
  stoodSinceBegin,
} from '../../../../domain/returns/stood-returns.ts';
import { firstToldOn, type ReturnPeriod, toldDays } from '../../../../domain/returns/told-days.ts';
import { type ToldPicture, toldPicture } from '../../../../domain/returns/told-picture.ts';
import type { ToldTurnout } from '../../../../domain/returns/told-row.ts';
import { readInParts } from '../../records/kept-records.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import { type AboutOf, aboutCourse, aboutEvent, aboutPlace, type Reading } from './about-returns.ts';

/** A kind of return with what says what its returns are about. */
export interface ReadReturns extends KindOfReturn {
  readonly aboutOf: AboutOf;
}

export const returnsOfPlaces: ReadReturns = { ...placeReturns, aboutOf: aboutPlace };
export const returnsOfCourses: ReadReturns = { ...courseReturns, aboutOf: aboutCourse };
export const returnsOfEvents: ReadReturns = { ...eventReturns, aboutOf: aboutEvent };

/** Returns that are, or were, public: what they say is told to nobody but in sums. Two Queries. */
export async function publicReturns(of: ReadReturns, { records }: Reading): Promise<readonly KeptEntry[]> {
  const entries = await records.kept.of(of.kind).current();
  return entries.filter(({ wasPublic }) => wasPublic === true);
}

/** Those of some returns that stand, of what is on its register now: of a place that left it, as a refuge does, none. */
export async function standingReturns(
  of: ReadReturns,
  entries: readonly KeptEntry[],
  context: Reading,
): Promise<readonly KeptEntry[]> {
  const standing = await Promise.all(
    entries.map(async (entry) =>
      entry.stands && (await of.aboutOf(entry.stands.content, context)).length > 0 ? [entry] : [],
    ),
  );
  return standing.flat();
}

/** The period of a return; undefined where nothing stands of it. */
export const periodOfEntry = ({ periodOf }: ReadReturns, { stands }: KeptEntry): ReturnPeriod | undefined =>
  stands && periodOf(stands.content);

/** Whether a return can be of a period: it is of one for good; of one that was taken back the chain alone says which. */
const mayBeOf = (of: ReadReturns, period: ReturnPeriod, { stands, proposed }: KeptEntry): boolean => {
  const said = stands ?? (proposed && { content: proposed });
  return said === undefined || of.periodOf(said.content) === period;
};

/**
 * Everything that stood of a period's returns at any time, under what it was about then. One more Query for each of them that
 * changed since its period was told, and for each event and place of theirs that did, once a container.
 */
export async function versionsOf(
  of: ReadReturns,
  period: ReturnPeriod,
  entries: readonly KeptEntry[],
  context: Reading,
): Promise<readonly ReturnVersion[]> {
  const since = firstToldOn(period);
  // By their ids, which nothing changes: numbers that are as good to withhold are withheld in one order for ever.
  const mine = entries
    .filter((entry) => mayBeOf(of, period, entry))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const found = await readInParts(mine, async (entry): Promise<readonly ReturnVersion[]> => {
    const stood = stoodSinceBegin(of, entry) ?? (await context.records.kept.stoodOf(of.kind, entry));
    const own = stood.filter(({ content }) => of.periodOf(content) === period);
    const about = new Map<KeptContent, readonly AboutWhile[]>();
    for (const { content } of own) about.set(content, await of.aboutOf(content, context, since));
    return returnVersions(entry.id, of, own, (content) => about.get(content) ?? []);
  });
  return found.flat();
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
