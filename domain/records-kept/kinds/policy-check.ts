import { day, oneOf, pastDay, reference, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A policy, scheme or rule that somebody held beside what was promised of it. No document reports the result of one.
 * Source: community cohesion action plan of 2008, 1.1.2, 1.1.3, 1.5.5 and 1.5.7 (commissioning rules, the plan for
 * unexpected events, race equality schemes); board minutes of September 2020, "Walsall for All Pledge" (procurement);
 * evaluation of Walsall for All, May 2022, "Community Practitioner Research" (inductions and training).
 */
export const policyCheck = recordKind({
  name: 'policyCheck',
  plural: 'policyChecks',
  noun: 'check of a policy',
  purpose:
    'A check of a policy, scheme, contract rule or training: what it was checked for, whether it says so, and what shows it. It stands beside the promise that asks for it and changes no progress: a report on a milestone does.',
  fields: {
    policy: text('line', { says: 'What was checked: the name of the policy, scheme, rule or training.' }),
    policyKind: oneOf(
      ['EQUALITY_SCHEME', 'COMMISSIONING', 'PROCUREMENT', 'EMERGENCY_PLAN', 'TRAINING', 'AGREEMENT', 'OTHER'],
      { says: 'What kind of thing it is. AGREEMENT: an agreement with a neighbourhood or a partner.' },
    ),
    office: text('line', { says: 'Which office answers for it. Never the name of a person.' }),
    checkedFor: text('sentence', {
      says: 'What it was checked for: that interaction between groups is required, that evaluation is built in, that the pledge is a condition.',
    }),
    checkedOn: pastDay({ says: 'The day on which it was checked.' }),
    finding: oneOf(['SAYS_SO', 'IN_PART', 'SAYS_NOTHING', 'NOT_FOUND'], {
      says: 'What was found. NOT_FOUND: there is no such policy, or nobody could show it.',
    }),
    promise: reference('PROMISE', {
      says: 'Which promise asks for it: its id in commitments.',
      required: false,
    }),
    evidence: text('sentence', {
      says: 'What shows it: the document with its section and day. No names of persons.',
    }),
    nextCheck: day({ says: 'When somebody is to look again.', required: false }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  speaksOfNoPlace: true,
  may: {
    propose: ['PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER'],
  },
  due: { field: 'nextCheck' },
  confirmAfterMonths: 12,
});
