import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import type { ProgressByAction } from '../model/assessment-action.ts';
import type { DetailAnswer } from '../model/detail-answers.ts';
import { type CohesionPoint, cohesionPoints } from '../model/question-set.ts';
import { type AskedQuestion, countedAnswers } from '../questions/asked-questions.ts';
import { characteristicName } from '../questions/equality-grid.ts';
import { setAsidePoints } from '../questions/set-aside.ts';
import { answerColour, isAnswered } from './answer-colour.ts';
import { benefitOf, liveActions, residualOf, riskOf } from './answer-risk.ts';
import { assessmentMethod } from './assessment-method.ts';
import { type RiskColour, worstColour } from './colours.ts';
import type { AnswerReading, ColourReading, DetailReading, PointReading } from './detail-reading.ts';

/**
 * Reads level 2: a risk and a benefit of each answer, six colours before mitigation and after, and the worst of them.
 * Only questions that are asked count. A colour is never better for a benefit elsewhere; a point with an unanswered
 * question is never green; a concern about unlawful conduct in the grid is one about life chances.
 * Source: "Cohesion impact assessment", section 7.
 * @param progress dropped actions do not count
 * @example readDetail(content, {}).points.map(({ point, after }) => [point, after.colour])
 */
export function readDetail(content: AssessmentContent, progress: ProgressByAction): DetailReading {
  const asked = countedAnswers(content).detail;
  const answers = asked.map((each) => readAnswer(each, content, progress));
  const points = cohesionPoints.map((point) => readPoint(point, answers, content));
  const unanswered = asked.flatMap(({ question, answer }) => (isAnswered(answer) ? [] : [question.id]));
  const passed = setAsidePoints(content);
  const counted = points.filter(({ point }) => !passed.has(point));
  const before = overall(counted.map((point) => point.before));
  const after = overall(counted.map((point) => point.after));
  return {
    answers,
    points,
    ...(before ? { overallBefore: before } : {}),
    ...(after ? { overallAfter: after } : {}),
    unanswered,
    withoutAction: answers
      .filter(({ before, actions }) => isOfConcern(before) && actions.length === 0)
      .map(({ question }) => question.id),
    method: assessmentMethod,
  };
}

const isOfConcern = ({ colour }: ColourReading): boolean => colour === 'RED' || colour === 'AMBER';

function readAnswer(
  { question, answer }: AskedQuestion<DetailAnswer>,
  content: AssessmentContent,
  progress: ProgressByAction,
): AnswerReading {
  // An effect left over from an earlier answer counts only while the question is answered with one.
  const given = answer?.kind === 'ANSWERED' ? answer : undefined;
  const effect = given?.effect;
  const live = liveActions(content.actions, progress, question.id);
  const residual = given ? residualOf(given, live) : { effects: [], accepted: true };
  const after = answerColour(question, answer, residual.effects);
  return {
    question,
    risk: effect ? riskOf(effect) : 0,
    benefit: effect ? benefitOf(effect) : 0,
    residualRisk: Math.max(0, ...residual.effects.map(riskOf)),
    before: answerColour(question, answer, effect ? [effect] : []),
    after: residual.accepted ? after : { ...after, reasons: [...after.reasons, notAccepted(question.id)] },
    actions: live.map(({ id }) => id),
    residualAccepted: residual.accepted,
  };
}

const notAccepted = (id: string): AnyMessage =>
  message('colour.residualNotAccepted', { question: untranslated(id) });

function readPoint(
  point: CohesionPoint,
  answers: readonly AnswerReading[],
  content: AssessmentContent,
): PointReading {
  const own = answers.filter(({ question }) => question.points.includes(point));
  const reason = setAsidePoints(content).get(point);
  // Without a colour: nobody has looked, for the reason given.
  const passed =
    reason === undefined ? [] : [{ reasons: [message('colour.setAside', { reason: untranslated(reason) })] }];
  const concerns = point === 'LIFE_CHANCES' ? unlawfulInGrid(content) : [];
  return {
    point,
    before: together([...own.map(({ before }) => before), ...concerns, ...passed]),
    after: together([...own.map(({ after }) => after), ...concerns, ...passed]),
    largestBenefit: Math.max(0, ...own.map(({ benefit }) => benefit)),
  };
}

const unlawfulInGrid = ({ grid }: AssessmentContent): ColourReading[] =>
  grid
    .filter(({ limb, effect }) => limb === 'UNLAWFUL_CONDUCT' && effect === 'NEGATIVE')
    .map(({ characteristic }) => ({
      colour: 'RED',
      reasons: [message('colour.unlawfulInGrid', { group: characteristicName(characteristic) })],
    }));

/** The worst of some readings with all reasons; GREEN only where each is. A point of which nothing is asked is green. */
function together(readings: readonly ColourReading[]): ColourReading {
  const colour = overall(readings);
  return { ...(colour ? { colour } : {}), reasons: readings.flatMap(({ reasons }) => reasons) };
}

function overall(readings: readonly ColourReading[]): RiskColour | undefined {
  const worst = worstColour(readings.flatMap(({ colour }) => (colour ? [colour] : [])));
  const whole = readings.every(({ colour }) => colour !== undefined);
  if (readings.length === 0) return 'GREEN';
  return worst === 'GREEN' && !whole ? undefined : worst;
}
