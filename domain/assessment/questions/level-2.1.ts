import type { QuestionSet } from '../model/question-set.ts';
import { lifeChancesQuestions } from './level-2.1/life-chances.ts';
import { newcomersQuestions } from './level-2.1/newcomers.ts';
import { relationshipsQuestions } from './level-2.1/relationships.ts';
import { rightsQuestions } from './level-2.1/rights.ts';
import { trustQuestions } from './level-2.1/trust.ts';
import { visionQuestions } from './level-2.1/vision.ts';

/**
 * The questions of the detailed test, first version: 30 in six points.
 * Source: "Cohesion impact assessment", section 6.
 */
export const level2Version1: QuestionSet = {
  id: 'level-2.1',
  level: 2,
  publishedOn: '2026-11-22',
  questions: [
    ...visionQuestions,
    ...rightsQuestions,
    ...lifeChancesQuestions,
    ...trustQuestions,
    ...newcomersQuestions,
    ...relationshipsQuestions,
  ],
};
