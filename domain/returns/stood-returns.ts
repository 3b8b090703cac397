import { contentHash } from '../assessment/model/content-hash.ts';
import type { AreaCode } from '../geography/area.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import type { KeptContent } from '../records-kept/declaration/record-kind.ts';
import type { KeptEntry } from '../records-kept/life/kept-entry.ts';
import type { StoodContent } from '../records-kept/life/stood-content.ts';
import type { KindOfReturn } from './kind-of-return.ts';
import type { ReturnVersion } from './return-version.ts';
import { firstToldOn } from './told-days.ts';

/**
 * What stood of a return, where what stands now says so: nothing of it that everyone may read has changed since before
 * anything was told of its period. Undefined: something else may have been told, and its chain has to be read.
 */
export function stoodSinceBegin(
  { periodOf }: Pick<KindOfReturn, 'periodOf'>,
  { stands, publicAt, savedAt }: Pick<KeptEntry, 'stands' | 'publicAt' | 'savedAt'>,
): readonly StoodContent[] | undefined {
  if (!stands) return undefined;
  // An approval that stands again after an undo is as old as it was: it tells nothing of what stood between.
  const changed = legalDayOf(publicAt ?? savedAt);
  if (changed >= firstToldOn(periodOf(stands.content))) return undefined;
  return [{ content: stands.content, from: stands.approved.at }];
}

/** What a return is about, and where that lies. */
export interface About {
  readonly subject: string;
  /** Undefined: in no locality that is known. */
  readonly locality?: AreaCode;
}

/** What a return was about for some time: instants in UTC, RFC 3339. */
export interface AboutWhile {
  readonly about: About;
  /** Undefined: since ever. */
  readonly from?: string;
  /** Undefined: still. */
  readonly until?: string;
}

/** The part of a time that lies within another; none where they have nothing in common. */
export function within<Time extends Pick<AboutWhile, 'from' | 'until'>>(
  time: Time,
  { from, until }: Pick<AboutWhile, 'from' | 'until'>,
): readonly Time[] {
  const begins = [time.from, from]
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  const [ends] = [time.until, until].filter((each) => each !== undefined).sort();
  if (begins !== undefined && ends !== undefined && begins >= ends) return [];
  return [
    {
      ...time,
      ...(begins === undefined ? {} : { from: begins }),
      ...(ends === undefined ? {} : { until: ends }),
    },
  ];
}

/**
 * The versions of a return, the first first: another for each change of what it says, of what it is about, and of where that
 * lies. What is told of a day is made of what was so until then, so that an event that is moved or taken back changes no page
 * that was told before. Other words that change nobody whom it counts, as a note, make no other version of it.
 * @param id of the return
 * @param aboutOf what content was about, each time under the id that it had then, and where that lay; none: it is told no more
 */
export function returnVersions(
  id: string,
  { whole }: Pick<KindOfReturn, 'whole'>,
  stood: readonly StoodContent[],
  aboutOf: (content: KeptContent) => readonly AboutWhile[],
): readonly ReturnVersion[] {
  const versions: ReturnVersion[] = [];
  for (const { content, ...stands } of stood) {
    for (const { about, ...time } of aboutOf(content).flatMap((each) => within(each, stands))) {
      const from = legalDayOf(time.from ?? stands.from);
      const until = time.until === undefined ? undefined : legalDayOf(time.until);
      const now = { returnId: id, ...about, ...whole(content) };
      const last = versions.at(-1);
      const goesOn = last?.until === from && contentHash(saidBy(last)) === contentHash(now);
      if (goesOn) versions.pop();
      versions.push({
        ...now,
        from: goesOn ? last.from : from,
        ...(until === undefined ? {} : { until }),
      });
    }
  }
  return versions;
}

const saidBy = ({ from: _, until: __, ...said }: ReturnVersion): Omit<ReturnVersion, 'from' | 'until'> =>
  said;
