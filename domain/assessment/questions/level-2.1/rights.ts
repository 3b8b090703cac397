import { questionsOfPoint } from './questions-of-point.ts';

/** D2: people know what everyone expects of them and what to expect in turn. */
export const rightsQuestions = questionsOfPoint(
  'RIGHTS',
  ['UNLAWFUL_CONDUCT'],
  [
    ['2.1', 'commitments'],
    ['2.2', 'rulesExplained'],
    ['2.3', 'worksHandled', ['BUILDS']],
    ['2.4', 'whoWelcomes', ['HAS_HOMES']],
  ],
);
