import type { MessageCode } from '../messages/message.ts';
import { message } from '../messages/message.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { periodDays } from '../provenance/period-days.ts';
import type { Action } from '../records/programme.ts';

/**
 * How an action of a plan stands. DONE and NOT_DONE: a document held says so. NO_REPORT_FOUND: a date that the plan gave
 * has passed, and no document held reports on it. NOT_YET_CHECKED: no date has passed, and nobody has looked. There is
 * no word for late: what nobody reports may have been done.
 */
export const actionStates = ['DONE', 'NOT_DONE', 'NO_REPORT_FOUND', 'NOT_YET_CHECKED'] as const;
export type ActionState = (typeof actionStates)[number];

/**
 * How an action stands on a day. A date that cannot be read as days never passes.
 * Source: "Practice on record", section 6.
 * @example actionState({ milestones: [{ milestone: 'Plan in place', date: '2008-07' }] }, '2026-11-22') // 'NO_REPORT_FOUND'
 */
export function actionState(
  { progress, milestones }: Pick<Action, 'progress' | 'milestones'>,
  day: CalendarDate,
): ActionState {
  if (progress) return progress.state;
  return milestones.some(({ date }) => hasPassed(date, day)) ? 'NO_REPORT_FOUND' : 'NOT_YET_CHECKED';
}

function hasPassed(date: string | undefined, day: CalendarDate): boolean {
  const last = date === undefined ? undefined : periodDays(date)?.last;
  return last !== undefined && last < day;
}

/** The state in words. */
export const actionStateWords = (state: ActionState) => message(`actionState.${state}`);

const planNames = {
  'end-of-programme-recommendations-2022': 'plan.recommendations2022',
  'action-plan-2008': 'plan.actionPlan2008',
  'strategy-2008-not-in-plan-table': 'plan.strategy2008',
  'cabinet-2008': 'plan.cabinet2008',
  'board-minutes-2020-09': 'plan.board2020',
  'cohesion-report-2024': 'plan.report2024',
  'wyre-forest-cabinet-2010': 'plan.wyreForest2010',
} as const satisfies Record<string, MessageCode>;

/** The plans that are told by name, in the order in which they are shown: what was promised last of a programme, first. */
export const plansInOrder: readonly string[] = Object.keys(planNames);

const codes = new Map<string, (typeof planNames)[keyof typeof planNames]>(Object.entries(planNames));

/** The name of a plan; undefined for one that no message tells. @example planName('action-plan-2008') */
export function planName(plan: string) {
  const code = codes.get(plan);
  return code && message(code);
}
