import { type ToldText, untranslated } from '../../messages/message.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import type { EvidencePack } from './evidence-pack.ts';

/** A pack, whole or as the public reads it, with what its sentences are told from. */
export interface ReadableEvidence {
  readonly pack: EvidencePack;
  /** Of those that the pack was frozen with what everyone may know. */
  readonly inputs: Pick<EvidenceInputs, 'asOf' | 'borough' | 'wards' | 'reviews'>;
  /** Why another edition of the wards answers than the one in force, as that is told today; undefined: nobody asks. */
  readonly editionNote?: ToldText;
  /** Tells a text in English, the language that packs are written in. */
  readonly english: (text: ToldText) => string;
}

/**
 * A sentence as it was frozen, to be told in any language: the message among those made again from the figures of the
 * pack that says the very same in English. Without one it stays as it was written: a pack never says in one language what
 * it does not say in the language that was decided on.
 * @param stored as the pack has it
 * @param made what the figures of the pack say
 * @example frozenText('Not held: age bands.', [message('evidenceGap.notHeld', { what })], evidence)
 */
export const frozenText = (
  stored: string,
  made: readonly ToldText[],
  { english }: Pick<ReadableEvidence, 'english'>,
): ToldText => made.find((text) => english(text) === stored) ?? untranslated(stored);
