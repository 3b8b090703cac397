import { area, names, oneOf, organisation, pastDay, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** What an organisation is, as the documents' register tells it in words. */
export const organisationSectors = [
  'COUNCIL',
  'VOLUNTARY',
  'FAITH',
  'EDUCATION',
  'HEALTH',
  'POLICE',
  'HOUSING',
  'BUSINESS',
  'GOVERNMENT',
  'RESEARCH',
  'OTHER',
] as const;

/**
 * An organisation that the documents do not name, or what somebody who knows says of one that they do.
 * Source: "Records that people keep", module A.
 */
export const organisationEntry = recordKind({
  name: 'organisationEntry',
  plural: 'organisationEntries',
  noun: 'record of an organisation',
  purpose:
    'An organisation that is not on the register, or a newer word on one that is. Approved it stands among the organisations; of one on the register what it says goes before what the documents say, and what it leaves out stays as it is.',
  fields: {
    registered: organisation({
      says: 'The organisation on the register that it is about, by its id. Left out: it is on none.',
      required: false,
    }),
    name: text('line', { says: 'What it is called. Never the name of a person.' }),
    otherNames: names({ says: 'Other names by which it is known.', required: false }),
    sector: oneOf(organisationSectors, { says: 'What it is.', required: false }),
    does: text('sentence', { says: 'What it does, in a sentence or two.', required: false }),
    roles: names({ says: 'Its roles in the programme: provider, board member.', required: false }),
    area: area({ says: 'Where it works: a ward, a locality or the borough.', required: false }),
    contact: text('line', {
      says: 'How anybody reaches it: its own mailbox, telephone or web address, never that of a person.',
      required: false,
    }),
    stoppedOn: pastDay({ says: 'Since when there is no such organisation any more.', required: false }),
    evidence: text('sentence', {
      says: 'What shows it: its own site, a register of charities, a letter. No names of persons.',
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  newName: { field: 'name', unless: 'registered', others: 'otherNames' },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 24,
});
