import { type AccessFact, factAnswers, sayersOfPlace } from '../../records/kept-of-venue.ts';
import { languages, names, oneOf, oneOfShared, pastDay, text, venue } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';
import { keepersOfPlaces } from './venue-opening.ts';

const says: Readonly<Record<AccessFact, string>> = {
  stepFree: 'Whether one gets in and to the room without a step.',
  accessibleToilet: 'Whether there is a toilet that a wheelchair user can use.',
  changingPlace: 'Whether there is a Changing Places toilet.',
  hearingLoop: 'Whether there is a hearing loop that works.',
  quietSpace: 'Whether there is a quiet space.',
  blueBadgeParking: 'Whether there is parking for Blue Badge holders.',
  freeToEnter: 'Whether one can come in without paying.',
};
const answered = (fact: AccessFact) =>
  oneOfShared('FactAnswer', factAnswers, { says: says[fact], required: false });

/** What somebody who knows says of a place, over what the register was loaded with: names, access, languages, contact. */
export const venueDetail = recordKind({
  name: 'venueDetail',
  plural: 'venueDetails',
  noun: 'record of a place',
  purpose:
    'What somebody who knows a place on the register says of it: its name, whether it is open at all, how one gets in, which languages are spoken. What stands of it goes before what the register was loaded with; what it leaves out stays as loaded.',
  fields: {
    venue: venue({ says: 'Which place, by its id on the register. One record a place.' }),
    name: text('line', { says: 'Its name, where the register has it wrong.', required: false }),
    otherNames: names({ says: 'Other names by which people know it.', required: false }),
    standing: oneOf(['OPEN', 'TEMPORARILY_CLOSED', 'CLOSED'], {
      says: 'Whether it is open at all.',
      required: false,
    }),
    standingSince: pastDay({ says: 'Since which day that is known to be so.', required: false }),
    stepFree: answered('stepFree'),
    accessibleToilet: answered('accessibleToilet'),
    changingPlace: answered('changingPlace'),
    hearingLoop: answered('hearingLoop'),
    quietSpace: answered('quietSpace'),
    blueBadgeParking: answered('blueBadgeParking'),
    freeToEnter: answered('freeToEnter'),
    languages: languages({
      says: 'Languages that somebody there speaks, and on which days.',
      required: false,
    }),
    contact: text('line', {
      says: 'How anybody can reach the place: a telephone number, an e-mail or a web address of the place, not of a person.',
      required: false,
    }),
    saidBy: oneOfShared('SayerOfPlace', sayersOfPlace, { says: 'Who says so.' }),
    seenOn: pastDay({ says: 'The day on which it was said, seen or printed.' }),
    keyholder: text('line', {
      says: 'Whom to ask about the place. Not published.',
      required: false,
      sensitive: true,
    }),
  },
  may: keepersOfPlaces,
  confirmAfterMonths: 12,
  oneFor: ['venue'],
});
