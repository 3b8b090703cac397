import { area, oneOf, pastDay, recordIds, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A person's word that a register is complete for an area, or that it is not: the way from "not known" to known. Whoever
 * approves answers for it; it holds for the months of the method and is then to be confirmed or given again.
 * Source: "Practice on record", section 5.
 */
export const registerReview = recordKind({
  name: 'registerReview',
  plural: 'registerReviews',
  noun: 'review of a register',
  purpose:
    'A review of a register for an area: somebody looked and says whether it is complete. A practice test becomes known there for twelve months once the register that it rests on is approved as complete and each record that says too little to be counted is settled by the review or mended.',
  fields: {
    register: oneOf(['venues', 'projects', 'participation', 'exchanges', 'placesOfWelcome'], {
      says: 'Which register was looked at.',
    }),
    area: area({ says: 'Where: a ward, a locality or the borough.' }),
    reviewedOn: pastDay({ says: 'The day on which it was looked at.' }),
    result: oneOf(['COMPLETE', 'INCOMPLETE'], {
      says: 'Whether everything that belongs in it stands in it.',
    }),
    lookedAt: text('sentence', {
      says: 'What was looked at: lists, visits, people asked. Names of persons do not belong here.',
    }),
    settled: recordIds({
      says: 'Records that leave the count open, for want of a status or of dates, and that were looked into: they do not count here on that day. Ids, as openRecords of a practice test tells them.',
      required: false,
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  may: {
    propose: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 12,
});
