/** Somebody made up, to try out a role on a machine of one's own. */
export interface DemonstrationPerson {
  readonly subject: string;
  /** Says on its face that the person is made up, wherever it is shown. */
  readonly name: string;
  /** What they are, in words. */
  readonly as: string;
  /** Groups as a sign-in service of a council would give them. */
  readonly groups: readonly string[];
}

const person = (name: string, as: string, ...groups: readonly string[]): DemonstrationPerson => ({
  subject: `demonstration-${name.toLowerCase()}`,
  name: `Demonstration: ${name}`,
  as,
  groups,
});

/** One for each role and locality; two planners and two directors, because an author may not sign. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person('Amina', 'planner', 'planner'),
  person('Bilal', 'planner', 'planner'),
  person('Chloe', 'reviewer', 'reviewer'),
  person('Dorota', 'director', 'director'),
  person('Edward', 'director', 'director'),
  person('Farah', 'cohesion officer', 'cohesion-officer'),
  person('Gurpreet', 'administrator', 'administrator'),
  person('Hannah', 'partner organisation', 'partner'),
  person('Ivan', 'lead of the north locality', 'locality-lead:north'),
  person('Jasmine', 'lead of the south locality', 'locality-lead:south'),
  person('Kofi', 'lead of the east locality', 'locality-lead:east'),
  person('Leila', 'lead of the west locality', 'locality-lead:west'),
  person('Mo', 'signed in, without any role'),
];
