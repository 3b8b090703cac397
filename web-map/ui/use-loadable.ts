import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { failedBy, forget, type Loadable } from '../api/loadable.ts';

/**
 * Loads when it is first drawn and again when one of `on` changes. What was there before stays until the new comes, and
 * where the new does not come; the signal may be written, for what a save answers.
 */
export function useLoadable<T>(fetchIt: () => Promise<T>, on: readonly unknown[]): Signal<Loadable<T>> {
  const state = useSignal<Loadable<T>>({ status: 'loading' });
  const tries = useSignal(0);
  useEffect(() => {
    let left = false;
    const tryAgain = (): void => {
      state.value = { status: 'loading' };
      tries.value += 1;
    };
    fetchIt().then(
      (value) => {
        if (!left) state.value = { status: 'ready', value };
      },
      (error: unknown) => {
        if (left || state.peek().status === 'ready') return;
        state.value = failedBy(error, tryAgain);
      },
    );
    return () => {
      left = true;
      forget(tryAgain);
    };
  }, [...on, tries.value]);
  return state;
}
