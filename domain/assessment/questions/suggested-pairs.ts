import { type AnyMessage, message } from '../../messages/message.ts';

/** Two groups whose relations a scheme may change. */
export interface SuggestedPair {
  readonly id: string;
  readonly one: AnyMessage;
  readonly other: AnyMessage;
}

type PairName = 'ages' | 'arrival' | 'faiths' | 'ethnicGroups' | 'tenures' | 'neighbourhoods';
const pair = (id: string, name: PairName): SuggestedPair => ({
  id,
  one: message(`officers.pairOne.${name}`),
  other: message(`officers.pairOther.${name}`),
});

/**
 * Pairs that a form offers to begin with; an author may name others and leave these out.
 * Source: "Cohesion impact assessment", section 6, characteristic grid.
 */
export const suggestedPairs: readonly SuggestedPair[] = [
  pair('ages', 'ages'),
  pair('arrival', 'arrival'),
  pair('faiths', 'faiths'),
  pair('ethnic-groups', 'ethnicGroups'),
  pair('tenures', 'tenures'),
  pair('neighbourhoods', 'neighbourhoods'),
];
