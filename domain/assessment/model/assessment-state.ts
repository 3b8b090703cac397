import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { Author } from './author.ts';
import type { StepInstant } from './step-instant.ts';

/** Source: "Cohesion impact assessment", section 8, States. */
export type AssessmentState =
  | 'DRAFT'
  | 'SCREENING_DONE'
  | 'CLOSED_AT_LEVEL_1'
  | 'LEVEL_2'
  | 'PEER_REVIEW'
  | 'SIGNED_OFF'
  | 'PUBLISHED'
  | 'UNDER_REVIEW'
  | 'CLOSED'
  | 'WITHDRAWN'
  | 'SUPERSEDED';

/** Whether an assessment has come to its end: nothing is added to it, and nothing of it waits for anybody. */
export const isEnded = (state: AssessmentState): boolean => state === 'WITHDRAWN' || state === 'SUPERSEDED';

/** A signature holds for the content whose hash it names, and until the assessment is taken back to be written in. */
export interface Signature extends StepInstant {
  readonly capacity: SigningCapacity;
  readonly by: Author;
  readonly contentHash: string;
  /** The office of the portfolio holder who decided, where a director records it; undefined also where it was not asked yet. */
  readonly office?: string;
  /** The portfolio holder by name; before offices were asked, by name and office. */
  readonly onBehalfOf?: string;
  /** A director's reason for going on with what stays red. */
  readonly justification?: string;
  readonly statement?: string;
  /** Set when the scheme had been decided before it was signed: a warning that stays. */
  readonly afterDecision: boolean;
  /** Instant at which the assessment was taken back to be written in; undefined: it was not since. */
  readonly endedAt?: string;
}
