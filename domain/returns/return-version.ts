import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import {
  preferNotToSay,
  type ToldApart,
  toldApart,
  toldGroupOf,
  toldGroups,
} from '../records/people-counted.ts';

/** What stood of a return for some time, what it is about and where that lies. Another word of it is another version. */
export interface ReturnVersion {
  /**
   * Of which return it is. Versions of one that count alike count the same people, and the register tells when: an event was
   * moved, or a correction was undone. Undefined: of one that has no other.
   */
  readonly returnId?: string;
  /** What it is told under beside areas: the id of a place or an event, or the subject of a course. */
  readonly subject: string;
  /** Undefined: in no locality that is known. */
  readonly locality?: AreaCode;
  /** How many sessions took place; undefined for what has none to count, as a course. */
  readonly sessionsHeld?: number;
  /** All whom it counts: heads counted at each session, or those enrolled on a course. */
  readonly people: number;
  /** By what it counts apart, and how many of each group; what it does not count by is absent. */
  readonly counts: Readonly<
    Partial<Record<ToldApart, readonly { readonly group: string; readonly people: number }[]>>
  >;
  /** The legal day on which it came to stand. */
  readonly from: CalendarDate;
  /** The legal day on which it stood no longer; undefined: it stands. */
  readonly until?: CalendarDate;
}

/** Whoever was not asked: what a return leaves of all whom it counts. */
export const notAsked = 'NOT_ASKED';

/** How many of those whom a version counts are of each group that is told, unsaid and not asked among them. */
export function groupsOf({ counts, people: all }: ReturnVersion, by: ToldApart): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { group, people } of counts[by] ?? []) {
    const told = toldGroupOf(by, group);
    found.set(told, (found.get(told) ?? 0) + people);
  }
  const counted = [...found.values()].reduce((sum, people) => sum + people, 0);
  return found.set(notAsked, all - counted);
}

/** The groups that some versions are told by, in order: of homes the wards that any of them names, then outside. */
export function groupsTold(versions: readonly ReturnVersion[], by: ToldApart): readonly string[] {
  if (by !== 'HOME') return toldGroups[by];
  const wards = versions.flatMap(({ counts }) => (counts.HOME ?? []).map(({ group }) => group));
  const named = new Set(
    wards.filter((group) => !toldGroups.HOME.includes(group) && group !== preferNotToSay),
  );
  return [...[...named].sort(), ...toldGroups.HOME];
}

/** By what any of some versions counts. */
export const countedIn = (versions: readonly ReturnVersion[]): readonly ToldApart[] =>
  toldApart.filter((by) => versions.some(({ counts }) => counts[by] !== undefined));
