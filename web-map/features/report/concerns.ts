import type { Question } from '../../../domain/assessment/model/question-set.ts';
import { answerColour } from '../../../domain/assessment/scoring/answer-colour.ts';
import type { RiskColour } from '../../../domain/assessment/scoring/colours.ts';
import type { Detail } from './read-report.ts';

type Answer = Detail['answers'][number];
type Point = Detail['points'][number]['point'];

/** An answer that makes a point red or amber, or keeps it without a colour. */
export interface Concern {
  readonly answer: Answer;
  /** Undefined where it is not answered. */
  readonly colour: Exclude<RiskColour, 'GREEN'> | undefined;
}

const order = ['RED', undefined, 'AMBER'] as const;

/**
 * The answers for which a point is not green before mitigation, by the rule that colours it: red first, then what is not
 * answered, and of equal ones the larger risk.
 * @example concernsOf(detail, 'LIFE_CHANCES')[0]?.answer.question.id // '3.3'
 */
export const concernsOf = ({ answers }: Pick<Detail, 'answers'>, point: Point): readonly Concern[] =>
  answers
    .filter(({ question }) => question.points.includes(point))
    .flatMap((answer): Concern[] => {
      const colour = colourOf(answer);
      return colour === 'GREEN' ? [] : [{ answer, colour }];
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.colour) - order.indexOf(b.colour) ||
        (b.answer.before?.risk ?? 0) - (a.answer.before?.risk ?? 0),
    );

/** The words of an answer are not published, and no colour hangs on them but that a reason is given. */
function colourOf({ question, kind, before, confidence, unlawfulConductConcern }: Answer) {
  const effect = before && { likelihood: before.likelihood, severity: before.severity };
  return answerColour(
    { id: question.id, points: question.points } as Question,
    kind
      ? {
          kind,
          answer: 'given',
          evidence: [],
          unlawfulConductConcern,
          ...(effect && { effect: effect as NonNullable<Parameters<typeof answerColour>[2][number]> }),
          ...(confidence && { confidence }),
        }
      : undefined,
    effect ? [effect as NonNullable<Parameters<typeof answerColour>[2][number]>] : [],
  ).colour;
}
