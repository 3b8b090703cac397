import { area, oneOf, pastDay, people, text, wholeNumber } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A grant to one organisation. The documents name the organisations of the innovation grants and what they were given for
 * together; who got how much for what, and what came of each, they do not say.
 * Source: evaluation of Walsall for All, May 2022, "Innovation Projects".
 */
export const grant = recordKind({
  name: 'grant',
  plural: 'grants',
  noun: 'grant',
  purpose:
    'A grant to an organisation: how much, for what, and what came of it. What the documents say of the innovation grants together stands in the project innovation-projects; single grants they do not tell.',
  fields: {
    organisation: text('line', { says: 'Name of the organisation that was given it.' }),
    scheme: text('line', { says: 'The scheme that it was given from.' }),
    purposeOfGrant: text('sentence', { says: 'What it was given for.' }),
    pounds: wholeNumber(1, 10_000_000, { says: 'How much, in pounds.', required: false }),
    awardedOn: pastDay({ says: 'When it was given.', required: false }),
    area: area({ says: 'Where it was to be spent: a ward, a locality or the borough.', required: false }),
    standing: oneOf(['RUNNING', 'FINISHED', 'CHANGED', 'RETURNED'], {
      says: 'How it stands. CHANGED: spent on something else than it was given for, as agreed.',
    }),
    peopleReached: people({ says: 'How many people took part.', required: false }),
    outcome: text('sentence', { says: 'What came of it.', required: false }),
    evidence: text('sentence', { says: 'What shows it: a report with its section, a visit, a letter.' }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER'],
  },
  countedIn: { indicator: 'inn-projects-funded' },
  confirmAfterMonths: 12,
});
