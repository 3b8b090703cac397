import type { Level1Facts } from '../evidence/level1-facts.ts';

/** What a step is judged by, besides the record. */
export interface AssessmentMoment {
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  /** Facts of the newest evidence pack; undefined: none is attached. */
  readonly evidence?: Level1Facts;
}
