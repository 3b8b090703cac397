import { questionsOfPoint } from './questions-of-point.ts';

/** D2: people know what everyone expects of them and what to expect in turn. */
export const rightsQuestions = questionsOfPoint(
  'RIGHTS',
  ['UNLAWFUL_CONDUCT'],
  [
    [
      '2.1',
      'What do residents, landlords, contractors and the council each commit to?',
      'One line for each, with where it is written down.',
    ],
    [
      '2.2',
      'How will new rules be explained, and in which languages and formats?',
      'Parking, tenancy and use of space are the usual ones. The evidence shows which languages and age groups to think of where it holds them.',
    ],
    [
      '2.3',
      'How are noise, works traffic and antisocial behaviour handled, by whom and in what time?',
      'Give the contact, the time to a first answer and the hours of work.',
      ['BUILDS'],
    ],
    [
      '2.4',
      'Who welcomes new occupiers?',
      'Name the office or group, what it does in the first month, and who pays for it.',
      ['HAS_HOMES'],
    ],
  ],
);
