/** A group of the user pool: its name, as the API reads it from a token, and what its people may do. */
export interface SignInGroup {
  readonly name: string;
  readonly description: string;
}

const localities = ['north', 'south', 'east', 'west'] as const;

/**
 * The groups, one a role, and one a locality for its lead. A person may be in several. The precise rules are in
 * `domain/permission`, and the API alone applies them; a description is what the console shows.
 */
export const signInGroups: readonly SignInGroup[] = [
  { name: 'partner', description: 'Partner organisation: may ask for a detailed assessment' },
  ...localities.map((locality) => ({
    name: `locality-lead:${locality}`,
    description: `Lead of the ${locality} locality: reads assessments that touch it, reports on its actions`,
  })),
  { name: 'planner', description: 'Planner: makes and edits assessments' },
  { name: 'reviewer', description: 'Reviewer: signs and publishes screens' },
  { name: 'director', description: 'Director: signs detailed assessments, records the portfolio holder' },
  { name: 'cohesion-officer', description: 'Cohesion officer: edits assessments, signs for completeness' },
  { name: 'administrator', description: 'Administrator: withdraws assessments; does not sign' },
];
