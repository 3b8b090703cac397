import { told } from '../../../messages/testing/told.ts';
import type { EvidenceInputs } from '../evidence-inputs.ts';
import type { EvidencePack } from '../evidence-pack.ts';
import { makeEvidencePack } from '../make-evidence-pack.ts';
import type { ReadableEvidence } from '../readable-evidence.ts';

/** A pack made of inputs, to be told. */
export const readable = (
  inputs: EvidenceInputs,
  pack: EvidencePack = makeEvidencePack(inputs),
): ReadableEvidence => ({ pack, inputs, english: (text) => told(text) });
