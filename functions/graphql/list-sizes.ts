/**
 * How many objects a list field counts for in the cost of a query, where it takes no `first`: about what the borough
 * holds, so that the cost is known before anything is read. Figures count as a ward has them (13 on record, with 8
 * parts on average): all figures of all wards are a question that a partner rightly asks. A list not named counts ten.
 */
export const listSizes: Readonly<Record<string, number>> = {
  'Query.boundaryEditions': 2,
  'Query.pairings': 20,
  'Query.exchangePairs': 40,
  'Area.pairings': 6,
  'Pairing.suggestions': 3,
  'Pairing.exchanges': 10,
  'PairSuggestion.reasons': 5,
  'PairSuggestion.practice': 6,
  'Query.areas': 20,
  'Query.venueKinds': 40,
  'Query.indicators': 240,
  'Query.priorities': 30,
  'Area.wards': 20,
  'Area.neighbours': 8,
  'Area.observations': 20,
  'Indicator.observations': 20,
  'ClassificationRun.areas': 20,
  'Classification.flips': 7,
  'Classification.whatWouldChange': 12,
  'Classification.methodVariants': 23,
  'ClassificationFacts.groupsOfFive': 5,
  'ClassificationFacts.groupsOfNineteen': 19,
  'ClassificationFacts.evidence': 5,
  'ClassificationInputs.areas': 25,
  'ClassificationInputs.venues': 300,
  'ClassificationInputs.projects': 80,
  'ClassificationInputs.exchanges': 40,
  'ClassificationInputs.places': 12,
  'ClassificationInputs.groupCounts': 40,
  'ClassificationInputs.localityFigures': 20,
  'ClassificationInputs.populationPoints': 170,
  'ClassificationInputs.reviews': 20,
  'RunVenue.statusHistory': 2,
  'RunExchange.parties': 3,
  'RunFigure.breakdown': 19,
  'Method.parameters': 28,
  'Method.labels': 11,
  'Diversity.groups': 5,
  'Practice.tests': 5,
  'Practice.onRecord': 10,
  'Query.smallAreas': 169,
  'Query.layers': 70,
  'Layer.series': 2,
  'LayerFill.classes': 7,
  'LayerFill.values': 169,
  'LayerFill.noNumber': 5,
  'LayerFill.comparators': 13,
  'IndicatorSeries.points': 6,
  'IndicatorSeries.comparators': 13,
  'ClusterRun.areas': 169,
  'SegregationRun.overall': 3,
  'SegregationRun.groups': 19,
  'SegregationRun.exposure': 19,
  'SegregationGroup.measures': 4,
  'ExposureRow.shares': 19,
  'ReachRun.areas': 20,
  'ReachRun.outOfReach': 170,
  'WherePlan.sites': 5,
  'WherePlan.gainByWard': 10,
  'PlannedSite.gainByWard': 3,
  'Venue.projects': 3,
  'Project.providers': 3,
  'Project.localities': 4,
  'Project.venues': 4,
  'Project.outputs': 8,
  'Project.measures': 3,
  'Output.breakdown': 5,
  'Observation.breakdown': 8,
  'Priority.measures': 5,
  'Exchange.parties': 3,
  'Action.milestones': 4,
  'Action.leadAgencies': 3,
};
export const unnamedListSize = 10;

/**
 * What a field costs on top of its objects: some hundred milliseconds for a test of clusters, so that five of them are
 * the most that one request may ask for; and as many bytes as ten objects for the outline of an area.
 */
export const workCosts: Readonly<Record<string, number>> = {
  'Query.clusters': 1_500,
  'Area.boundary': 10,
  'SmallArea.boundary': 10,
};

/** What the fields cost that ask about the schema itself. */
export const introspectionCosts: ReadonlyMap<string, number> = new Map([
  ['__schema', 1_000],
  ['__type', 100],
]);
