import { countedMoreThanAll } from '../declaration/counts-in.ts';
import { area, oneOf, pastDay, people, peopleBy, text, venue } from '../declaration/field.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';

/** What courses teach, as they are told apart. */
export const courseSubjects = ['ENGLISH', 'DIGITAL', 'WORK', 'OTHER'] as const;
export type CourseSubject = (typeof courseSubjects)[number];

const asked = (words: string): string =>
  `${words} Answers of whoever was asked when it ended, those too who left early; who did not want to say is counted as such, who was not asked is what remains of those enrolled.`;
const groups = (words: string): string =>
  `${words} Who did not want to say is counted as such; who was not asked is what remains of those enrolled.`;

/**
 * What a course tells after it has ended: how many enrolled and completed it, and how they answered up to four questions of the
 * indicator library. Nobody enrolled is a return; no return is none.
 * Source: evaluation of Walsall for All, May 2022, "English Language Intelligence Unit" (end-of-course evaluation forms) and
 * "Guiding principles for robust evaluation"; strategy of 2008, action 1.3.1 (groups).
 */
export const courseReturn = recordKind({
  name: 'courseReturn',
  plural: 'courseReturns',
  noun: 'return of a course',
  purpose:
    'What a course tells after it has ended, of English, digital skills, work or something else: which it was, and, for those who keep the returns, how many enrolled, how many completed it and what they answered. What everyone may read of the counts is in coursePicture.',
  fields: {
    course: text('line', { says: 'What the course was called.' }),
    provider: text('line', { says: 'Who gave it: an organisation, never the name of a person.' }),
    subject: oneOf(courseSubjects, { says: 'What it taught. ENGLISH: for speakers of other languages.' }),
    venue: venue({ says: 'The place on the register where it was, by its id.', required: false }),
    area: area({
      says: 'The ward, locality or borough where it was; needed without a place on the register.',
      required: false,
    }),
    endedOn: pastDay({ says: 'Its last day.' }),
    enrolled: people({
      says: 'How many were enrolled; 0: nobody. Told to everyone in coursePicture alone.',
      sensitive: true,
    }),
    completed: people({
      says: 'How many of them completed it. Told to everyone in coursePicture alone.',
      sensitive: true,
    }),
    speakingEnglish: peopleBy('SPEAKING_ENGLISH', { says: asked('How well they speak English now.') }),
    digitalConfidence: peopleBy('DIGITAL_CONFIDENCE', {
      says: asked('How confident they are with technology.'),
    }),
    workSupport: peopleBy('WORK_SUPPORT', {
      says: asked('Whether they find the right support for finding and entering work here.'),
    }),
    comfortableTalking: peopleBy('COMFORTABLE_TALKING', {
      says: asked('How comfortable they are talking to people from different backgrounds.'),
    }),
    ages: peopleBy('AGE', { says: groups('Those enrolled by age.') }),
    sexes: peopleBy('SEX', { says: groups('Those enrolled by sex, as people said it themselves.') }),
    ethnicGroups: peopleBy('ETHNIC_GROUP', {
      says: groups('Those enrolled by ethnic group, as people said it themselves.'),
    }),
    disability: peopleBy('DISABILITY', { says: groups('Those enrolled by disability.') }),
    homes: peopleBy('HOME', {
      says: groups('Those enrolled by the ward in which they live, or OUTSIDE the borough.'),
    }),
    note: text('sentence', {
      says: 'What the next reader should know. Never the name of a person.',
      required: false,
      sensitive: true,
    }),
  },
  contradiction,
  may: {
    propose: ['PARTNER', 'LOCALITY_LEAD', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER', 'LOCALITY_LEAD'],
    direct: { afterOneOfKind: ['PARTNER', 'LOCALITY_LEAD', 'COHESION_OFFICER'], afterOneOfRecord: [] },
    ownAlone: ['PARTNER'],
  },
  // A course that is over does not change: nobody has to say again what was counted at its end.
  confirmAfterMonths: 120,
  // Sent once; and never moved into another quarter, where the same people would be told a second time.
  oneFor: ['course', 'provider', 'endedOn'],
});

function contradiction(
  content: KeptContent,
): { readonly field: string; readonly reason: string } | undefined {
  const [enrolled, completed] = [Number(content.enrolled), Number(content.completed)];
  if (content.venue === undefined && content.area === undefined)
    return { field: 'area', reason: 'say where it was: a place on the register, or an area.' };
  if (completed > enrolled)
    return { field: 'completed', reason: `${completed} completed it, and ${enrolled} were enrolled.` };
  return countedMoreThanAll(courseReturn, content, enrolled, 'were enrolled');
}
