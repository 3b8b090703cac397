import type { AssessmentContent, ScreeningValue } from '../model/assessment.ts';
import type { CohesionPoint, QuestionId } from '../model/question-set.ts';
import { questionSet } from './published-sets.ts';

type Content = Pick<AssessmentContent, 'questionSets' | 'screening' | 'setAside'>;

/** Answers of the screen that leave nothing to look into. */
const settled: readonly ScreeningValue[] = ['POSITIVE', 'NEUTRAL'];

/**
 * Questions of the screen for which a point cannot be set aside at level 2: those that speak to it and are not answered
 * positive or neutral. Empty: it may be.
 * @example keptBy(content, 'TRUST') // ['6']
 */
export function keptBy({ questionSets, screening }: Content, point: CohesionPoint): readonly QuestionId[] {
  return questionSet(questionSets.level1).questions.flatMap(({ id, points }) => {
    const value = screening[id]?.value;
    return points.includes(point) && (value === undefined || !settled.includes(value)) ? [id] : [];
  });
}

/**
 * The points that level 2 passes over, each with its reason: said not to apply, and still so by the screen. One that the
 * screen speaks of since is asked about again, and its reason waits; not all six can be passed over.
 * @example setAsidePoints(content) // Map { 'NEWCOMERS' => 'Nobody moves in or out.' }
 */
export function setAsidePoints(content: Content): ReadonlyMap<CohesionPoint, string> {
  const still = (content.setAside ?? []).filter(({ point }) => keptBy(content, point).length === 0);
  return new Map(still.map(({ point, reason }) => [point, reason]));
}
