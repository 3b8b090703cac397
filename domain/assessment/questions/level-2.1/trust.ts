import { questionsOfPoint } from './questions-of-point.ts';

/** D4: strong trust in local institutions to act fairly between interests, and openly. */
export const trustQuestions = questionsOfPoint(
  'TRUST',
  ['GOOD_RELATIONS'],
  [
    ['4.1', 'whyHereFirst'],
    ['4.2', 'saidUnfair'],
    ['4.3', 'objections'],
    ['4.4', 'namedContact'],
    ['4.5', 'misinformation'],
  ],
);
