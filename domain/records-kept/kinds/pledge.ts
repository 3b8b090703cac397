import { area, pastDay, people, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A pledge of an organisation. The documents count who signed, by locality, and name hardly anybody: what is known of one
 * signatory starts here. People who sign for themselves are counted and never named.
 * Source: evaluation of Walsall for All, May 2022, "Walsall for All Pledge"; board minutes of September 2020, same heading.
 */
export const pledge = recordKind({
  name: 'pledge',
  plural: 'pledges',
  noun: 'pledge',
  purpose:
    'A pledge that an organisation signed: what it will do, and where. How many signed by locality stands in the indicators pledge-organisations and pledge-individuals, which no record here changes; a pledge stands here only where somebody names it and another has approved that.',
  fields: {
    organisation: text('line', {
      says: 'Name of the organisation, as it signed. Never the name of a person.',
    }),
    commitment: text('sentence', {
      says: 'What it has pledged to do, in its own words where they are known.',
    }),
    area: area({ says: 'Where it works: a ward, a locality or the borough.', required: false }),
    signedOn: pastDay({ says: 'When it signed.', required: false }),
    peopleSigned: people({
      says: 'How many of its people signed for themselves. They are never named.',
      required: false,
    }),
    evidence: text('sentence', { says: 'What shows it: a list with its day, a web page, a letter.' }),
    contact: text('line', { says: 'Whom to ask there, by office.', required: false, sensitive: true }),
  },
  speaksOfNoPlace: true,
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  countedIn: { indicator: 'pledge-organisations' },
  confirmAfterMonths: 6,
});
