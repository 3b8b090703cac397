import { post, type Question } from '../../api/answer.ts';

/** What came back, and what the answer cost of what one may cost. */
export interface Answer {
  /** The body as the API sent it: `data`, `errors`, `extensions`. */
  readonly body: object;
  /** HTTP status. */
  readonly status: number;
  /** What the query could cost at most, and the most that a query may; undefined where the answer does not say. */
  readonly cost: number | undefined;
  readonly costLimit: number | undefined;
  /** From the question to the whole answer, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * Asks the API and returns its answer, whatever the HTTP status: errors of GraphQL are part of the answer.
 *
 * @throws Error in words for people when nothing, or no GraphQL, answered.
 */
export const ask = (question: Question, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  answerTo(() => post(question, { headers }));

/** As `ask`, for a request of whatever form. */
export async function answerTo(send: () => Promise<Response>): Promise<Answer> {
  const begun = performance.now();
  const response = await send().catch((cause: unknown) => {
    throw new Error('The API could not be reached. Check the connection and run the query again.', { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) {
    throw new Error(`The API gave no answer that can be read (HTTP ${response.status}).`);
  }
  return {
    body,
    status: response.status,
    cost: numberIn(response.headers.get('x-query-cost')),
    costLimit: numberIn(response.headers.get('x-query-cost-limit')),
    milliseconds: Math.round(performance.now() - begun),
  };
}

const numberIn = (text: string | null): number | undefined => (text === null ? undefined : Number(text));
