import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { QuestionId } from '../questions/question-set.ts';

/** Source: "Cohesion impact assessment", section 8, Action. */
export type ActionType = 'AVOID' | 'REDUCE' | 'COMPENSATE' | 'ENHANCE' | 'MONITOR' | 'ENGAGE';
export type ActionStatus = 'NOT_STARTED' | 'UNDER_WAY' | 'DONE' | 'DROPPED';

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
  readonly status: ActionStatus;
  /** Needed where DROPPED (the reason) and DONE (what shows it). */
  readonly statusNote?: string;
}
