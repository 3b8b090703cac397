import type { AreaCode } from '../geography/area.ts';
import { assessmentOfficers } from './assessment-access.ts';
import { holds, leadsOneOf, type Person } from './person.ts';
import type { Role } from './roles.ts';

/**
 * Everyone who may be let into the records that people keep: the doors are open to them, and each kind of record says
 * beyond that who does what. Deny by default: a role that a kind does not name does nothing there.
 */
export const recordKeepers: readonly Role[] = ['PARTNER', 'LOCALITY_LEAD', ...assessmentOfficers];

/**
 * The role in which somebody may take a step with a record of these localities; undefined where they may not. A locality
 * lead acts in the localities that they lead and nowhere else; the other roles act anywhere.
 * @param allowed roles that the kind names for the step
 * @param localities those that the record lies in; empty for one without a place
 * @example roleForStep(grace, ['LOCALITY_LEAD', 'COHESION_OFFICER'], ['south' as AreaCode]) // 'LOCALITY_LEAD'
 */
export const roleForStep = (
  person: Person,
  allowed: readonly Role[],
  localities: readonly AreaCode[],
): Role | undefined =>
  allowed.find((role) =>
    role === 'LOCALITY_LEAD' ? leadsOneOf(person, localities) : role !== 'PUBLIC' && holds(person, [role]),
  );
