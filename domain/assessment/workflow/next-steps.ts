import type { Person, Viewer } from '../../permission/person.ts';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import type { AssessmentMoment } from './assessment-moment.ts';
import { capacitiesMissing } from './capacities-needed.ts';
import { hindranceToMove } from './move-assessment.ts';
import { type Hindrance, hindranceToSign, signedIn, unmetToSign } from './sign-assessment.ts';
import { transitionsFrom } from './transitions.ts';
import { unmetRequirements } from './unmet-requirements.ts';

/** Something that can be done next: a move or a signature. */
export interface NextStep {
  readonly to?: AssessmentState;
  readonly sign?: SigningCapacity;
  readonly needsReason: boolean;
  /** Whether whoever asks may do it. */
  readonly allowed: boolean;
  /** Why not; undefined where they may, and for whoever is not signed in. */
  readonly hindrance?: Hindrance;
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
      ...forViewer(viewer, (person) => hindranceToSign(record, person, sign)),
      unmet: unmetToSign(record, sign),
    }));
  const moves = transitionsFrom(record.state).map((way) => ({
    to: way.to,
    needsReason: way.needsReason,
    ...forViewer(viewer, (person) => hindranceToMove(record, person, way)),
    unmet: unmetRequirements(record, way.to, moment),
  }));
  return [...signatures, ...moves];
}

function forViewer(
  viewer: Viewer,
  of: (person: Person) => Hindrance | undefined,
): Pick<NextStep, 'allowed' | 'hindrance'> {
  const hindrance = viewer && of(viewer);
  return { allowed: viewer !== undefined && !hindrance, ...(hindrance ? { hindrance } : {}) };
}
