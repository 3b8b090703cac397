import { InvalidInput } from '../../errors/errors.ts';
import { setAsideSchema } from '../model/answer-schemas.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import { cohesionPoints } from '../model/question-set.ts';
import { parseAs } from '../model/written-value.ts';
import { keptBy } from '../questions/set-aside.ts';
import type { SetAsideChange } from './assessment-changes.ts';

/**
 * The points that level 2 passes over, with some more or fewer.
 * @throws InvalidInput naming the field: a reason that says too little, a point of which the screen says that there is
 *   something to look into, or all six
 */
export function changeSetAside(
  content: AssessmentContent,
  changes: readonly SetAsideChange[],
): NonNullable<AssessmentContent['setAside']> {
  const reasons = new Map((content.setAside ?? []).map(({ point, reason }) => [point, reason]));
  for (const [index, { point, reason }] of changes.entries()) {
    if (reason === null) {
      reasons.delete(point);
      continue;
    }
    const field = `setAside[${index}]`;
    const [question] = keptBy(content, point);
    if (question !== undefined) {
      throw new InvalidInput(
        `${field}.point`,
        `question ${question} of the screen speaks to this area and is not answered positive or neutral: it has to be looked into.`,
      );
    }
    reasons.set(point, parseAs(setAsideSchema.entries.reason.wrapped, `${field}.reason`, reason));
  }
  if (reasons.size === cohesionPoints.length)
    throw new InvalidInput('setAside', 'level 2 looks into one area at least.');
  return cohesionPoints.flatMap((point) => {
    const reason = reasons.get(point);
    return reason === undefined ? [] : [{ point, reason }];
  });
}
