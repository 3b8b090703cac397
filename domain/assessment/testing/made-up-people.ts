import type { Person } from '../../permission/person.ts';
import type { Role } from '../../permission/roles.ts';

/** A made-up person with these roles. @example person('amina', 'PLANNER').subject // 's-amina' */
export const person = (name: string, ...roles: readonly Role[]): Person => ({
  subject: `s-${name}`,
  name,
  roles: ['PUBLIC', ...roles],
  localities: [],
});

export const planner = person('amina', 'PLANNER');
export const officer = person('bashir', 'COHESION_OFFICER');
export const reviewer = person('carys', 'REVIEWER');
export const director = person('dev', 'DIRECTOR');
export const otherDirector = person('ewa', 'DIRECTOR');
export const administrator = person('farah', 'ADMINISTRATOR');
