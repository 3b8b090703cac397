import type { Viewer } from '../../permission/person.ts';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import type { AssessmentMoment } from './assessment-moment.ts';
import { capacitiesMissing } from './capacities-needed.ts';
import { whyNotMove } from './move-assessment.ts';
import { signedIn, unmetToSign, whyNotSign } from './sign-assessment.ts';
import { transitionsFrom } from './transitions.ts';
import { unmetRequirements } from './unmet-requirements.ts';

/** Something that can be done next: a move or a signature. */
export interface NextStep {
  readonly to?: AssessmentState;
  readonly sign?: SigningCapacity;
  readonly needsReason: boolean;
  /** Whether whoever asks may do it. */
  readonly allowed: boolean;
  readonly unmet: readonly UnmetRequirement[];
}

/**
 * What could be done next with an assessment, and what stands in the way: signatures that are wanted first, then moves.
 * @example nextSteps(record, planner, moment).filter(({ unmet }) => unmet.length === 0)
 */
export function nextSteps(
  record: AssessmentRecord,
  viewer: Viewer,
  moment: AssessmentMoment,
): readonly NextStep[] {
  const signatures = capacitiesMissing(record)
    .filter((capacity) => signedIn[capacity] === record.state)
    .map((sign) => ({
      sign,
      needsReason: false,
      allowed: viewer !== undefined && whyNotSign(record, viewer, sign) === undefined,
      unmet: unmetToSign(record, sign),
    }));
  const moves = transitionsFrom(record.state).map((way) => ({
    to: way.to,
    needsReason: way.needsReason,
    allowed: viewer !== undefined && whyNotMove(record, viewer, way) === undefined,
    unmet: unmetRequirements(record, way.to, moment),
  }));
  return [...signatures, ...moves];
}
