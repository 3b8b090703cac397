import { contentHash } from '../assessment/model/content-hash.ts';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import type { KeptContent } from '../records-kept/declaration/record-kind.ts';
import type { KeptEntry } from '../records-kept/life/kept-entry.ts';
import type { KeptRevision } from '../records-kept/life/kept-record.ts';
import type { KindOfReturn } from './kind-of-return.ts';
import type { ReturnVersion } from './return-version.ts';
import { firstToldOn } from './told-days.ts';

/** What stood of a return, and from when until when. */
export interface StoodContent {
  readonly content: KeptContent;
  readonly from: CalendarDate;
  /** The legal day on which it stood no longer; undefined: it stands. */
  readonly until?: CalendarDate;
}

/**
 * What stood of a return, where what stands now says so: it came to stand before anything was told of its period. Undefined:
 * something else may have been told, and its chain has to be read.
 */
export function stoodSinceBegin(
  { periodOf }: Pick<KindOfReturn, 'periodOf'>,
  { stands }: Pick<KeptEntry, 'stands'>,
): readonly StoodContent[] | undefined {
  if (!stands) return undefined;
  const from = legalDayOf(stands.approved.at);
  return from < firstToldOn(periodOf(stands.content)) ? [{ content: stands.content, from }] : undefined;
}

/** Everything that stood of a return, by its chain. */
export function stoodByChain(chain: readonly KeptRevision[]): readonly StoodContent[] {
  const found: StoodContent[] = [];
  let open: { readonly content: KeptContent; readonly from: CalendarDate } | undefined;
  for (const { at, record } of chain) {
    const content = record.standing?.content;
    if (contentHash(open?.content ?? {}) === contentHash(content ?? {})) continue;
    if (open) found.push({ ...open, until: legalDayOf(at) });
    open = content && { content, from: legalDayOf(at) };
  }
  return open ? [...found, open] : found;
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
  for (const { content, from, until } of stood) {
    const about = aboutOf(content);
    if (!about) continue;
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
