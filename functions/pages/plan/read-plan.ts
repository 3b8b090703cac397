import {
  type PlannedActionsQuery,
  type PlanQuery,
  plan,
  plannedActions,
  type StatementsOfKindQuery,
  statementsOfKind,
} from '../../../schema/generated/page-operations.ts';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';

export type Statement = StatementsOfKindQuery['statements']['edges'][number]['node'];

/** The plans with every action, and what was to remain of projects. */
export interface PlanData extends PlanQuery {
  readonly actions: readonly PlannedActionsQuery['actions']['edges'][number]['node'][];
  readonly legacy: readonly Statement[];
}

/** @throws as `ask` */
export async function readPlan(ask: Ask): Promise<PlanData> {
  const [read, actions, legacy] = await Promise.all([
    ask(plan, {}),
    readToEnd(async (after) => (await ask(plannedActions, after)).actions),
    readStatements(ask, 'LEGACY'),
  ]);
  return { ...read, actions, legacy };
}

/** What the documents say of one kind. @throws as `ask` */
export const readStatements = (ask: Ask, kind: 'LEGACY' | 'VISION'): Promise<readonly Statement[]> =>
  readToEnd(async (after) => (await ask(statementsOfKind, { ...after, kind })).statements);
