import { questionsOfPoint } from './questions-of-point.ts';

/** D5: the contribution of newcomers and of settled people recognised, with focus on what they share. */
export const newcomersQuestions = questionsOfPoint(
  'NEWCOMERS',
  ['GOOD_RELATIONS'],
  [
    ['5.1', 'arrivals', ['BRINGS_ARRIVALS']],
    ['5.2', 'capacity', ['BRINGS_ARRIVALS']],
    ['5.3', 'welcome'],
    ['5.4', 'gainOnDayOne'],
  ],
);
