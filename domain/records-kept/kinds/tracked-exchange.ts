import { area, oneOf, pastDay, text, wholeNumber } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** What two sides exchange. PRACTICE alone can answer the test of exchanges. */
export const exchangeKinds = ['PRACTICE', 'SCHOOLS', 'VENUES', 'GROUPS', 'FAITH_SETTINGS'] as const;
export const exchangeStandings = ['AGREED', 'RUNNING', 'FINISHED', 'STOPPED'] as const;

/**
 * An exchange between two sides that somebody follows: a proposed pair that was agreed, or one that came about otherwise.
 * Source: evaluation of Walsall for All, May 2022, "Walsall School Linking" (at least three meetings: at each school and on
 * neutral ground) and "Places of Welcome" (exchange between cold spots and catalysts).
 */
export const trackedExchange = recordKind({
  name: 'trackedExchange',
  plural: 'trackedExchanges',
  noun: 'exchange',
  purpose:
    'An exchange between two places, schools or groups that somebody follows: who with whom, how often they met, and what shows it. Approved, it stands among the exchanges; one of practice that has met counts in the test of exchanges, on both sides, for twelve months from a day on which they met.',
  fields: {
    exchangeKind: oneOf(exchangeKinds, {
      says: 'What they exchange. PRACTICE: one learns from the other how people are brought together.',
    }),
    oneSide: text('line', {
      says: 'One side: the name of a place, school or group, as the register has it where it stands there. Never the name of a person.',
    }),
    oneArea: area({ says: 'The ward or locality of that side.' }),
    otherSide: text('line', {
      says: 'The other side: the name of a place, school or group. Never the name of a person.',
    }),
    otherArea: area({ says: 'The ward or locality of the other side.' }),
    standing: oneOf(exchangeStandings, {
      says: 'How it stands. AGREED: both sides want to, and have not met.',
    }),
    firstMetOn: pastDay({ says: 'The day on which they first met.', required: false }),
    lastMetOn: pastDay({
      says: 'The day on which they last met, where they met more than once.',
      required: false,
    }),
    meetingsHeld: wholeNumber(0, 500, {
      says: 'How many meetings there were in the twelve months up to the last one. School linking asked for three at least.',
    }),
    neutralPlace: text('line', { says: 'Where they meet that belongs to neither.', required: false }),
    evidence: text('sentence', {
      says: 'What shows it: an agreement, a report with its section, a visit. No names of persons.',
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  contradiction: ({ firstMetOn, lastMetOn, meetingsHeld, standing }) => {
    if (Number(meetingsHeld) > 0 && firstMetOn === undefined)
      return { field: 'firstMetOn', reason: 'they have met. Give the day on which they first did.' };
    if (firstMetOn !== undefined && meetingsHeld === 0)
      return { field: 'meetingsHeld', reason: 'they have met, so that there was one meeting at least.' };
    if (lastMetOn !== undefined && (firstMetOn === undefined || lastMetOn < firstMetOn))
      return { field: 'lastMetOn', reason: 'the last meeting is not before the first.' };
    if (standing === 'AGREED' && firstMetOn !== undefined)
      return { field: 'standing', reason: 'they have met, so that it is more than agreed.' };
    return undefined;
  },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 12,
});
