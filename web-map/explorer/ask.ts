/** What the editor sends: a query, its variables, and which of its operations to run. */
export interface Question {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/**
 * Asks the API and returns its answer, whatever the HTTP status: errors of GraphQL are part of the answer.
 *
 * @throws Error in words for people when nothing, or no GraphQL, answered.
 */
export async function ask(
  question: Question,
  headers: Readonly<Record<string, string>> = {},
): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
    },
    body: JSON.stringify({ ...question, operationName: nameWithin(question) }),
  }).catch((cause: unknown) => {
    throw new Error('The API could not be reached. Check the connection and run the query again.', { cause });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer !== 'object' || answer === null) {
    throw new Error(`The API gave no answer that can be read (HTTP ${response.status}).`);
  }
  return answer;
}

/** The operation to run, when the query holds it: just after a change of tab the editor still names that of the former tab. */
const nameWithin = ({ query, operationName }: Question): string | undefined =>
  operationName && new RegExp(`\\b${operationName}\\b`).test(query) ? operationName : undefined;
