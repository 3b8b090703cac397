import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnyMessage } from '../../domain/messages/message.ts';
import { ApiError, FieldError, NetworkError, SignedOut } from './api-error.ts';

/** Something that is on its way, here, or did not come. */
export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | ({ readonly status: 'failed'; readonly retry: () => void } & Reason);

/** Why the API refused: in English, and as a message where that may be told in any language. */
export interface Reason {
  readonly reason?: string;
  readonly refusal?: AnyMessage;
  /** Neither the network nor the API failed, but the page itself or a browser too old for it. */
  readonly isOwnFault?: true;
}

/** Everything that did not come: trying one again tries all, because one cause stops many. */
const failed = new Set<() => void>();

function retryAll(): void {
  const attempts = [...failed];
  failed.clear();
  for (const attempt of attempts) attempt();
}

function reasonOf(error: unknown): Reason {
  if (!(error instanceof ApiError)) {
    if (isOfNetwork(error)) return {};
    console.error(error);
    return { isOwnFault: true };
  }
  const refusal = error instanceof FieldError ? error.refusal : undefined;
  return { reason: error.message, ...(refusal && { refusal }) };
}

/** That something did not come, why, and a way to try again: `attempt` with all else that failed. */
export function failedBy(error: unknown, attempt: () => void): Loadable<never> {
  failed.add(attempt);
  return { status: 'failed', retry: retryAll, ...reasonOf(error) };
}

/** A part of the page that does not come is told of by browsers as a fault of types, each in its words. */
const partMissing = /dynamically imported module|importing a module script|unable to preload/i;

const isOfNetwork = (error: unknown): boolean =>
  error instanceof NetworkError ||
  error instanceof SignedOut ||
  (error instanceof Error && partMissing.test(error.message));

/** Takes an attempt back: what it was for is gone, or asks for something else. */
export const forget = (attempt: () => void): void => void failed.delete(attempt);

/** Load now and again on retry; the signal tells how far it is. */
export function load<T>(fetchIt: () => Promise<T>): ReadonlySignal<Loadable<T>> {
  const state = signal<Loadable<T>>({ status: 'loading' });
  const attempt = (): void => {
    state.value = { status: 'loading' };
    fetchIt().then(
      (value) => {
        state.value = { status: 'ready', value };
      },
      (error: unknown) => {
        state.value = failedBy(error, attempt);
      },
    );
  };
  attempt();
  return state;
}

/** Load once a key, when first asked for. A failed one is asked for again when it is wanted again. */
export function loadByKey<T>(
  fetchOne: (key: string) => Promise<T>,
): (key: string) => ReadonlySignal<Loadable<T>> {
  const held = new Map<string, ReadonlySignal<Loadable<T>>>();
  return (key) => {
    const known = held.get(key);
    if (known) return known;
    const fresh = load(() => fetchOne(key));
    held.set(key, fresh);
    return fresh;
  };
}
