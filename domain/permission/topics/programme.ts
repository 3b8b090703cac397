import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/programme.graphql` names: everyone. */
export const programmeRules: TopicRules = {
  everyone: {
    Query: 'projects project organisations organisation priorities exchanges actions',
    Project:
      'id name programme priority theme status period providers boroughWide localities places ' +
      'venues groups outputs outcomes covidAdaptation legacy recommendation measures note source',
    Output: 'metric value status target qualifier unit period breakdown note',
    BreakdownValue: 'dimension category value status',
    ProjectEdge: 'node cursor',
    ProjectConnection: 'edges pageInfo totalCount unplacedCount unplaced undatedCount note',
    Organisation: 'id name sector roles source',
    OrganisationEdge: 'node cursor',
    OrganisationConnection: 'edges pageInfo totalCount',
    Priority: 'id number title framework level aim measures source',
    ExchangeParty: 'name venue locality',
    Exchange: 'id type title parties evidence project status period statedLabel statedBasis source',
    ExchangeEdge: 'node cursor',
    ExchangeConnection: 'edges pageInfo totalCount',
    Milestone: 'milestone date',
    Action: 'id plan refNo action milestones leadAgencies outcomes note source',
    ActionEdge: 'node cursor',
    ActionConnection: 'edges pageInfo totalCount',
  },
};
