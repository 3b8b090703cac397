/** What the page says on pairing a cold spot with places of practice. English. */
export const wordsOfPairing = {
  pairTitle: 'Where practice could come from',
  pairLead: 'People choose; the points only order.',
  pairPoints: '{points} of {most} points',
  pairWhy: 'The points',
  pairRunning: 'What was running there',
  pairLimits: 'What was stopped or cut short',
  pairTransfer: 'What did not transfer:',
  pairDistance: 'about {kilometres} km',
  pairMET: 'met',
  pairNOT_MET: 'not met',
  pairNOT_KNOWN: 'not known',
  pairConsidered: '{count} places were considered.',
  exchangesTitle: 'Contacts on record',
  exchangeBetween: '{from} and {to}',
  exchangeNoPoint: '{name} has no point on the map.',
  exchangeKey: 'Contact on record between two places; dashed where a point is the middle of an area',
} as const;
