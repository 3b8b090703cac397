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
  const found: readonly (readonly [RiskColour, string])[] = answer
    ? [
        ...effects.flatMap((effect) => effectReasons(question.id, effect)),
        ...(answer.unlawfulConductConcern
          ? [['RED', `${question.id} raises a concern about unlawful conduct.`] as const]
          : []),
        ...(answer.kind === 'NOT_KNOWN' && question.points.some((point) => mustBeKnown.includes(point))
          ? [['AMBER', `${question.id} is not known, and it is one of those that must be.`] as const]
          : []),
        ...(answer.confidence === 'LOW' &&
        effects.some(({ likelihood }) => likelihood >= assessmentLines.possible)
          ? [
              [
                'AMBER',
                `${question.id} rests on low confidence, and its effect is at least possible.`,
              ] as const,
            ]
          : []),
      ]
    : [];
  const worst = worstColour(found.map(([colour]) => colour));
  if (worst) return { colour: worst, reasons: found.map(([, reason]) => reason) };
  return isAnswered(answer)
    ? { colour: 'GREEN', reasons: [] }
    : { reasons: [`${question.id} is not answered.`] };
}

function effectReasons(id: string, effect: Effect): readonly (readonly [RiskColour, string])[] {
  const { redRisk, amberRisk, possible, lastingHarm } = assessmentLines;
  const risk = riskOf(effect);
  const sum = `${id}: likelihood ${effect.likelihood} times harm ${Math.max(0, -effect.severity)} is ${risk}`;
  const reasons: (readonly [RiskColour, string])[] = [];
  if (risk >= redRisk) reasons.push(['RED', `${sum}: red from ${redRisk}.`]);
  if (effect.severity === lastingHarm && effect.likelihood >= possible) {
    reasons.push(['RED', `${id}: lasting harm is at least possible (likelihood ${effect.likelihood} of 5).`]);
  }
  if (risk >= amberRisk && reasons.length === 0) reasons.push(['AMBER', `${sum}: amber from ${amberRisk}.`]);
  return reasons;
}
