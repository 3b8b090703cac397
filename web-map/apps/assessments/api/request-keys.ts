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

/** @example const keys = requestKeys(); keys.keyFor('a') === keys.keyFor('a') // true, until answered() */
export function requestKeys(makeKey: () => string = () => crypto.randomUUID()): RequestKeys {
  let open: { readonly request: string; readonly key: string } | undefined;
  return {
    keyFor: (request) => {
      if (open?.request !== request) open = { request, key: makeKey() };
      return open.key;
    },
    answered: () => {
      open = undefined;
    },
  };
}
