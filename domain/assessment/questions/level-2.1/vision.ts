import { questionsOfPoint } from './questions-of-point.ts';

/** D1: a shared sense of what different people and communities contribute to a future vision. */
export const visionQuestions = questionsOfPoint(
  'VISION',
  ['GOOD_RELATIONS'],
  [
    [
      '1.1',
      'What shared future is stated, and whose words are in it?',
      'Quote the statement and say who wrote it. Words that residents used carry further than words about them.',
    ],
    [
      '1.2',
      'Which communities’ contribution is visible in design, naming, art or jobs?',
      'Name each place where it can be seen, and whose contribution is missing.',
    ],
    [
      '1.3',
      'What has the place been promised before, and was it kept?',
      'List earlier promises with dates. A broken one shapes how this scheme is heard.',
    ],
    [
      '1.4',
      'Does it fit the ward’s neighbourhood plan and the borough strategy?',
      'Name the aim that it serves in each, and any that it works against.',
    ],
  ],
);
