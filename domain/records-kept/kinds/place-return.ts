import { countedMoreThanAll } from '../declaration/counts-in.ts';
import { month, people, peopleBy, text, venue, wholeNumber } from '../declaration/field.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';

const groups = (words: string): string =>
  `${words} Who was asked and did not want to say is counted as such; who was not asked is left out, and is what remains of all who came.`;

/**
 * What a Place of Welcome tells of a month. Heads are counted at each session, so that whoever comes weekly counts four
 * times: attendances, never people. Nobody came is a return; no return is none.
 * Source: evaluation of Walsall for All, May 2022, "Places of Welcome" (the monthly snapshot of the network);
 * "Indicators, disaggregation, intervals", section 3 (groups).
 */
export const placeReturn = recordKind({
  name: 'placeReturn',
  plural: 'placeReturns',
  noun: 'monthly return',
  purpose:
    'What a place to meet tells of a month: how many sessions there were, and, for those who keep the returns, how many came and of which groups. What everyone may read of the counts is in attendancePicture. No return is not the same as nobody came.',
  fields: {
    venue: venue({ says: 'Which place, by its id on the register. One return a place and month.' }),
    month: month({ says: 'Which month: "2026-10".' }),
    sessionsHeld: wholeNumber(0, 500, { says: 'How many sessions took place; 0: none.' }),
    attendances: people({
      says: 'How many came, counted at each session and added up; 0: nobody. Told to everyone in attendancePicture alone.',
      sensitive: true,
    }),
    ages: peopleBy('AGE', { says: groups('Attendances by age.') }),
    sexes: peopleBy('SEX', { says: groups('Attendances by sex, as people said it themselves.') }),
    ethnicGroups: peopleBy('ETHNIC_GROUP', {
      says: groups(
        'Attendances by ethnic group, as people said it themselves: five groups, or the 19 of the census.',
      ),
    }),
    disability: peopleBy('DISABILITY', {
      says: groups(
        'Attendances by disability: a condition of twelve months or more that reduces what somebody can do, a lot or a little.',
      ),
    }),
    homes: peopleBy('HOME', {
      says: groups('Attendances by the ward in which people live, or OUTSIDE the borough.'),
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
  // A month that is over does not change: nobody has to say again what was counted in it.
  confirmAfterMonths: 120,
  oneFor: ['venue', 'month'],
});

function contradiction(
  content: KeptContent,
): { readonly field: string; readonly reason: string } | undefined {
  const attendances = Number(content.attendances);
  if (content.sessionsHeld === 0 && attendances > 0)
    return { field: 'attendances', reason: `${attendances} came to no session. Give the sessions, or 0.` };
  return countedMoreThanAll(placeReturn, content, attendances, 'came');
}
