import { type Signal, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { ApiError, FieldError, NetworkError, RevisionConflict, SignedOut } from '../../../api/api-error.ts';
import type { KeptValue } from '../../../auth/kept-value.ts';
import { type Assessment, showSaved } from '../api/held.ts';
import { type OpenRequest, type RequestKeys, requestKeys } from '../api/request-keys.ts';

/** Somebody else saved meanwhile. */
export interface Conflict<Saved = Assessment> {
  /** What is written in, as it stands now. */
  readonly fresh: Saved;
  /** Who saved, and what; not known where a kept text is older than what is saved. */
  readonly by?: RevisionConflict;
}

/** How far a saving is, or what became of it. */
export type Saving<Saved = Assessment> =
  | { readonly kind: 'idle' | 'sending' | 'saved' | 'signedOut' | 'noAnswer' }
  /** `field` is the path of the field that is refused, where it is one. */
  | { readonly kind: 'refused'; readonly message: string; readonly field?: string }
  | ({ readonly kind: 'movedOn' } & Conflict<Saved>);

export interface Saver<Saved = Assessment> {
  readonly saving: Signal<Saving<Saved>>;
  /**
   * Sends something to be saved, and shows the assessment after it; undefined when it was not saved. The very same sent
   * again after no answer has the very same key.
   * @param says what tells this request from another, the revision that it is made on among it
   */
  readonly save: (
    says: unknown,
    send: (idempotencyKey: string) => Promise<Saved>,
  ) => Promise<Saved | undefined>;
}

/** What stands now, read and shown; used when somebody else has saved meanwhile. */
type ReadAnew<Saved = Assessment> = () => Promise<Saved | undefined>;

/**
 * The one way in which the app saves: one request at a time, nothing twice, and what became of it.
 * @param readAnew none where nothing is saved yet
 */
export function useSaving(readAnew?: ReadAnew): Saver {
  return useSavingOf(showSaved, readAnew);
}

/**
 * The same for what is no assessment.
 * @param show shows what was saved
 * @param kept where a request that was not answered outlives the page
 */
export function useSavingOf<Saved>(
  show: (saved: Saved) => void,
  readAnew?: ReadAnew<Saved>,
  kept?: KeptValue<OpenRequest>,
): Saver<Saved> {
  const saving = useSignal<Saving<Saved>>({ kind: 'idle' });
  const [keys] = useState(() => requestKeys(undefined, kept));
  return saverOf(saving, keys, show, readAnew);
}

/** Saves, with how far it is in `saving` and a key for each request from `keys`. */
export const saver = (saving: Signal<Saving>, keys: RequestKeys, readAnew?: ReadAnew): Saver =>
  saverOf(saving, keys, showSaved, readAnew);

function saverOf<Saved>(
  saving: Signal<Saving<Saved>>,
  keys: RequestKeys,
  show: (saved: Saved) => void,
  readAnew?: ReadAnew<Saved>,
): Saver<Saved> {
  const failed = async (error: unknown): Promise<Saving<Saved>> => {
    if (isUnanswered(error)) return unanswered(error);
    if (!(error instanceof ApiError)) {
      saving.value = { kind: 'idle' };
      throw error;
    }
    keys.answered();
    return error instanceof RevisionConflict && readAnew ? met(error, readAnew) : refused(error);
  };
  const save: Saver<Saved>['save'] = async (says, send) => {
    if (saving.peek().kind === 'sending') return undefined;
    saving.value = { kind: 'sending' };
    try {
      const saved = await send(keys.keyFor(JSON.stringify(says)));
      keys.answered();
      show(saved);
      saving.value = { kind: 'saved' };
      return saved;
    } catch (error) {
      saving.value = await failed(error);
      return undefined;
    }
  };
  return { saving, save };
}

/** Worth sending again as it is: nobody answered, or nobody was signed in. */
const isUnanswered = (error: unknown): error is SignedOut | NetworkError =>
  error instanceof SignedOut || error instanceof NetworkError;

const unanswered = (error: SignedOut | NetworkError): Saving<never> => ({
  kind: error instanceof SignedOut ? 'signedOut' : 'noAnswer',
});

const refused = (error: ApiError): Saving<never> => {
  const { message } = error;
  return error instanceof FieldError
    ? { kind: 'refused', message, field: error.field }
    : { kind: 'refused', message };
};

/**
 * A conflict with what stands now. Where that is told to others alone it is a refusal: sent again by itself it would meet
 * the same for ever.
 */
async function met<Saved>(by: RevisionConflict, readAnew: ReadAnew<Saved>): Promise<Saving<Saved>> {
  try {
    const fresh = await readAnew();
    return fresh ? { kind: 'movedOn', fresh, by } : refused(by);
  } catch (error) {
    if (isUnanswered(error)) return unanswered(error);
    if (error instanceof ApiError) return refused(by);
    throw error;
  }
}
