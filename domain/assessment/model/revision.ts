import type { AssessmentRecord, Author } from './assessment.ts';
import type { FieldDifference } from './field-differences.ts';
import type { StepInstant } from './step-instant.ts';

/** What a revision did. */
export type RevisionKind =
  | 'CREATED'
  | 'CHANGED'
  | 'EVIDENCE_MADE'
  | 'DETAIL_REQUESTED'
  | 'DECIDED'
  | 'MOVED'
  | 'SIGNED'
  | 'PUBLISHED'
  | 'PROGRESS_REPORTED'
  | 'PREDICTION_MARKED'
  | 'REPORT_REVIEWED'
  | 'SHARED'
  | 'COMMENTED'
  | 'COMMENT_SETTLED'
  | 'REQUEST_ANSWERED'
  | 'DOCUMENT_TAKEN_BACK';

/** What every record that is kept as a chain has: its content with the hash of it, and who wrote in it. */
export interface ChainedRecord {
  readonly id: string;
  readonly content: object;
  /** `contentHash` of the content. */
  readonly contentHash: string;
  readonly authors: readonly Author[];
}

/**
 * One immutable step in the life of a record. Committed by one conditional put of number n + 1; each names the hash of
 * the one before, so that a chain that was tampered with does not verify.
 */
export interface RevisionOf<Held extends ChainedRecord, Kind extends string> extends StepInstant {
  readonly number: number;
  readonly kind: Kind;
  readonly record: Held;
  readonly author: Author;
  /** Why, in the author's words; needed from the first signature on. */
  readonly reason?: string;
  readonly differences: readonly FieldDifference[];
  /** Given by the client, so that the same request sent twice changes nothing twice. */
  readonly idempotencyKey: string;
  /** SHA-256 of the request, so that a key used again for something else is refused. */
  readonly requestHash: string;
  /**
   * `requestMark` of each revision before this one, the first first, so that a key that comes again is known however
   * long ago it was used. Undefined: for the first, and written before there were marks.
   */
  readonly earlierRequests?: readonly string[];
  /** Hash of revision n - 1; undefined for the first. */
  readonly previousHash?: string;
  /** SHA-256 of everything above. */
  readonly hash: string;
}

/** A revision of any record. */
export type AnyRevision = RevisionOf<ChainedRecord, string>;

/** One step in the life of an assessment. */
export type Revision = RevisionOf<AssessmentRecord, RevisionKind>;
