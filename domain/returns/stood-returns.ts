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

/**
 * The versions of a return, the first first. Other words that change nobody whom it counts, as a note, make no other version.
 * @param aboutOf what content is about, under the id that this has now, and where that lies; undefined: it is told no more
 */
export function returnVersions(
  { whole }: Pick<KindOfReturn, 'whole'>,
  stood: readonly StoodContent[],
  aboutOf: (content: KeptContent) => About | undefined,
): readonly ReturnVersion[] {
  const versions: ReturnVersion[] = [];
  for (const { content, ...stands } of stood) {
    const about = aboutOf(content);
    if (!about) continue;
    const from = legalDayOf(stands.from);
    const until = stands.until === undefined ? undefined : legalDayOf(stands.until);
    const now = { ...about, ...whole(content) };
    const last = versions.at(-1);
    const goesOn = last?.until === from && contentHash(saidBy(last)) === contentHash(now);
    if (goesOn) versions.pop();
    versions.push({ ...now, from: goesOn ? last.from : from, ...(until === undefined ? {} : { until }) });
  }
  return versions;
}

const saidBy = ({ from: _, until: __, ...said }: ReturnVersion): Omit<ReturnVersion, 'from' | 'until'> =>
  said;

/** What a return is about, and where that lies. */
export interface About {
  readonly subject: string;
  /** Undefined: in no locality that is known. */
  readonly locality?: AreaCode;
}
