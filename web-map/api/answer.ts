import { type ErrorEntry, errorOf, NetworkError, SignedOut } from './api-error.ts';

/** What is asked: a query, its variables, and which of its operations to run. */
export interface Question {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | undefined;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ErrorEntry[];
}

/** Kinds of answer that are read, in the order of what is preferred. */
export const acceptedAnswers = 'application/graphql-response+json, application/json';

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly fetchFrom?: typeof fetch;
}

/** Sends a question by POST; the answer is whatever came, and no cache keeps it. */
export const post = (
  question: Question,
  { headers = {}, signal, fetchFrom = fetch }: Sending = {},
): Promise<Response> =>
  fetchFrom('/graphql', {
    method: 'POST',
    headers: { accept: acceptedAnswers, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
    ...(signal ? { signal } : {}),
  });

/**
 * The data of the answer to what is sent. An answer in part (data and errors) counts as none, because a gap must not look
 * like "none".
 * @param patienceMilliseconds after which an answer is not waited for any longer
 * @throws NetworkError when nothing came that can be read, and what `errorOf` makes of a refusal
 */
export async function dataOf<Data>(
  send: (signal: AbortSignal) => Promise<Response>,
  patienceMilliseconds: number,
): Promise<Data> {
  // Outside what is caught: where a browser does not know this, the network is not to blame.
  const signal = AbortSignal.timeout(patienceMilliseconds);
  const { status, answer } = await read<Data>(() => send(signal));
  const fault = answer.errors?.[0];
  if (fault) throw errorOf(fault);
  if (status === unauthenticated) throw new SignedOut('The API does not know who asks.');
  if (!answer.data) throw new NetworkError('The answer holds no data.');
  return answer.data;
}

const unauthenticated = 401;

async function read<Data>(
  send: () => Promise<Response>,
): Promise<{ readonly status: number; readonly answer: Answer<Data> }> {
  try {
    const response = await send();
    return { status: response.status, answer: (await response.json()) as Answer<Data> };
  } catch (cause) {
    throw new NetworkError('The API did not answer.', { cause });
  }
}
