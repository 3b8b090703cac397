import { area, oneOf, pastDay, people, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** What people do for cohesion of whom the documents tell by count. */
export const countedRoles = ['LEADER', 'VOLUNTEER', 'CONNECTOR', 'AMBASSADOR', 'BUDDY'] as const;
export type CountedRole = (typeof countedRoles)[number];

const inGroup = (group: string) =>
  people({ says: `How many of them are ${group}. Not published as it is: see roleTable.`, sensitive: true });

/**
 * How many people are in a role, by broad ethnic group, counted once by whoever knows them. No person is named, and the
 * counts themselves are for those who keep them: everyone reads the table that is made of them under disclosure control.
 * Source: evaluation of Walsall for All, May 2022 ("150 leadership-ready places", connectors, ambassadors, volunteers).
 */
export const roleCount = recordKind({
  name: 'roleCount',
  plural: 'roleCounts',
  noun: 'count of a role',
  purpose:
    'How many people are in a role in an area, by broad ethnic group: leaders, volunteers, connectors, ambassadors, buddies. Nobody is named. The counts are not published; approved, they stand in roleTable, which withholds what could give fewer than ten away.',
  fields: {
    role: oneOf(countedRoles, {
      says: 'Which role. LEADER: has a say where decisions are made. CONNECTOR: is paid or asked to bring people together.',
    }),
    area: area({ says: 'Where: a ward, a locality or the borough.' }),
    countedOn: pastDay({ says: 'The day for which they were counted.' }),
    white: inGroup('White'),
    asian: inGroup('Asian, Asian British or Asian Welsh'),
    black: inGroup('Black, Black British, Black Welsh, Caribbean or African'),
    mixed: inGroup('of Mixed or Multiple ethnic groups'),
    other: inGroup('of another ethnic group'),
    notSaid: people({
      says: 'How many did not say, or were not asked. Not published as it is.',
      sensitive: true,
    }),
    evidence: text('sentence', {
      says: 'How they were counted: a list with its day, a form that asked them. No names of persons.',
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
