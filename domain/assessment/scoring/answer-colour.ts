import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { DetailAnswer, Effect } from '../model/detail-answers.ts';
import type { Question } from '../model/question-set.ts';
import { riskOf } from './answer-risk.ts';
import { assessmentLines } from './assessment-method.ts';
import { type RiskColour, worstColour } from './colours.ts';
import type { ColourReading } from './detail-reading.ts';

/** Points of which "not known" is amber. Source: "Cohesion impact assessment", section 7. */
const mustBeKnown = ['LIFE_CHANCES', 'TRUST', 'RELATIONSHIPS'];

/** Whether a question is answered whole: an effect where it is ANSWERED, a reason where it is NOT_RELEVANT. */
export const isAnswered = (answer: DetailAnswer | undefined): answer is DetailAnswer =>
  answer !== undefined &&
  (answer.kind === 'ANSWERED'
    ? answer.effect !== undefined
    : answer.kind === 'NOT_KNOWN' || answer.answer.trim() !== '');

/**
 * Colour of one answer, with every reason for it. Undefined where it is not answered and nothing else makes it red or
 * amber: unanswered is never green.
 * Source: "Cohesion impact assessment", section 7.
 * @param effects those that count: the one before mitigation, or what is left after
 * @example answerColour(question, answer, [{ likelihood: 4, severity: -3 }]).colour // 'RED'
 */
export function answerColour(
  question: Question,
  answer: DetailAnswer | undefined,
  effects: readonly Effect[],
): ColourReading {
  const of = { question: untranslated(question.id) };
  const found: readonly Reason[] = answer
    ? [
        ...effects.flatMap((effect) => effectReasons(question.id, effect)),
        ...(answer.unlawfulConductConcern ? [['RED', message('colour.unlawfulConcern', of)] as const] : []),
        ...(answer.kind === 'NOT_KNOWN' && question.points.some((point) => mustBeKnown.includes(point))
          ? [['AMBER', message('colour.mustBeKnown', of)] as const]
          : []),
        ...(answer.confidence === 'LOW' &&
        effects.some(({ likelihood }) => likelihood >= assessmentLines.possible)
          ? [['AMBER', message('colour.lowConfidence', of)] as const]
          : []),
      ]
    : [];
  const worst = worstColour(found.map(([colour]) => colour));
  if (worst) return { colour: worst, reasons: found.map(([, reason]) => reason) };
  return isAnswered(answer)
    ? { colour: 'GREEN', reasons: [] }
    : { reasons: [message('colour.notAnswered', of)] };
}

type Reason = readonly [RiskColour, AnyMessage];

function effectReasons(id: string, effect: Effect): readonly Reason[] {
  const { redRisk, amberRisk, possible, lastingHarm } = assessmentLines;
  const { likelihood, severity } = effect;
  const risk = riskOf(effect);
  const question = untranslated(id);
  const sum = { question, likelihood, harm: Math.max(0, -severity), risk };
  const reasons: Reason[] = [];
  if (risk >= redRisk) reasons.push(['RED', message('colour.redRisk', { ...sum, line: redRisk })]);
  if (severity === lastingHarm && likelihood >= possible) {
    reasons.push(['RED', message('colour.lastingHarm', { question, likelihood })]);
  }
  if (risk >= amberRisk && reasons.length === 0) {
    reasons.push(['AMBER', message('colour.amberRisk', { ...sum, line: amberRisk })]);
  }
  return reasons;
}
