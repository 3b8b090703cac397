import type { AssessmentState } from './assessment-state.ts';

/** States that the public is told; while a published assessment is worked on again, it is under review. */
const told: readonly AssessmentState[] = ['PUBLISHED', 'UNDER_REVIEW', 'CLOSED', 'WITHDRAWN', 'SUPERSEDED'];

/**
 * The state of a published assessment as the public is told it.
 * @example publicState('LEVEL_2') // 'UNDER_REVIEW'
 */
export const publicState = (state: AssessmentState): AssessmentState =>
  told.includes(state) ? state : 'UNDER_REVIEW';
