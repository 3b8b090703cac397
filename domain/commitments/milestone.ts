import type { CalendarDate } from '../provenance/calendar-date.ts';
import { periodDays } from '../provenance/period-days.ts';
import type { ActionProgress } from '../records/programme.ts';
import type { MilestoneState } from './commitment-state.ts';
import type { AddedMilestone, KeptProgress, MilestoneReport } from './kept-progress.ts';

/** What a state rests on: what a document says, an approved report, or its date alone. */
export type StateBasis = 'DOCUMENT' | 'REPORT' | 'DATE';

/** A step of a promise, or the promise as a whole where it has none, with how it stands on a day. */
export interface Milestone {
  /** Id of the promise with the number of the step, from 1: "ap2008-1-1-1:1"; of a whole promise its id; else of the record. */
  readonly id: string;
  readonly commitment: string;
  /** Undefined: the promise as a whole. */
  readonly words?: string;
  /** When, as the source gives it. */
  readonly date?: string;
  /** The last day that the date covers; undefined: it gives none, or none that can be read as days. */
  readonly dueBy?: CalendarDate;
  readonly state: MilestoneState;
  readonly basis: StateBasis;
  /** The report that its state rests on; with basis REPORT alone. */
  readonly report?: MilestoneReport;
  /** Set where it is told as it stood at the end of a day that was asked about. */
  readonly asOf?: CalendarDate;
  /** Set where it was agreed after the document was written. */
  readonly added?: AddedMilestone;
}

/** What a promise says of its steps, before anything is known of them. */
export interface PromisedSteps {
  readonly id: string;
  readonly milestones: readonly { readonly milestone: string; readonly date?: string }[];
  /** What a document says came of the promise as a whole. */
  readonly progress?: Pick<ActionProgress, 'state'>;
}

/** Id of a step of a promise. @example milestoneIdOf('ap2008-1-1-1', 0) // 'ap2008-1-1-1:1' */
export const milestoneIdOf = (promise: string, index: number): string => `${promise}:${index + 1}`;

/**
 * The milestones of a promise with how each stands on a day: those of its document in their order, then those that were
 * added; the promise as a whole where there are none. A report on a milestone decides its state; what is said of the whole,
 * by a report or else by a document, holds for every milestone of which nobody says anything by itself.
 * Source: "Practice on record", section 6.
 */
export function milestonesOf(
  promise: PromisedSteps,
  kept: KeptProgress,
  day: CalendarDate,
): readonly Milestone[] {
  const { id } = promise;
  const printed = promise.milestones.map(
    ({ milestone, date }, index): Step => ({
      id: milestoneIdOf(id, index),
      ...(milestone === '' ? {} : { words: milestone }),
      ...(date === undefined ? {} : { date }),
    }),
  );
  const added = (kept.added.get(id) ?? []).map(
    (each): Step => ({
      id: each.record.id,
      words: each.words,
      date: each.dueOn,
      added: each,
    }),
  );
  const steps = [...printed, ...added];
  return (steps.length > 0 ? steps : [{ id }]).map((step) => ({
    ...step,
    commitment: id,
    ...dueOf(step),
    ...standingOf(step, promise, kept, day),
  }));
}

type Step = Pick<Milestone, 'id' | 'words' | 'date' | 'added'>;

const dueOf = ({ date }: Step) => {
  const last = date === undefined ? undefined : periodDays(date)?.last;
  return last === undefined ? {} : { dueBy: last };
};

function standingOf(
  step: Step,
  { id, progress }: PromisedSteps,
  { reports }: KeptProgress,
  day: CalendarDate,
): Pick<Milestone, 'state' | 'basis' | 'report'> {
  const report = reports.get(step.id) ?? reports.get(id);
  if (report) {
    const state = report.state === 'NOTHING_FOUND' ? 'NO_REPORT_FOUND' : report.state;
    return { state, basis: 'REPORT', report };
  }
  if (progress) return { state: progress.state, basis: 'DOCUMENT' };
  const { dueBy } = dueOf(step);
  return { state: dueBy !== undefined && dueBy < day ? 'NO_REPORT_FOUND' : 'NOT_YET_CHECKED', basis: 'DATE' };
}
