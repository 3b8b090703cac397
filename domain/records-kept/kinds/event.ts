import { type EventTimes, faultOfTimes, repeats } from '../../events/event-days.ts';
import { readClosures } from '../../opening/written-times.ts';
import { area, closedDays, day, languages, oneOf, text, time, venue } from '../declaration/field.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';

/** When an event is, as its record says it; the kind is checked when it is written. */
export function timesOfEvent(content: KeptContent): EventTimes {
  const { notOn, ...times } = content as unknown as Omit<EventTimes, 'notOn'> & { readonly notOn?: string };
  return { ...times, notOn: notOn === undefined ? [] : readClosures(notOn) };
}

/**
 * An event to which people can come. No document holds a single dated event to come, so that the register begins empty.
 * Source: community cohesion strategy of 2008, action 2.1.4, "annual rolling plan of local events"; cohesion report of 2024,
 * "Decide", events "so that all can get involved".
 */
export const event = recordKind({
  name: 'event',
  plural: 'events',
  noun: 'local event',
  purpose:
    'An event at which people of different backgrounds can meet: when and where, for whom, in which languages, what it costs. Its days go into lists and calendars that everyone can subscribe to.',
  fields: {
    title: text('line', { says: 'What it is called.' }),
    about: text('sentence', { says: 'What it is for, and what people do there.' }),
    organiser: text('line', { says: 'Who holds it: an organisation, never the name of a person.' }),
    standing: oneOf(['GOES_AHEAD', 'CANCELLED'], {
      says: 'Whether it goes ahead. A cancelled event stays in lists and calendars as cancelled, for whoever meant to come.',
    }),
    startsOn: day({ says: 'The first day on which it begins.' }),
    startsAt: time({ says: 'When it begins, by the clock in England.' }),
    endsAt: time({ says: 'When it ends; at or before its beginning: on the next day.' }),
    repeats: oneOf(repeats, {
      says: 'How it comes again; left out: it is once. MONTHLY: on the same weekday of the month.',
      required: false,
    }),
    until: day({ says: 'The last day on which it can begin, within a year.', required: false }),
    notOn: closedDays({ says: 'Days on which it is not, though it would be.', required: false }),
    venue: venue({ says: 'The place on the register, by its id.', required: false }),
    place: text('line', {
      says: 'Where it is, in words: for a place that is not on the register, or the room.',
      required: false,
    }),
    area: area({
      says: 'The ward, locality or borough that it is in or for; needed without a place on the register.',
      required: false,
    }),
    openTo: oneOf(['EVERYONE', 'BOOKING', 'A_GROUP'], {
      says: 'Who can come. BOOKING: everyone, who books before. A_GROUP: those whom the title or the text names.',
    }),
    cost: oneOf(['FREE', 'DONATION', 'PAID'], { says: 'Whether it costs something.' }),
    costNote: text('line', { says: 'How much, and who pays less.', required: false }),
    languages: languages({ says: 'Languages that are spoken there.', required: false }),
    contact: text('line', {
      says: 'How to ask or book, by office: a telephone number, an e-mail or a web address, not of a person.',
      required: false,
    }),
    source: text('line', {
      says: 'Who was asked, for whoever asks again. Not published.',
      required: false,
      sensitive: true,
    }),
  },
  contradiction: (content) =>
    content.venue === undefined && content.area === undefined
      ? { field: 'area', reason: 'say where it is: a place on the register, or an area.' }
      : faultOfTimes(timesOfEvent(content)),
  may: {
    propose: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'PARTNER'],
    approve: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER', 'LOCALITY_LEAD', 'PARTNER'],
    direct: { afterOneOfKind: ['COHESION_OFFICER', 'LOCALITY_LEAD'], afterOneOfRecord: ['PARTNER'] },
  },
  confirmAfterMonths: 6,
});
