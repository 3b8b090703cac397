import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { StepInstant } from '../model/step-instant.ts';

/** What a step is judged by, besides the record. */
export interface AssessmentMoment extends StepInstant {
  /** Facts of the newest evidence pack; undefined: none is attached. */
  readonly evidence?: Level1Facts;
}
