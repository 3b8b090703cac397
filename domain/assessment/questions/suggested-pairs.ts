/** Two groups whose relations a scheme may change. */
export interface SuggestedPair {
  readonly id: string;
  readonly one: string;
  readonly other: string;
}

/**
 * Pairs that a form offers to begin with; an author may name others and leave these out.
 * Source: "Cohesion impact assessment", section 6, characteristic grid.
 */
export const suggestedPairs: readonly SuggestedPair[] = [
  { id: 'ages', one: 'Younger people', other: 'Older people' },
  { id: 'arrival', one: 'New residents', other: 'Settled residents' },
  { id: 'faiths', one: 'People of one faith', other: 'People of other faiths or none' },
  { id: 'ethnic-groups', one: 'People of one ethnic group', other: 'People of other ethnic groups' },
  { id: 'tenures', one: 'Tenants', other: 'Owner-occupiers' },
  {
    id: 'neighbourhoods',
    one: 'People of this neighbourhood',
    other: 'People of the neighbourhood next to it',
  },
];
