import * as v from 'valibot';
import type { ScreeningAnswer } from './assessment.ts';
import type { Confidence, DetailAnswer, GridReading } from './detail-answers.ts';
import { cohesionPoints } from './question-set.ts';
import { itemId, oneOf, saying, sentence, titles, wholeNumber } from './written-value.ts';

export const screeningValues = [
  'POSITIVE',
  'NEUTRAL',
  'NEGATIVE',
  'MIXED',
  'NOT_KNOWN',
] as const satisfies readonly ScreeningAnswer['value'][];

export const detailKinds = [
  'ANSWERED',
  'NOT_KNOWN',
  'NOT_RELEVANT',
] as const satisfies readonly DetailAnswer['kind'][];

export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly Confidence[];

export const gridEffects = [
  'POSITIVE',
  'NONE',
  'NEGATIVE',
  'NOT_KNOWN',
] as const satisfies readonly GridReading['effect'][];

/** Answer to a question of the screen. */
export const screeningSchema = v.object({
  value: oneOf(screeningValues),
  sentence: saying.sentence,
  evidence: titles,
});

/** A reading of what may happen: 1 rare to 5 almost certain, and -3 lasting harm to 3 lasting improvement. */
export const effectSchema = v.object({ likelihood: wholeNumber(1, 5), severity: wholeNumber(-3, 3) });

/** Answer to a question of level 2, with what may happen before mitigation and after it. */
export const detailSchema = v.object({
  kind: oneOf(detailKinds),
  answer: saying.paragraph,
  before: v.nullish(effectSchema),
  after: v.nullish(effectSchema),
  whoIsAffected: v.nullish(sentence),
  evidence: titles,
  confidence: v.nullish(oneOf(confidences)),
  unlawfulConductConcern: v.boolean(),
});

/** Why level 2 passes over one of the six points. */
export const setAsideSchema = v.object({ point: oneOf(cohesionPoints), reason: v.nullish(saying.sentence) });

/** What a cell of the equality grid says. */
export const gridSchema = v.object({
  effect: oneOf(gridEffects),
  reason: saying.sentence,
  evidence: titles,
  action: v.nullish(itemId),
});
