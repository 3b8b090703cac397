import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { QuestionId } from './question-set.ts';
import type { Reviewed } from './reviewed.ts';
import type { StepInstant } from './step-instant.ts';

/** Source: "Cohesion impact assessment", section 8, Action. */
export type ActionType = 'AVOID' | 'REDUCE' | 'COMPENSATE' | 'ENHANCE' | 'MONITOR' | 'ENGAGE';
export type ActionStatus = 'NOT_STARTED' | 'UNDER_WAY' | 'DONE' | 'DROPPED';

/** An action as it was promised and signed. */
export interface AssessmentAction {
  readonly id: string;
  /** The question whose risk it answers; undefined where it serves the whole scheme. */
  readonly question?: QuestionId;
  readonly type: ActionType;
  readonly what: string;
  /** Office first: "Head of Housing". A person's name is shown to officers only. */
  readonly ownerRole: string;
  readonly ownerName?: string;
  readonly dueOn: CalendarDate;
  readonly funding?: string;
  /** How success will be seen, with numbers where they are known. */
  readonly measure: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
}

/**
 * How far an action is, as it was reported and approved: what counts, and what the public reads. Kept beside the content,
 * so that what was signed stays as it is. An action of which nothing was reported is NOT_STARTED.
 */
export interface ActionProgress extends StepInstant {
  readonly status: ActionStatus;
  /** Needed where DROPPED (the reason) and DONE (what shows it). */
  readonly note?: string;
  /** Who approved it; undefined: reported before reports were reviewed, when it was public at once. */
  readonly reviewed?: Reviewed;
  /** How many reports were made of it; undefined: before they were counted. */
  readonly reports?: number;
}

/** Progress of the actions of an assessment, by action id. */
export type ProgressByAction = Readonly<Record<string, ActionProgress>>;
