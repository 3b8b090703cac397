import { assessmentOfficers, unpublishedReaders } from '../assessment-access.ts';
import { eachOf, only, type TopicRules, toldTo } from '../topic-rules.ts';

/** Who may ask and read what `schema/assessment-life.graphql` names: names of people and revisions are for officers. */
export const assessmentLifeRules: TopicRules = {
  everyone: {
    AssessmentAction:
      'id key assessment scheme question type what ownerRole dueOn funding measure baseline ' +
      'target unit status statusNote statusReviewed overdue',
    AssessmentActionConnection: 'edges pageInfo totalCount',
    AssessmentActionEdge: 'node cursor',
    Prediction: 'id key measure unit baseline expected dueOn outcome overdue',
    PredictionOutcome: 'value note markedOn reviewed',
    Signature: 'capacity onBehalfOf at clockBehind contentHash holds statement',
    NextStep: 'to sign ready allowed unmet',
    UnmetRequirement: 'field reason',
    Publication: 'revision at clockBehind contentHash afterDecision',
  },
  restricted: {
    'AssessmentAction.ownerName': toldTo(assessmentOfficers),
    'Signature.by': toldTo(assessmentOfficers),
    'AssessmentAction.report': toldTo(unpublishedReaders),
    'Prediction.report': toldTo(unpublishedReaders),
    ...eachOf(
      'OpenReport',
      'status value note by at state returnedBecause returnedBy mayReview',
      only(unpublishedReaders),
    ),
    ...eachOf('RevisionConnection', 'edges pageInfo totalCount', only(assessmentOfficers)),
    ...eachOf('RevisionEdge', 'node cursor', only(assessmentOfficers)),
    ...eachOf(
      'Revision',
      'number kind author at clockBehind reason differences state contentHash hash',
      only(assessmentOfficers),
    ),
    ...eachOf('FieldDifference', 'path before after', only(assessmentOfficers)),
  },
};
