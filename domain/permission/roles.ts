/**
 * What people can be here. `PUBLIC` is everyone, signed in or not; the others are given by whoever runs the sign-in
 * service. A person may hold several. A locality lead leads one locality or more: `Person.localities` says which.
 *
 * Source: roles of the partnership and of a council's decision making; who does what is in
 * `assessment-access.ts`, and by field in `schema/*.graphql`.
 */
export const roles = [
  'PUBLIC',
  'PARTNER',
  'LOCALITY_LEAD',
  'PLANNER',
  'REVIEWER',
  'DIRECTOR',
  'COHESION_OFFICER',
  'ADMINISTRATOR',
] as const;

/** One of `roles`. @example 'COHESION_OFFICER' */
export type Role = (typeof roles)[number];

/** Each role as it stands in a sentence: "This needs a reviewer or a director." */
export const roleWords: Readonly<Record<Role, string>> = {
  PUBLIC: 'anyone',
  PARTNER: 'partner',
  LOCALITY_LEAD: 'locality lead',
  PLANNER: 'planner',
  REVIEWER: 'reviewer',
  DIRECTOR: 'director',
  COHESION_OFFICER: 'cohesion officer',
  ADMINISTRATOR: 'administrator',
};

/**
 * Roles in a sentence, "a" before each.
 * @example describeRoles(['REVIEWER', 'DIRECTOR']) // 'a reviewer or a director'
 */
export const describeRoles = (wanted: readonly Role[]): string => {
  const words = wanted.map((role) =>
    role === 'PUBLIC'
      ? roleWords[role]
      : `${/^[aeiou]/.test(roleWords[role]) ? 'an' : 'a'} ${roleWords[role]}`,
  );
  const last = words.pop() ?? 'nobody';
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
};
