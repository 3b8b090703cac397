import {
  area,
  day,
  oneOf,
  people,
  reference,
  text,
  wholeNumber,
} from '../../../../../domain/records-kept/declaration/field.ts';
import { recordKind } from '../../../../../domain/records-kept/declaration/record-kind.ts';

/** A kind that nobody asked for, with a field of every type: what works for it works for any. */
export const sharedMeal = recordKind({
  name: 'sharedMeal',
  plural: 'sharedMeals',
  noun: 'shared meal',
  purpose: 'A made-up kind: a meal that people of several groups shared.',
  fields: {
    title: text('line', { says: 'What it was called.' }),
    setting: oneOf(['INDOORS', 'OUTDOORS'], { says: 'Where people sat.' }),
    area: area({ says: 'Where it was.' }),
    heldOn: day({ says: 'When it was.' }),
    dishes: wholeNumber(0, 500, { says: 'How many dishes were brought.', required: false }),
    guests: people({ says: 'How many people came.', required: false }),
    cook: text('line', {
      says: 'Who cooked, for whoever asks them again.',
      required: false,
      sensitive: true,
    }),
    promised: reference('MILESTONE', { says: 'Which milestone it was promised in.', required: false }),
  },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER'],
    approve: ['COHESION_OFFICER'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 6,
});
