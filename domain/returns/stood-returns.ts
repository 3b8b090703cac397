import type { AreaCode } from '../geography/area.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import { countFields, countsIn } from '../records-kept/kinds/place-return.ts';
import type { KeptEntry } from '../records-kept/life/kept-entry.ts';
import type { StoodContent } from '../records-kept/life/stood-content.ts';
import type { ReturnVersion } from './monthly-return.ts';
import { firstToldOn } from './told-days.ts';

/**
 * What stood of a return, where what stands now says so: nothing of it that everyone may read has changed since before
 * anything was told of its month. Undefined: something else may have been told, and its chain has to be read.
 */
export function stoodSinceBegin({
  stands,
  publicAt,
  savedAt,
}: Pick<KeptEntry, 'stands' | 'publicAt' | 'savedAt'>): readonly StoodContent[] | undefined {
  if (!stands) return undefined;
  // An approval that stands again after an undo is as old as it was: it tells nothing of what stood between.
  const changed = legalDayOf(publicAt ?? savedAt);
  if (changed >= firstToldOn(String(stands.content.month))) return undefined;
  return [{ content: stands.content, from: stands.approved.at }];
}

/** @param place where the place lies, under the id that it has on the register now */
export function returnVersion(
  { content, from, until }: StoodContent,
  place: { readonly venue: string; readonly locality?: AreaCode },
): ReturnVersion {
  const counts = countFields.flatMap(({ name, by }) => {
    const given = countsIn(content, name);
    return given ? [[by, given] as const] : [];
  });
  return {
    ...place,
    sessionsHeld: Number(content.sessionsHeld),
    attendances: Number(content.attendances),
    counts: Object.fromEntries(counts),
    from: legalDayOf(from),
    ...(until === undefined ? {} : { until: legalDayOf(until) }),
  };
}
