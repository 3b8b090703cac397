import type { ToldText } from '../../messages/message.ts';

/** Something that stands in the way of a step, with the field where it is put right. */
export interface UnmetRequirement {
  /** Path of the field: "facts.kind", "screening.4", "detail.3.3.effect", "evidence", "signatures.DIRECTOR". */
  readonly field: string;
  /** What is missing and what would be right. */
  readonly reason: ToldText;
}
