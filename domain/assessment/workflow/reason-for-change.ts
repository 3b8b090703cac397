import type { AssessmentRecord } from '../model/assessment.ts';
import { changeSchema } from '../model/step-schemas.ts';
import { parseAs } from '../model/written-value.ts';

/**
 * Why content is changed, as the history says it: in its author's words, or, once it was signed, why it was taken back.
 * Undefined where nobody has signed yet and its author gives no reason.
 * Source: "Cohesion impact assessment", section 8, Versions.
 * @throws InvalidInput at "reason" for more than a paragraph, or characters that nobody sees
 * @example reasonForChange(draft, 'The developer has answered.') // 'The developer has answered.'
 */
export const reasonForChange = (
  { signatures, stateReason }: Pick<AssessmentRecord, 'signatures' | 'stateReason'>,
  given: string | undefined,
): string | undefined =>
  given === undefined
    ? signatures.length > 0
      ? stateReason
      : undefined
    : parseAs(changeSchema.entries.reason.wrapped, 'reason', given);
