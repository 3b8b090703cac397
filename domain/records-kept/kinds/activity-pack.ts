import { area, pastDay, people, text, wholeNumber } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * Packs of things to do at home, given out to children and families. The documents count 482 by locality, and elsewhere in
 * the same report over 600; who got which for whose money they do not say.
 * Source: evaluation of Walsall for All, May 2022, "COVID support through innovation projects".
 */
export const activityPack = recordKind({
  name: 'activityPack',
  plural: 'activityPacks',
  noun: 'hand-out of activity packs',
  purpose:
    'Activity packs that were given out: which, how many, where, for whose money, and how many children had one. What the documents count of the packs of the lockdown stands in the indicators pack-distributed and pack-children, which no record here changes.',
  fields: {
    packType: text('line', { says: 'What was in them, in a few words.' }),
    packs: wholeNumber(1, 100_000, { says: 'How many packs.' }),
    provider: text('line', { says: 'Which organisation gave them out.' }),
    funder: text('line', { says: 'Who paid for them.', required: false }),
    area: area({ says: 'Where: a ward, a locality or the borough.' }),
    givenOn: pastDay({ says: 'When, or the last day of the hand-out.' }),
    childrenReached: people({ says: 'How many children had one.', required: false }),
    evidence: text('sentence', { says: 'What shows it: a list with its day, a report with its section.' }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  countedIn: { indicator: 'pack-distributed', sums: 'packs' },
  confirmAfterMonths: 24,
});
