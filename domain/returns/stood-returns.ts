import type { AreaCode } from '../geography/area.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
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
  { periodOf, keepsPeriod }: Pick<KindOfReturn, 'periodOf' | 'keepsPeriod'>,
  { stands, publicAt, savedAt, revision }: Pick<KeptEntry, 'stands' | 'publicAt' | 'savedAt' | 'revision'>,
): readonly StoodContent[] | undefined {
  if (!stands) return undefined;
  // After the first two, which proposed and approved it, it may have been told with the returns of another period.
  if (!keepsPeriod && revision > 2) return undefined;
  // An approval that stands again after an undo is as old as it was: it tells nothing of what stood between.
  const changed = legalDayOf(publicAt ?? savedAt);
  if (changed >= firstToldOn(periodOf(stands.content))) return undefined;
  return [{ content: stands.content, from: stands.approved.at }];
}

/** @param about what it is about, under the id that this has now, and where that lies */
export const returnVersion = (
  { whole }: Pick<KindOfReturn, 'whole'>,
  { content, from, until }: StoodContent,
  about: { readonly subject: string; readonly locality?: AreaCode },
): ReturnVersion => ({
  ...about,
  ...whole(content),
  from: legalDayOf(from),
  ...(until === undefined ? {} : { until: legalDayOf(until) }),
});
