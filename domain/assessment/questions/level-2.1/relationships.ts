import { questionsOfPoint } from './questions-of-point.ts';

/** D6: strong positive relationships between people of different backgrounds in work, school and neighbourhood. */
export const relationshipsQuestions = questionsOfPoint(
  'RELATIONSHIPS',
  ['GOOD_RELATIONS'],
  [
    ['6.1', 'placesToMix'],
    ['6.2', 'designedForContact', ['BUILDS', 'CHANGES_MEETING_PLACES']],
    ['6.3', 'singleGroup'],
    ['6.4', 'projectsTogether'],
    ['6.5', 'contactQuality'],
    ['6.6', 'boundary', ['HAS_SITE']],
  ],
);
