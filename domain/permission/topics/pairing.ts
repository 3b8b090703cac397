import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/pairing.graphql` names: everyone. */
export const pairingRules: TopicRules = {
  everyone: {
    Query: 'pairings exchangePairs',
    Area: 'pairings',
    Pairing: 'coldSpot label basis sentence suggestions considered exchanges whatIf',
    PairSuggestion:
      'name venue area label grounds point precision distanceMetres distanceNote points mostPoints ' +
      'reasons practice limits transferNote',
    PairingPoint: 'criterion outcome points most reason',
    PracticeThere: 'project sentence',
    ExchangePair: 'exchange from to distanceMetres note',
    PlacedParty: 'name venue ward locality point precision pointBasis',
  },
};
