import { area, oneOf, pastDay, text, wholeNumber } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A project that was not done as it was agreed. The documents tell of eight that the pandemic changed, and of one
 * under-spend by its sum; what stands of these stands in the projects.
 * Source: evaluation of Walsall for All, May 2022, "Innovation projects" and "COVID support through innovation projects".
 */
export const projectChange = recordKind({
  name: 'projectChange',
  plural: 'projectChanges',
  noun: 'change of a project',
  purpose:
    'A project that went online, changed its purpose, ended early or left money over: why, since when, and what became of the money. What the documents tell of changed projects stands in the projects, which no record here changes.',
  fields: {
    project: text('line', { says: 'Which project, as its funder calls it.' }),
    change: oneOf(['WENT_ONLINE', 'OTHER_PURPOSE', 'ENDED_EARLY', 'MONEY_LEFT'], {
      says: 'What changed.',
    }),
    changedOn: pastDay({ says: 'Since when.' }),
    reason: text('sentence', { says: 'Why.' }),
    poundsFreed: wholeNumber(0, 10_000_000, {
      says: 'How much money was not spent as agreed, in pounds.',
      required: false,
    }),
    newUse: text('sentence', { says: 'What the money or the time went to instead.', required: false }),
    agreedBy: text('line', { says: 'Who agreed, by office.', required: false }),
    area: area({ says: 'Where: a ward, a locality or the borough.', required: false }),
    evidence: text('sentence', { says: 'What shows it: a minute, a letter, a report with its section.' }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER'],
  },
  confirmAfterMonths: 24,
});
