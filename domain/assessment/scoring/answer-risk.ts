import type { AssessmentAction, ProgressByAction } from '../model/assessment-action.ts';
import type { DetailAnswer, Effect } from '../model/detail-answers.ts';
import type { QuestionId } from '../model/question-set.ts';

/**
 * Risk of an effect: likelihood times harm, 0 to 15. An improvement has none.
 * Source: "Cohesion impact assessment", section 7.
 * @example riskOf({ likelihood: 4, severity: -3 }) // 12
 */
export const riskOf = ({ likelihood, severity }: Effect): number => likelihood * Math.max(0, -severity);

/**
 * Benefit of an effect: likelihood times improvement, 0 to 15. Never set off against a risk.
 * @example benefitOf({ likelihood: 4, severity: 2 }) // 8
 */
export const benefitOf = ({ likelihood, severity }: Effect): number => likelihood * Math.max(0, severity);

/** Kinds of action that can make a harm smaller. Watching cannot, and a larger benefit is not a smaller harm. */
const mitigating: readonly AssessmentAction['type'][] = ['AVOID', 'REDUCE', 'COMPENSATE', 'ENGAGE'];

/**
 * The actions for a question that were not dropped.
 * @example liveActions(actions, { 'a-1': dropped }, '3.3') // without a-1
 */
export const liveActions = (
  actions: readonly AssessmentAction[],
  progress: ProgressByAction,
  question: QuestionId,
): readonly AssessmentAction[] =>
  actions.filter((action) => action.question === question && progress[action.id]?.status !== 'DROPPED');

/** What an answer leaves after mitigation. */
export interface Residual {
  /** The effects that count: the residual where it is accepted; else that and the one before, whichever is worse. */
  readonly effects: readonly Effect[];
  readonly accepted: boolean;
}

/**
 * What counts after mitigation. A residual that is milder than the effect before is accepted only where a live action
 * could bring it about: monitoring alone never does. One that is as bad or worse is taken as it is.
 * Source: "Cohesion impact assessment", sections 7 and 8 ("monitor" alone never clears a red).
 * @example residualOf(answer, []).accepted // false where the answer claims a lower risk
 */
export function residualOf({ effect, residual }: DetailAnswer, live: readonly AssessmentAction[]): Residual {
  if (!effect) return { effects: [], accepted: true };
  if (!residual) return { effects: [effect], accepted: true };
  const harms = effect.severity < 0;
  const milder = harms && (residual.likelihood < effect.likelihood || residual.severity > effect.severity);
  if (!milder || live.some(({ type }) => mitigating.includes(type)))
    return { effects: [residual], accepted: true };
  return { effects: [effect, residual], accepted: false };
}
