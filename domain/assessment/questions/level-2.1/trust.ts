import { questionsOfPoint } from './questions-of-point.ts';

/** D4: strong trust in local institutions to act fairly between interests, and openly. */
export const trustQuestions = questionsOfPoint(
  'TRUST',
  ['GOOD_RELATIONS'],
  [
    [
      '4.1',
      'Why this site and these people first, and where are the criteria published?',
      'Give the address of the page where the criteria can be read, and what they gave for the other places considered.',
    ],
    [
      '4.2',
      'What will people say is unfair, and what is the honest answer?',
      'Write both in plain words. Where they are right, say what will be done.',
    ],
    [
      '4.3',
      'How were objections handled, and how is feedback returned?',
      'What was said back, to whom and when. Leave out names and backgrounds of objectors.',
    ],
    [
      '4.4',
      'Who is the named contact, and when do people hear next?',
      'An office, a way to reach it, and a date.',
    ],
    [
      '4.5',
      'How will misinformation be met?',
      'A page of facts, spokespeople whom different communities trust, and the time to a first answer.',
    ],
  ],
);
