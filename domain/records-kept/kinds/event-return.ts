import { eventDays } from '../../events/event-days.ts';
import { countedMoreThanAll } from '../declaration/counts-in.ts';
import { pastDay, people, peopleBy, reference, text } from '../declaration/field.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';
import { timesOfEvent } from './event.ts';

const groups = (words: string): string =>
  `${words} Who did not want to say is counted as such; who was not asked is what remains of all who came.`;

/**
 * What an event of the register tells of one of its days: how many came, and of which groups as far as somebody asked. It lies
 * where the event does. Nobody came is a return; no return is none.
 * Source: cohesion report of 2024, "Decide", events "so that all can get involved"; strategy of 2008, actions 1.3.1 and 2.1.4.
 */
export const eventReturn = recordKind({
  name: 'eventReturn',
  plural: 'eventReturns',
  noun: 'return of an event',
  purpose:
    'What an event of the register tells of one of its days: which it was, and, for those who keep the returns, how many came and of which groups. What everyone may read of the counts is in eventPicture.',
  fields: {
    event: reference('EVENT', { says: 'Which event, by its id on the register of events.' }),
    heldOn: pastDay({ says: 'On which of its days. One return an event and day.' }),
    attendances: people({
      says: 'How many came; 0: nobody. Told to everyone in eventPicture alone.',
      sensitive: true,
    }),
    ages: peopleBy('AGE', { says: groups('Those who came by age.') }),
    sexes: peopleBy('SEX', { says: groups('Those who came by sex, as people said it themselves.') }),
    ethnicGroups: peopleBy('ETHNIC_GROUP', {
      says: groups('Those who came by ethnic group, as people said it themselves.'),
    }),
    disability: peopleBy('DISABILITY', { says: groups('Those who came by disability.') }),
    homes: peopleBy('HOME', {
      says: groups('Those who came by the ward in which they live, or OUTSIDE the borough.'),
    }),
    note: text('sentence', {
      says: 'What the next reader should know. Never the name of a person.',
      required: false,
      sensitive: true,
    }),
  },
  contradiction,
  contradictsEvent: ({ heldOn }, event) => {
    if (event.standing === 'CANCELLED')
      return { field: 'event', reason: 'this event was cancelled: nobody can have come.' };
    const isThen = eventDays(timesOfEvent(event)).some(({ day }) => day === heldOn);
    return isThen ? undefined : { field: 'heldOn', reason: `the event was not on ${heldOn}.` };
  },
  may: {
    propose: ['PARTNER', 'LOCALITY_LEAD', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER', 'LOCALITY_LEAD'],
    direct: { afterOneOfKind: ['PARTNER', 'LOCALITY_LEAD', 'COHESION_OFFICER'], afterOneOfRecord: [] },
    ownAlone: ['PARTNER'],
  },
  // A day that is over does not change: nobody has to say again who was counted on it.
  confirmAfterMonths: 120,
  oneFor: ['event', 'heldOn'],
});

function contradiction(
  content: KeptContent,
): { readonly field: string; readonly reason: string } | undefined {
  return countedMoreThanAll(eventReturn, content, Number(content.attendances), 'came');
}
