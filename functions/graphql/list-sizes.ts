/**
 * How many objects a list field counts for in the cost of a query, where it takes no `first`: about the largest that
 * the borough holds, so that the cost is known before anything is read. A list that is not named counts as ten.
 */
export const listSizes: Readonly<Record<string, number>> = {
  'Query.boundaryEditions': 2,
  'Query.areas': 20,
  'Query.venueKinds': 40,
  'Query.indicators': 240,
  'Query.priorities': 30,
  'Area.wards': 20,
  'Area.neighbours': 8,
  'Area.observations': 60,
  'Indicator.observations': 20,
  'ClassificationRun.areas': 20,
  'Method.parameters': 20,
  'Method.labels': 11,
  'Diversity.groups': 5,
  'Practice.tests': 5,
  'Practice.onRecord': 10,
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
  'Observation.breakdown': 19,
  'Priority.measures': 5,
  'Exchange.parties': 3,
  'Action.milestones': 4,
  'Action.leadAgencies': 3,
};
export const unnamedListSize = 10;
