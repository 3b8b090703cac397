import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/reach.graphql` names: everyone. */
export const reachRules: TopicRules = {
  everyone: {
    Query: 'reach whereNext',
    ReachRun:
      'asOf of edition method walkMetres detourFactor straightLineMetres places areas outOfReach ' +
      'summary notes whatIf',
    ReachPlaceCounts: 'open openWithoutPoint notKnown notKnownWithoutPoint',
    ReachOfArea:
      'area residents within share atLeast shareIfNotKnownOpen meanDistanceMetres ' +
      'medianDistanceMetres reviewedOn',
    PointOutOfReach: 'code name point residents ward distanceMetres nearest withinIfNotKnownOpen',
    WherePlan:
      'asOf of places locality edition method sites gain gainElsewhere gainByWard gainByCount exact ' +
      'gap residents withinBefore withinAfter compared sentence notes whatIf',
    PlannedSite: 'venue status gain gainAlone gainByWard',
    GainOfWard: 'area gain',
  },
};
