import type { CohesionPoint, DutyLimb, Question, QuestionId, SchemeTrait } from '../../model/question-set.ts';

/** A question as its point writes it down: id, what is asked, what to look at, and where it is asked. */
export type QuestionRow = readonly [
  id: string,
  text: string,
  help: string,
  askedWhere?: readonly SchemeTrait[],
];

/**
 * The questions of one point of level 2, all evidence for the same limbs of the duty.
 * @example questionsOfPoint('VISION', ['GOOD_RELATIONS'], [['1.1', 'What is stated?', 'Look at the plan.']])
 */
export const questionsOfPoint = (
  point: CohesionPoint,
  limbs: readonly DutyLimb[],
  rows: readonly QuestionRow[],
): readonly Question[] =>
  rows.map(([id, text, help, askedWhere]) => ({
    id: id as QuestionId,
    points: [point],
    limbs,
    text,
    help,
    ...(askedWhere ? { askedWhere } : {}),
  }));
