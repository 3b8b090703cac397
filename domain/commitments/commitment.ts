import type { ActionStatus } from '../assessment/model/assessment-action.ts';
import type { TrackedAction } from '../assessment/register/tracked-action.ts';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Action, Project } from '../records/programme.ts';
import type { Statement } from '../records/statement.ts';
import {
  type CommitmentState,
  type MilestoneState,
  type Progress,
  progressOf,
  stateOfPromise,
} from './commitment-state.ts';
import type { KeptProgress } from './kept-progress.ts';
import { type Milestone, milestonesOf } from './milestone.ts';

/** Where a promise was made: in a plan, in what was to remain of a project, or in a published assessment. */
export const commitmentSources = ['PLAN', 'LEGACY', 'ASSESSMENT'] as const;
export type CommitmentSource = (typeof commitmentSources)[number];

/** Document of what was to remain of projects, which has no id of a plan. */
export const legacyDocument = 'legacy';

/** A promise, with how it stands on a day. */
export interface Commitment {
  readonly id: string;
  readonly source: CommitmentSource;
  /** Id of the plan, `legacyDocument`, or id of the assessment. */
  readonly document: string;
  readonly refNo?: string;
  /** What was promised, as the record has it. */
  readonly words: string;
  /** Ids of the organisations that the source names to keep it. */
  readonly owners: readonly string[];
  /** Office that answers for it: of an assessment that of the action, else that of the newest report. */
  readonly office?: string;
  /** Id of the priority that it serves. */
  readonly priority?: string;
  /** Id of the project that it is about. */
  readonly project?: string;
  /** Wards and localities that it is known to be about; empty: no source says any, or it is about the whole borough. */
  readonly areas: readonly AreaCode[];
  readonly milestones: readonly Milestone[];
  readonly progress: Progress;
  readonly state: CommitmentState;
  /** The soonest day on which somebody is to look again. */
  readonly nextReview?: CalendarDate;
  /** Set where it is told as it stood at the end of a day that was asked about. */
  readonly asOf?: CalendarDate;
  /** The record that it is, by source. */
  readonly action?: Action;
  readonly statement?: Statement;
  readonly tracked?: TrackedAction;
}

/** An action of a plan as a promise. @param kept what people keep about promises, by the end of that day */
export const plannedCommitment = (action: Action, kept: KeptProgress, day: CalendarDate): Commitment => ({
  id: action.id,
  source: 'PLAN',
  document: action.plan,
  ...(action.refNo === undefined ? {} : { refNo: action.refNo }),
  words: action.action,
  owners: action.leadAgencies,
  ...(action.theme === undefined ? {} : { priority: action.theme }),
  ...counted(milestonesOf(action, kept, day)),
  action,
});

/**
 * What was to remain of a project, as a promise.
 * @param project the one that it is about, where it is held
 * @param priority id of the priority that the project serves
 */
export function legacyCommitment(
  statement: Statement,
  project: Project | undefined,
  priority: string | undefined,
  kept: KeptProgress,
  day: CalendarDate,
): Commitment {
  const { id, text, organisations, date } = statement;
  // The date of a statement is that of its words: it is no day by which something was to be done.
  const { areas, ...progress } = counted(milestonesOf({ id, milestones: [] }, kept, day));
  return {
    id,
    source: 'LEGACY',
    document: legacyDocument,
    words: text,
    owners: organisations,
    ...(priority === undefined ? {} : { priority }),
    ...(project ? { project: project.id } : {}),
    areas: distinct([...(project?.localities ?? []), ...areas]),
    ...progress,
    milestones: progress.milestones.map((each) =>
      date === undefined || each.words !== undefined ? each : { ...each, date },
    ),
    statement,
  };
}

const stateOfStatus = {
  DONE: 'DONE',
  UNDER_WAY: 'UNDER_WAY',
  DROPPED: 'DROPPED',
  NOT_STARTED: 'NOT_DONE',
} as const satisfies Readonly<Record<ActionStatus, MilestoneState>>;

/**
 * An action of an assessment as a promise, by reference: how far it is, is reported there and nowhere else.
 * @param areas wards and localities that the site touches
 */
export function assessmentCommitment(
  tracked: TrackedAction,
  areas: readonly AreaCode[],
  day: CalendarDate,
): Commitment {
  const { assessment, action, progress } = tracked;
  const id = `${assessment}:${action.id}`;
  const { dueOn } = action;
  const standing = progress
    ? ({ state: stateOfStatus[progress.status], basis: 'REPORT' } as const)
    : ({ state: dueOn < day ? 'NO_REPORT_FOUND' : 'NOT_YET_CHECKED', basis: 'DATE' } as const);
  return {
    id,
    source: 'ASSESSMENT',
    document: assessment,
    words: action.what,
    owners: [],
    office: action.ownerRole,
    ...counted([{ id, commitment: id, date: dueOn, dueBy: dueOn, ...standing }]),
    areas: distinct(areas),
    tracked,
  };
}

/** What follows from the milestones. */
function counted(milestones: readonly Milestone[]) {
  const progress = progressOf(milestones.map(({ state }) => state));
  const reports = milestones.flatMap(({ report }) => report ?? []);
  const reviews = reports.flatMap(({ nextReview }) => nextReview ?? []).sort();
  const office = reports
    .filter((report) => report.office !== undefined)
    .toSorted((a, b) => (a.stateOn < b.stateOn ? 1 : -1))[0]?.office;
  return {
    milestones,
    progress,
    state: stateOfPromise(progress),
    areas: distinct(reports.flatMap(({ area }) => area ?? [])),
    ...(office === undefined ? {} : { office }),
    ...(reviews[0] === undefined ? {} : { nextReview: reviews[0] }),
  };
}

const distinct = <Each>(items: readonly Each[]): readonly Each[] => [...new Set(items)];
