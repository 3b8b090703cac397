import type { EvidenceReference } from '../model/assessment.ts';

/** A pack as an assessment refers to it, before it is read. */
export interface AttachedEvidence {
  readonly reference: EvidenceReference;
  /** The pack of the same site or option before this one. */
  readonly earlier?: EvidenceReference;
  /** Whether it is read with bands of tension and unpublished assessments. */
  readonly sensitive: boolean;
}
