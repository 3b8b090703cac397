import { questionsOfPoint } from './questions-of-point.ts';

/** D3: people of different backgrounds have similar opportunities, access and treatment. */
export const lifeChancesQuestions = questionsOfPoint(
  'LIFE_CHANCES',
  ['UNLAWFUL_CONDUCT', 'EQUALITY_OF_OPPORTUNITY'],
  [
    ['3.1', 'homesMix', ['HAS_HOMES']],
    ['3.2', 'homesAllocated', ['HAS_HOMES']],
    ['3.3', 'displaced', ['BUILDS', 'DISPLACES']],
    ['3.4', 'jobsAndTraining'],
    ['3.5', 'accessibleAndSafe'],
    ['3.6', 'barriers'],
    ['3.7', 'schoolPlaces', ['HAS_HOMES']],
  ],
);
