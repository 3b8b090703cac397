import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AssessmentId } from '../model/assessment.ts';
import type { ActionProgress, AssessmentAction, ProgressByAction } from '../model/assessment-action.ts';
import type { OpenReports, ProgressReport } from '../model/report.ts';

/** An action with how far it is, as the tracker lists it. */
export interface TrackedAction {
  readonly assessment: AssessmentId;
  /** Title of the scheme. */
  readonly scheme: string;
  readonly action: AssessmentAction;
  /** Undefined: nothing was reported, so that it is not started. */
  readonly progress?: ActionProgress;
  /** A report that nobody has approved yet, for officers. */
  readonly report?: ProgressReport;
}

/** Where the actions of a list are taken from. */
export interface ActionSource {
  readonly id: AssessmentId;
  readonly title: string;
  readonly actions: readonly AssessmentAction[];
  readonly progress: ProgressByAction;
  readonly openReports?: OpenReports;
}

/** The actions of an assessment, in their order. */
export const trackedActions = ({
  id,
  title,
  actions,
  progress,
  openReports,
}: ActionSource): readonly TrackedAction[] =>
  actions.map((action) => {
    const reported = progress[action.id];
    const report = openReports?.progress[action.id];
    return {
      assessment: id,
      scheme: title,
      action,
      ...(reported ? { progress: reported } : {}),
      ...(report ? { report } : {}),
    };
  });

/**
 * Whether an action is past its date and neither done nor dropped. It is not overdue on the day itself. Never stored.
 * Source: "Cohesion impact assessment", section 8 (overdue is computed from the due date).
 * @example isOverdue(dueYesterday, '2026-11-22' as CalendarDate) // true
 */
export const isOverdue = ({ action, progress }: TrackedAction, today: CalendarDate): boolean =>
  action.dueOn < today && progress?.status !== 'DONE' && progress?.status !== 'DROPPED';
