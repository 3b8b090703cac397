import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ApiError, NetworkError } from '../../../api/api.ts';
import { RevisionConflict, SignedOut } from '../api/ask-api.ts';
import { requestKeys } from '../api/request-keys.ts';
import type { StepProps } from '../pages/step-props.ts';

/** How far a saving is. */
export type Saving =
  | { readonly kind: 'idle' | 'sending' | 'saved' | 'signedOut' | 'noAnswer' }
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else saved meanwhile; what they changed, by path. */
  | { readonly kind: 'movedOn'; readonly by: string; readonly fields: readonly string[] };

/** What every change of an assessment carries. */
export interface ChangeBase {
  readonly id: string;
  readonly expectedRevision: number;
  readonly idempotencyKey: string;
}

export interface Saver {
  readonly saving: Signal<Saving>;
  /**
   * Sends a change; true when it was saved. The very same change sent again after no answer has the very same key.
   * @param says what tells this change from another
   */
  readonly save: (says: unknown, send: (base: ChangeBase) => Promise<unknown>) => Promise<boolean>;
}

/** Saves changes of an assessment one by one, and says of each what came of it. */
export function useSaving({
  assessment,
  revision,
  onSaved,
}: Pick<StepProps, 'assessment' | 'revision' | 'onSaved'>): Saver {
  const saving = useSignal<Saving>({ kind: 'idle' });
  const keys = useRef(requestKeys()).current;
  const save: Saver['save'] = async (says, send) => {
    if (saving.peek().kind === 'sending') return false;
    saving.value = { kind: 'sending' };
    try {
      const idempotencyKey = keys.keyFor(`${assessment} ${revision} ${JSON.stringify(says)}`);
      await send({ id: assessment, expectedRevision: revision, idempotencyKey });
      keys.answered();
      await onSaved();
      saving.value = { kind: 'saved' };
      return true;
    } catch (error) {
      if (error instanceof RevisionConflict) {
        keys.answered();
        await onSaved().catch(() => undefined);
        saving.value = { kind: 'movedOn', by: error.by, fields: error.fields };
      } else if (error instanceof SignedOut) saving.value = { kind: 'signedOut' };
      else if (error instanceof ApiError) {
        keys.answered();
        saving.value = { kind: 'refused', message: error.message };
      } else if (error instanceof NetworkError) saving.value = { kind: 'noAnswer' };
      else throw error;
      return false;
    }
  };
  return { saving, save };
}
