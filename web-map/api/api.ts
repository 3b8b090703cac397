import type { LanguageCode } from '../../domain/languages/interface-languages.ts';
import type { Language, Operation } from '../../schema/generated/operations.ts';
import { takeTurns } from './in-turn.ts';

/** The API could not be reached, or did not give an answer that can be read: worth trying again. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** The API refused the question and says why. Trying again gives the same. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** With which every question is asked; answers are kept by what was accepted. */
export const askHeaders = {
  accept: 'application/graphql-response+json, application/json',
  'apollo-require-preflight': 'true',
} as const;

const patienceMilliseconds = 20_000;
const worthTryingAgain = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS'];

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

/**
 * Ask the public API by GET, in the language of the page. Throws `NetworkError` when trying again may help and `ApiError` when it will not; an answer in
 * part (data and errors) counts as no answer, because a gap must not look like "none".
 */
export async function ask<D, V>(
  operation: Operation<D, V>,
  variables: Omit<V, 'language'>,
  fetchFrom: typeof fetch = fetch,
): Promise<D> {
  const given = (operation.inLanguage ? { ...variables, language } : variables) as V;
  const answer = await read<D>(operationAddress(operation, given), fetchFrom);
  const fault = answer.errors?.[0];
  if (fault) {
    const code = fault.extensions?.code ?? '';
    if (worthTryingAgain.includes(code)) throw new NetworkError(fault.message);
    throw new ApiError(code, fault.message);
  }
  if (!answer.data) throw new NetworkError('The answer holds no data.');
  return answer.data;
}

/**
 * Questions that one page asks at the same moment. Each wants a copy of the API function of its own where no cache answers,
 * and a new account has ten: three readers can then come at once, and what is asked first is answered first.
 */
export const askedAtOnce = 3;
const inTurn = takeTurns(askedAtOnce);

async function read<D>(address: string, fetchFrom: typeof fetch): Promise<Answer<D>> {
  try {
    return await inTurn(async () => {
      const response = await fetchFrom(address, {
        headers: askHeaders,
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      return (await response.json()) as Answer<D>;
    });
  } catch (cause) {
    throw new NetworkError('The API did not answer.', { cause });
  }
}
