import { sensitiveReaders } from '../assessment-access.ts';
import { eachOf, only, type TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/assessment-detail.graphql` names: everyone, but for the block on conflict. */
export const assessmentDetailRules: TopicRules = {
  everyone: {
    Detail:
      'answers points overallBefore overallAfter grid emptyCells pairs engagement withoutAction ' +
      'residualRedJustification',
    DetailAnswer:
      'question kind answer before after whoIsAffected evidence confidence unlawfulConductConcern ' +
      'actions',
    Effect: 'likelihood severity risk benefit',
    PointReading: 'point before after reasons largestBenefit',
    GridReading: 'characteristic limb effect reason evidence action',
    PairReading: 'id key one other effect reason',
    Engagement: 'id key who on how whatChanged',
  },
  restricted: eachOf(
    'ConflictPrevention',
    'triggers sensitiveDates connectors dividers whoCouldCalm earlySigns contingencyOwner',
    only(sensitiveReaders),
  ),
};
