import { day, reference, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A step that was agreed for a promise after its document was written: most recommendations of 2022 name none, so that
 * their progress could not be counted. It stands beside the milestones of the document and says that it was added.
 */
export const addedMilestone = recordKind({
  name: 'addedMilestone',
  plural: 'addedMilestones',
  noun: 'milestone',
  purpose:
    'A milestone that was agreed for a promise after its document was written: what is to be reached, by when, and which office answers for it. Approved, it counts in the progress of its promise.',
  fields: {
    promise: reference('PROMISE', { says: 'Which promise: its id in commitments.' }),
    words: text('line', { says: 'What is to be reached, so that anybody can see whether it was.' }),
    dueOn: day({ says: 'By when.' }),
    office: text('line', {
      says: 'Who answers for it, by office. Never the name of a person.',
      required: false,
    }),
    agreedIn: text('sentence', {
      says: 'Where it was agreed: a meeting with its day, a plan with its section.',
    }),
  },
  speaksOfNoPlace: true,
  may: {
    propose: ['PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER'],
  },
  confirmAfterMonths: 12,
});
