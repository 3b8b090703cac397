import type { LanguageCode } from '../../domain/languages/interface-languages.ts';
import type { Language, Operation } from '../../schema/generated/operations.ts';
import { acceptedAnswers, dataOf, post } from './answer.ts';
import { takeTurns } from './in-turn.ts';

/** With which every question is asked by GET; answers are kept by what was accepted. */
export const askHeaders = { accept: acceptedAnswers, 'apollo-require-preflight': 'true' } as const;

/** Somebody looks at a map that is empty meanwhile; what is saved, or compared for an officer, may take its time. */
const patienceMilliseconds = { GET: 20_000, POST: 30_000 } as const;

/**
 * Address of an operation of the public API, the same for everyone who asks the same, so that a cache may answer.
 *
 * @example operationAddress(overview, {}).startsWith('/graphql?query=query+Overview') // true
 */
export function operationAddress<D, V>(operation: Operation<D, V>, variables: V): string {
  const query = new URLSearchParams({ query: operation.text, operationName: operation.name });
  if (Object.keys(variables ?? {}).length > 0) query.set('variables', JSON.stringify(variables));
  return `/graphql?${query}`;
}

let language: Language = 'EN';

/** Has every text of the API that is told in several languages asked for in this one, from here on. */
export function askIn(code: LanguageCode): void {
  language = code.toUpperCase() as Uppercase<LanguageCode>;
}

const spoken = <D, V>({ inLanguage }: Operation<D, V>, variables: Omit<V, 'language'>): V =>
  (inLanguage ? { ...variables, language } : variables) as V;

/**
 * Questions that one page asks at the same moment. Each wants a copy of the API function of its own where no cache answers,
 * and a new account has ten: three readers can then come at once, and what is asked first is answered first.
 */
export const askedAtOnce = 3;
const inTurn = takeTurns(askedAtOnce);

/**
 * Asks the public API by GET, as nobody and in the language of the page, so that caches answer.
 * @throws NetworkError when trying again may help
 * @throws SignedOut, FieldError, RevisionConflict, or ApiError for every other refusal: trying again gives the same
 */
export async function ask<D, V>(
  operation: Operation<D, V>,
  variables: Omit<V, 'language'>,
  fetchFrom: typeof fetch = fetch,
): Promise<D> {
  const address = operationAddress(operation, spoken(operation, variables));
  return inTurn(() =>
    dataOf<D>((signal) => fetchFrom(address, { headers: askHeaders, signal }), patienceMilliseconds.GET),
  );
}

/** Asks the public API by POST, in the language of the page: what no cache may keep. @throws as `ask` does */
export const askByPost = <D, V>(
  operation: Operation<D, V>,
  variables: Omit<V, 'language'>,
  fetchFrom: typeof fetch = fetch,
): Promise<D> =>
  dataOf<D>(
    (signal) =>
      post(
        { query: operation.text, operationName: operation.name, variables: spoken(operation, variables) },
        { signal, fetchFrom },
      ),
    patienceMilliseconds.POST,
  );

let sendWith: typeof fetch = (...request) => fetch(...request);

/** Sends everything that is asked signed in by this from here on: the fetch that carries the access token. */
export function sendBy(authorized: typeof fetch): void {
  sendWith = authorized;
}

/**
 * Asks the public API as whoever is signed in; queries and changes alike.
 * @throws as `ask` does; after a NetworkError the very same variables may be sent again
 */
export const askSignedIn = <D, V>(operation: Operation<D, V>, variables: Omit<V, 'language'>): Promise<D> =>
  askByPost(operation, variables, sendWith);
