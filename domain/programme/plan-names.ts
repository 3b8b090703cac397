import type { MessageCode } from '../messages/message.ts';
import { message } from '../messages/message.ts';

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
