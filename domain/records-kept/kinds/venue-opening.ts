import { sayersOfPlace } from '../../records/kept-of-venue.ts';
import { bankHolidayRules } from '../../records/opening-times.ts';
import { closedDays, day, oneOfShared, pastDay, text, venue, week } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** Who takes which step with what is kept of places; a partner's own place is one of which their words were approved. */
export const keepersOfPlaces = {
  propose: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'PARTNER'],
  approve: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'DIRECTOR'],
  confirm: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'PARTNER'],
  direct: { afterOneOfKind: ['COHESION_OFFICER', 'LOCALITY_LEAD'], afterOneOfRecord: ['PARTNER'] },
} as const;

/**
 * When a place to meet is open: what somebody who knows says of it, over what the register was loaded with.
 * Source: "Records that people keep", module A (session); the register as loaded has hours in words alone.
 */
export const venueOpening = recordKind({
  name: 'venueOpening',
  plural: 'venueOpenings',
  noun: 'record of opening times',
  purpose:
    'When a place on the register is open, week by week, as somebody answers for it. What stands of it goes before the times that the register was loaded with, and tells whether the place is open at an instant.',
  fields: {
    venue: venue({ says: 'Which place, by its id on the register. One record a place.' }),
    sessions: week({
      says: 'When it is open in every week. Times that are not every week belong in the note.',
    }),
    bankHolidays: oneOfShared('BankHolidayRule', bankHolidayRules, {
      says: 'Whether sessions take place on the bank holidays of England.',
    }),
    closures: closedDays({ says: 'Days on which no session begins.', required: false }),
    startsOn: day({ says: 'The first day of these times, where they begin on one.', required: false }),
    endsOn: day({ says: 'The last day of these times, where an end is planned.', required: false }),
    saidBy: oneOfShared('SayerOfPlace', sayersOfPlace, { says: 'Who says so.' }),
    seenOn: pastDay({ says: 'The day on which it was said, seen or printed.' }),
    note: text('line', { says: 'What else somebody who goes there should know.', required: false }),
    source: text('line', {
      says: 'Who was asked, for whoever asks again. Not published.',
      required: false,
      sensitive: true,
    }),
  },
  contradiction: ({ startsOn, endsOn }) =>
    startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
      ? { field: 'endsOn', reason: `${endsOn} is before the first day, ${startsOn}.` }
      : undefined,
  may: keepersOfPlaces,
  confirmAfterMonths: 6,
  oneFor: ['venue'],
});
