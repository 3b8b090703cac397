import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { reportedStates } from '../records-kept/kinds/milestone-report.ts';
import type { PublicKept } from '../records-kept/life/kept-entry.ts';
import { newestWord } from '../records-kept/life/kept-times.ts';

/** What stands of a report on a milestone, as its kind declares it. */
export interface MilestoneReport {
  readonly milestone: string;
  readonly state: (typeof reportedStates)[number];
  readonly stateOn: CalendarDate;
  readonly evidence: string;
  readonly evidenceLink?: string;
  readonly office?: string;
  readonly nextReview?: CalendarDate;
  readonly area?: AreaCode;
  /** The record itself, as everyone may read it. */
  readonly record: PublicKept;
}

/** What stands of a milestone that was added to a promise, as its kind declares it. */
export interface AddedMilestone {
  readonly promise: string;
  readonly words: string;
  readonly dueOn: CalendarDate;
  readonly office?: string;
  readonly record: PublicKept;
}

/** What people keep about promises. */
export interface KeptProgress {
  /** The report that counts, by id of the milestone, or of the promise where it is about the whole. */
  readonly reports: ReadonlyMap<string, MilestoneReport>;
  /** Milestones that were added, by id of the promise, soonest first. */
  readonly added: ReadonlyMap<string, readonly AddedMilestone[]>;
}

export const noProgress: KeptProgress = { reports: new Map(), added: new Map() };

/**
 * What people keep about promises. Of two reports on the same milestone the one whose state is of the later day counts;
 * of the same day the one that somebody approved or confirmed last.
 * @param reports reports on milestones as everyone may read them
 * @param added milestones that were added, likewise
 */
export function keptProgress(reports: readonly PublicKept[], added: readonly PublicKept[]): KeptProgress {
  const byMilestone = Map.groupBy(standing<MilestoneReport>(reports), ({ milestone }) => milestone);
  return {
    reports: new Map(
      [...byMilestone].flatMap(([milestone, of]) => {
        const newest = of.toSorted(newestFirst)[0];
        return newest ? [[milestone, newest]] : [];
      }),
    ),
    added: Map.groupBy(
      standing<AddedMilestone>(added).toSorted((a, b) =>
        compared([a.dueOn, a.record.id], [b.dueOn, b.record.id]),
      ),
      ({ promise }) => promise,
    ),
  };
}

/** The kinds are checked when a record is written; the store holds what was checked. */
const standing = <Content extends { readonly record: PublicKept }>(
  records: readonly PublicKept[],
): Content[] =>
  records.flatMap((record) =>
    record.stands ? [{ ...record.stands.content, record } as unknown as Content] : [],
  );

const rankOf = ({ stateOn, record }: MilestoneReport): readonly string[] => [
  stateOn,
  record.stands ? newestWord(record.stands).at : '',
  record.id,
];

const newestFirst = (a: MilestoneReport, b: MilestoneReport): number => compared(rankOf(b), rankOf(a));

function compared(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
