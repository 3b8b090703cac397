import type { CohesionPoint, DutyLimb, Question, QuestionId, SchemeTrait } from '../../model/question-set.ts';
import { type QuestionName, wordsOfQuestion } from '../../model/words-of-question.ts';

/** A question as its point writes it down: id, name of its words, and where it is asked. */
export type QuestionRow = readonly [id: string, name: QuestionName, askedWhere?: readonly SchemeTrait[]];

/**
 * The questions of one point of level 2, all evidence for the same limbs of the duty.
 * @example questionsOfPoint('VISION', ['GOOD_RELATIONS'], [['1.1', 'sharedFuture']])
 */
export const questionsOfPoint = (
  point: CohesionPoint,
  limbs: readonly DutyLimb[],
  rows: readonly QuestionRow[],
): readonly Question[] =>
  rows.map(([id, name, askedWhere]) => ({
    id: id as QuestionId,
    points: [point],
    limbs,
    ...wordsOfQuestion(name),
    ...(askedWhere ? { askedWhere } : {}),
  }));
