import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/venue.graphql` names: everyone. */
export const venueRules: TopicRules = {
  everyone: {
    Query: 'venues venue venueKinds',
    VenueKind: 'id name meetingPlace',
    Venue:
      'id name kind placeOfWelcome address postcode neighbourhood location locationPrecision ' +
      'locationBasis ward locality distanceMetres openingText status statusDate statusText ' +
      'meetingPlace operator sameBuildingAs confidence note projects source',
    VenueEdge: 'node cursor distanceMetres',
    VenueConnection: 'edges pageInfo totalCount unplacedCount unplaced statusNotKnownCount note',
    PageInfo: 'hasNextPage hasPreviousPage startCursor endCursor',
  },
};
