import { assessmentOfficers } from '../assessment-access.ts';
import { type TopicRules, toldTo } from '../topic-rules.ts';

/** Who may ask and read what `schema/assessment-screening.graphql` names: names of people are for officers. */
export const assessmentScreeningRules: TopicRules = {
  everyone: {
    Screening: 'answers recommendation triggers unanswered detailRequests decision',
    ScreeningAnswer: 'question value sentence evidence',
    ScreeningTrigger: 'code sentence basis',
    DetailRequest: 'onBehalfOf at reason',
    ScreeningDecision: 'decision recommended triggers methodVersion reason at overrides',
  },
  restricted: {
    'DetailRequest.by': toldTo(assessmentOfficers),
    'ScreeningDecision.by': toldTo(assessmentOfficers),
  },
};
