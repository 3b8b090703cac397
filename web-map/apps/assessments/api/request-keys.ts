import type { KeptValue } from '../../../auth/kept-value.ts';

/**
 * Gives a request its idempotency key: a new one for each request, and the same one again while the very same request
 * was not answered, so that sending it twice changes nothing twice.
 */
export interface RequestKeys {
  /** The key for a request, which is told from others by its text. */
  readonly keyFor: (request: string) => string;
  /** The request was answered, by yes or no: the next one, even if it says the same, is another. */
  readonly answered: () => void;
}

/** A request that was not answered, and its key. */
export interface OpenRequest {
  readonly request: string;
  readonly key: string;
}

/**
 * @param kept where a request that was not answered outlives the page, so that it has its key when it is sent from another
 * @example const keys = requestKeys(); keys.keyFor('a') === keys.keyFor('a') // true, until answered()
 */
export function requestKeys(
  makeKey: () => string = () => crypto.randomUUID(),
  kept?: KeptValue<OpenRequest>,
): RequestKeys {
  let open = kept?.read();
  return {
    keyFor: (request) => {
      if (open?.request !== request) {
        open = { request, key: makeKey() };
        kept?.write(open);
      }
      return open.key;
    },
    answered: () => {
      open = undefined;
      kept?.forget();
    },
  };
}
