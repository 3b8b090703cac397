import type { AssessmentContent, ScreeningAnswer } from '../model/assessment.ts';
import type { DetailAnswer } from '../model/detail-answers.ts';
import type { Question, QuestionId, QuestionSet } from '../model/question-set.ts';
import { questionSet } from './published-sets.ts';
import { schemeTraits, type TraitContent } from './scheme-traits.ts';
import { setAsidePoints } from './set-aside.ts';

/**
 * The questions of a set that are asked of a scheme, in their order.
 * @example askedQuestions(questionSet('level-2.1'), eventContent).some(({ id }) => id === '3.1') // false: no homes
 */
export function askedQuestions(set: QuestionSet, content: TraitContent): readonly Question[] {
  const traits = schemeTraits(content);
  return set.questions.filter(
    ({ askedWhere }) => askedWhere === undefined || askedWhere.some((trait) => traits.has(trait)),
  );
}

/** A question that is asked, with its answer where there is one. */
export interface AskedQuestion<Answer> {
  readonly question: Question;
  readonly answer?: Answer;
}

/** The questions asked at both levels, each with its answer. */
export interface CountedAnswers {
  readonly screening: readonly AskedQuestion<ScreeningAnswer>[];
  readonly detail: readonly AskedQuestion<DetailAnswer>[];
}

/**
 * The answers that count: those to questions that are asked of the scheme as it stands, and of points that its level 2 does
 * not pass over. Answers to questions that are
 * hidden are kept, in case the question comes back, and count nothing. It depends on the content alone, not on the order
 * in which it came about.
 * @example countedAnswers(fairContent).detail.length // 20 of 30: an event without homes, works or arrivals
 */
export function countedAnswers(content: AssessmentContent): CountedAnswers {
  const { level1, level2 } = content.questionSets;
  const passed = setAsidePoints(content);
  const detail = askedQuestions(questionSet(level2), content).filter(
    ({ points }) => !points.every((point) => passed.has(point)),
  );
  return {
    screening: withAnswers(askedQuestions(questionSet(level1), content), content.screening),
    detail: withAnswers(detail, content.detail),
  };
}

const withAnswers = <Answer>(
  questions: readonly Question[],
  answers: Readonly<Record<QuestionId, Answer>>,
): readonly AskedQuestion<Answer>[] =>
  questions.map((question) => {
    const answer: Answer | undefined = answers[question.id];
    return answer === undefined ? { question } : { question, answer };
  });
