import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
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
  /** Hash of its text with its key: what it says is not kept. */
  readonly request: string;
  readonly key: string;
}

const hashOf = (request: string, key: string): string => contentHash([key, request]);

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
      if (open && open.request === hashOf(request, open.key)) return open.key;
      const key = makeKey();
      open = { request: hashOf(request, key), key };
      kept?.write(open);
      return key;
    },
    answered: () => {
      open = undefined;
      kept?.forget();
    },
  };
}
