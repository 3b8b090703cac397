import {
  actionMarkers,
  assessmentEditors,
  assessmentMovers,
  assessmentPublishers,
  detailAskers,
  reportReviewers,
  signersOf,
} from '../assessment-access.ts';
import { only, type TopicRules } from '../topic-rules.ts';

/**
 * Who may run what `schema/assessment-changes.graphql` names. The state of an assessment, who wrote it and where it is
 * set further conditions: see `assessment-access.ts` and the life of an assessment.
 */
export const assessmentChangesRules: TopicRules = {
  everyone: { AssessmentPayload: 'assessment replayed' },
  restricted: {
    'Mutation.createAssessment': only(assessmentEditors),
    'Mutation.changeAssessment': only(assessmentEditors),
    'Mutation.makeEvidence': only(assessmentEditors),
    'Mutation.requestDetail': only(detailAskers),
    'Mutation.decideScreening': only(assessmentEditors),
    'Mutation.moveAssessment': only(assessmentMovers),
    'Mutation.signAssessment': only([...new Set(Object.values(signersOf).flat())]),
    'Mutation.publishAssessment': only(assessmentPublishers),
    'Mutation.reportProgress': only(actionMarkers),
    'Mutation.markPrediction': only(assessmentEditors),
    'Mutation.reviewReport': only(reportReviewers),
  },
};
