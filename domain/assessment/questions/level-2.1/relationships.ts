import { questionsOfPoint } from './questions-of-point.ts';

/** D6: strong positive relationships between people of different backgrounds in work, school and neighbourhood. */
export const relationshipsQuestions = questionsOfPoint(
  'RELATIONSHIPS',
  ['GOOD_RELATIONS'],
  [
    [
      '6.1',
      'Which places to mix are there within 800 metres before, during and after the works?',
      'Number, capacity and hours at each stage. The evidence counts them today; the options count them afterwards.',
    ],
    [
      '6.2',
      'Is it designed for contact?',
      'Through routes, shared entrances, benches and play bring people together; gates and separate doors keep them apart.',
      ['BUILDS', 'CHANGES_MEETING_PLACES'],
    ],
    [
      '6.3',
      'Is anything provided for a single group, and how does it lead on to mixed use?',
      'The need that it meets, how long it lasts, and the next step.',
    ],
    [
      '6.4',
      'Which projects bring which groups together, how often, and who runs them?',
      'The evidence lists projects that meet the catchment. Give those that will take part here.',
    ],
    [
      '6.5',
      'How good will the contact be?',
      'Contact helps most where people meet as equals, want the same thing, work for it together, and institutions stand behind it (Allport).',
    ],
    [
      '6.6',
      'What does it do to the boundary with neighbouring communities?',
      'Roads, fences, school catchments and bus routes make and unmake boundaries. Look at wards next to the site.',
      ['HAS_SITE'],
    ],
  ],
);
