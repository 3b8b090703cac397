import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import { countedAnswers } from '../../../../domain/assessment/questions/asked-questions.ts';
import { firstAssessmentMethod } from '../../../../domain/assessment/scoring/assessment-method.ts';
import { screen } from '../../../../domain/assessment/scoring/screen.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { evidenceToldTo } from './newest-evidence.ts';
import { requestsOf } from './talk.ts';

/** Level 1 as it is read: the triggers are worked out from what stands, never stored. */
export const screening: NonNullable<AssessmentResolvers<RequestContext>['screening']> = async (
  read: ReadAssessment,
  _,
  { records },
) => {
  const { record, viewer } = read;
  const { content, detailRequests } = record;
  const { recommendation, triggers, unanswered } = screen(
    content,
    detailRequests,
    await evidenceToldTo(viewer, content, records),
  );
  const { decision } = content;
  return {
    answers: countedAnswers(content).screening.map(({ question, answer }) => ({
      question,
      value: answer?.value ?? null,
      sentence: answer?.sentence ?? null,
      evidence: answer?.evidence ?? [],
    })),
    recommendation,
    triggers: triggers.map(({ code, sentence, basis }) => ({ code, sentence, basis: basis ?? null })),
    unanswered,
    detailRequests: requestsOf(read, viewer),
    decision: decision
      ? {
          ...decision,
          methodVersion: decision.method ?? firstAssessmentMethod,
          by: decision.by.name,
          overrides: decision.decision !== decision.recommended,
        }
      : null,
  };
};
