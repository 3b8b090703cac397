import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { QuestionId } from '../questions/question-set.ts';

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
 * How far an action is. Kept beside the content: reporting progress leaves what was signed as it is. An action of
 * which nothing was reported is NOT_STARTED.
 */
export interface ActionProgress {
  readonly status: ActionStatus;
  /** Needed where DROPPED (the reason) and DONE (what shows it). */
  readonly note?: string;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
}

/** Progress of the actions of an assessment, by action id. */
export type ProgressByAction = Readonly<Record<string, ActionProgress>>;
