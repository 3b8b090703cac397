import { questionsOfPoint } from './questions-of-point.ts';

/** D5: the contribution of newcomers and of settled people recognised, with focus on what they share. */
export const newcomersQuestions = questionsOfPoint(
  'NEWCOMERS',
  ['GOOD_RELATIONS'],
  [
    [
      '5.1',
      'How many arrivals are expected, from where, when and in what phases?',
      'Households by phase. From where means the area that they move from, not their background.',
      ['BRINGS_ARRIVALS'],
    ],
    [
      '5.2',
      'Is there capacity for them in GP practices, schools, transport and English classes?',
      'Places free now beside places needed in each phase.',
      ['BRINGS_ARRIVALS'],
    ],
    [
      '5.3',
      'What is done to welcome people, and what do existing groups do in it?',
      'The evidence lists Places of Welcome and projects near. Say which have agreed to take part.',
    ],
    [
      '5.4',
      'What do settled residents gain on day one?',
      'Something that can be used on the day of opening, not a promise for a later phase.',
    ],
  ],
);
