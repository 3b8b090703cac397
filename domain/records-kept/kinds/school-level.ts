import { day, oneOf, pastDay, text, venue } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * How far a school is in a scheme. The documents count schools that were interested, began or reached Bronze, and say of no
 * school by name which level it reached.
 * Source: evaluation of Walsall for All, May 2022, "UNICEF Rights Respecting Schools" and "Walsall Arts for All".
 */
export const schoolLevel = recordKind({
  name: 'schoolLevel',
  plural: 'schoolLevels',
  noun: 'level of a school',
  purpose:
    'How far a school on the register is in a scheme that recognises it: Rights Respecting Schools or Artsmark. How many schools were interested, began and reached Bronze by 2022 stands in the indicators, which no record here changes.',
  fields: {
    school: venue({ says: 'Which school, by its id on the register.', kind: 'school' }),
    scheme: oneOf(['RIGHTS_RESPECTING_SCHOOLS', 'ARTSMARK'], { says: 'Which scheme.' }),
    level: oneOf(['INTERESTED', 'STARTED', 'BRONZE', 'SILVER', 'GOLD', 'PLATINUM'], {
      says: 'How far it is. Bronze is of Rights Respecting Schools alone, Platinum of Artsmark.',
    }),
    reachedOn: pastDay({ says: 'Since when.' }),
    validUntil: day({ says: 'The last day for which the level is good, where it ends.', required: false }),
    evidence: text('sentence', {
      says: 'What shows it: the list of the scheme with its day, a certificate, a letter.',
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  contradiction: ({ scheme, level, reachedOn, validUntil }) =>
    (level === 'BRONZE' && scheme === 'ARTSMARK') ||
    (level === 'PLATINUM' && scheme === 'RIGHTS_RESPECTING_SCHOOLS')
      ? { field: 'level', reason: 'this scheme has no such level.' }
      : reachedOn !== undefined && validUntil !== undefined && validUntil < reachedOn
        ? { field: 'validUntil', reason: `${validUntil} is before it was reached, ${reachedOn}.` }
        : undefined,
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  due: { field: 'validUntil' },
  confirmAfterMonths: 12,
});
