import { questionsOfPoint } from './questions-of-point.ts';

/** D1: a shared sense of what different people and communities contribute to a future vision. */
export const visionQuestions = questionsOfPoint(
  'VISION',
  ['GOOD_RELATIONS'],
  [
    ['1.1', 'sharedFuture'],
    ['1.2', 'visibleContribution'],
    ['1.3', 'earlierPromises'],
    ['1.4', 'fitsPlans'],
  ],
);
