import { assessmentOfficers, sensitiveReaders } from '../assessment-access.ts';
import { only, type TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/assessment.graphql` names: which assessments, `mayReadAssessment` says. */
export const assessmentRules: TopicRules = {
  everyone: {
    Query: 'assessments assessment questionSet currentQuestionSets assessmentActions',
    AssessmentConnection: 'edges pageInfo totalCount',
    AssessmentEdge: 'node cursor',
    AssessmentSummary:
      'id title kind state revision savedAt publishedAt decisionDate publishedAfterDecision wards ' +
      'localities overall overdueActions',
    Assessment:
      'id key revision savedAt state contentHash questionSets methodVersion facts site placesInside wards localities ' +
      'evidence screening detail options cumulative actions predictions ' +
      'signatures nextSteps reopeningReasons publications supersededBy reportPath',
    SchemeFacts:
      'title kind summary decisionMaker decisionDate stage whoGains whoMayLose budgetPounds ' +
      'durationMonths relatedAssessments homes publicLandHectares venuesLost venuesGained startsOn ' +
      'completesOn',
    PlaceInside: 'venueId name fate',
    Site: 'geometry areaSquareMetres given',
    QuestionSet: 'id level publishedOn questions',
    Question: 'id key text help points limbs',
  },
  restricted: {
    'Assessment.conflictPrevention': only(sensitiveReaders),
    'Assessment.revisions': only(assessmentOfficers),
    'Assessment.historyFault': only(assessmentOfficers),
  },
  live: ['Query.assessments', 'Query.assessment', 'Query.assessmentActions'],
};
