import {
  assessmentEditors,
  assessmentPublishers,
  assessmentWithdrawers,
} from '../../permission/assessment-access.ts';
import type { Role } from '../../permission/roles.ts';
import type { AssessmentState } from '../model/assessment-state.ts';

/** One way from a state to another: who may go it, and whether it needs a reason in words. */
export interface Transition {
  readonly from: AssessmentState;
  readonly to: AssessmentState;
  readonly movers: readonly Role[];
  readonly needsReason: boolean;
}

const way = (
  from: AssessmentState,
  to: AssessmentState,
  movers: readonly Role[],
  needsReason = false,
): Transition => ({ from, to, movers, needsReason });

const anyOfBoth: readonly Role[] = [...new Set([...assessmentEditors, ...assessmentPublishers])];
const withdrawable: readonly AssessmentState[] = [
  'DRAFT',
  'SCREENING_DONE',
  'CLOSED_AT_LEVEL_1',
  'LEVEL_2',
  'PEER_REVIEW',
  'SIGNED_OFF',
  'PUBLISHED',
  'UNDER_REVIEW',
];

/**
 * Every way there is. What is not here cannot be gone. A way back always needs a reason; WITHDRAWN and SUPERSEDED are
 * ends. What each way requires besides is in `unmetRequirements`.
 * Source: "Cohesion impact assessment", section 8, States.
 */
export const transitions: readonly Transition[] = [
  way('DRAFT', 'SCREENING_DONE', assessmentEditors),
  way('SCREENING_DONE', 'DRAFT', anyOfBoth, true),
  way('SCREENING_DONE', 'CLOSED_AT_LEVEL_1', anyOfBoth),
  way('SCREENING_DONE', 'LEVEL_2', assessmentEditors),
  way('LEVEL_2', 'PEER_REVIEW', assessmentEditors),
  way('PEER_REVIEW', 'LEVEL_2', anyOfBoth, true),
  way('PEER_REVIEW', 'SIGNED_OFF', anyOfBoth),
  // Until it is published a mistake that is found late, or a request for level 2, can still be taken up.
  way('CLOSED_AT_LEVEL_1', 'DRAFT', anyOfBoth, true),
  way('SIGNED_OFF', 'LEVEL_2', anyOfBoth, true),
  way('CLOSED_AT_LEVEL_1', 'PUBLISHED', assessmentPublishers),
  way('SIGNED_OFF', 'PUBLISHED', assessmentPublishers),
  way('PUBLISHED', 'UNDER_REVIEW', anyOfBoth, true),
  way('UNDER_REVIEW', 'DRAFT', anyOfBoth, true),
  way('UNDER_REVIEW', 'LEVEL_2', anyOfBoth, true),
  way('UNDER_REVIEW', 'CLOSED', assessmentPublishers),
  ...withdrawable.map((from) => way(from, 'WITHDRAWN', assessmentWithdrawers, true)),
  ...(['PUBLISHED', 'UNDER_REVIEW', 'CLOSED'] as const).map((from) =>
    way(from, 'SUPERSEDED', assessmentWithdrawers, true),
  ),
];

/** The ways from a state. @example transitionsFrom('CLOSED').map(({ to }) => to) // ['SUPERSEDED'] */
export const transitionsFrom = (state: AssessmentState): readonly Transition[] =>
  transitions.filter(({ from }) => from === state);

/** States in which content may be changed. From every other it has to be moved back first, with a reason. */
export const writableStates: readonly AssessmentState[] = ['DRAFT', 'LEVEL_2'];

/** States as they stand in a sentence. */
export const stateWords: Readonly<Record<AssessmentState, string>> = {
  DRAFT: 'a draft',
  SCREENING_DONE: 'screened',
  CLOSED_AT_LEVEL_1: 'closed at level 1',
  LEVEL_2: 'at level 2',
  PEER_REVIEW: 'with those who review and sign',
  SIGNED_OFF: 'signed off',
  PUBLISHED: 'published',
  UNDER_REVIEW: 'under review',
  CLOSED: 'closed',
  WITHDRAWN: 'withdrawn',
  SUPERSEDED: 'superseded',
};
