import type { Effect } from '../../../../domain/assessment/model/detail-answers.ts';
import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import { countedAnswers } from '../../../../domain/assessment/questions/asked-questions.ts';
import { gridCells } from '../../../../domain/assessment/questions/equality-grid.ts';
import { keptBy, setAsidePoints } from '../../../../domain/assessment/questions/set-aside.ts';
import { benefitOf, riskOf } from '../../../../domain/assessment/scoring/answer-risk.ts';
import { readDetail } from '../../../../domain/assessment/scoring/read-detail.ts';
import { justificationOf } from '../../../../domain/assessment/workflow/residual-red.ts';
import { distinct } from '../../../../domain/messages/distinct.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import type { RequestContext } from '../../request/context.ts';

/** Level 2 as it is read; null while nothing of it was written. */
export const detail: NonNullable<AssessmentResolvers<RequestContext>['detail']> = ({
  record,
}: ReadAssessment) => {
  const { id: assessment, content, progress } = record;
  const { grid, pairs, engagement } = content;
  const begun =
    content.decision?.decision === 'DETAIL' ||
    Object.keys(content.detail).length + grid.length + pairs.length > 0;
  if (!begun) return null;
  const reading = readDetail(content, progress);
  const passed = setAsidePoints(content);
  const actionsOf = new Map(reading.answers.map(({ question, actions }) => [question.id, actions]));
  return {
    answers: countedAnswers(content).detail.map(({ question, answer }) => ({
      question,
      kind: answer?.kind ?? null,
      answer: answer?.answer ?? null,
      before: effectOf(answer?.effect),
      after: effectOf(answer?.residual),
      whoIsAffected: answer?.whoIsAffected ?? null,
      evidence: answer?.evidence ?? [],
      confidence: answer?.confidence ?? null,
      unlawfulConductConcern: answer?.unlawfulConductConcern ?? false,
      actions: actionsOf.get(question.id) ?? [],
    })),
    points: reading.points.map(({ point, before, after, largestBenefit }) => ({
      point,
      before: before.colour ?? null,
      after: after.colour ?? null,
      reasons: distinct([...before.reasons, ...after.reasons]),
      largestBenefit,
      setAside: passed.get(point) ?? null,
      keptBy: keptBy(content, point),
    })),
    overallBefore: reading.overallBefore ?? null,
    overallAfter: reading.overallAfter ?? null,
    grid: grid.map((cell) => ({ ...cell, action: cell.action ?? null })),
    emptyCells: gridCells.length - grid.length,
    pairs: pairs.map((pair) => ({ ...pair, id: uniqueId(pair.id, [assessment, pair]), key: pair.id })),
    engagement: engagement.map((heard) => ({
      ...heard,
      id: uniqueId(heard.id, [assessment, heard]),
      key: heard.id,
    })),
    withoutAction: reading.withoutAction,
    residualRedJustification: justificationOf(record) ?? null,
  };
};

const effectOf = (effect: Effect | undefined) =>
  effect ? { ...effect, risk: riskOf(effect), benefit: benefitOf(effect) } : null;
