import type { AssessmentId } from './assessment.ts';
import { contentHash } from './content-hash.ts';

/**
 * The id of an assessment that somebody begins under a key of theirs: the same twice for the same request, and no guide
 * to who began it.
 * @example assessmentIdOf('amina', '0b1c2d3e-begin') // 'cia-' and twenty hexadecimal digits
 */
export const assessmentIdOf = (subject: string, idempotencyKey: string): AssessmentId =>
  `cia-${contentHash(['assessment', subject, idempotencyKey]).slice(0, 20)}` as AssessmentId;
