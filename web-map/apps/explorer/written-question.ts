import { parse } from 'graphql';
import type { Question } from '../../api/answer.ts';

/** A question as it stands in the two editors. */
export interface WrittenQuestion {
  readonly query: string;
  /** JSON, or nothing. */
  readonly variables: string;
}

/** The longest address that every server and proxy on the way takes, in characters. */
const longestAddress = 8000;

/**
 * The question that an address carries: `?query=`, and `&variables=` where it has some; undefined without a query.
 * @param search such as `location.search`
 */
export function questionInAddress(search: string): WrittenQuestion | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query === null ? undefined : { query, variables: parameters.get('variables') ?? '' };
}

/**
 * The address that opens the explorer with a question; undefined where it would be too long for an address.
 * @param origin such as `https://map.example.org`
 */
export function addressOfQuestion(origin: string, { query, variables }: WrittenQuestion): string | undefined {
  const parameters = new URLSearchParams({ query, ...(variables.trim() !== '' && { variables }) });
  const address = `${origin}/explorer/?${parameters}`;
  return address.length > longestAddress ? undefined : address;
}

/**
 * The question to send. Of several operations it is the one that the cursor stands in, or the first.
 *
 * @param cursor place in the query, in characters from its beginning
 * @throws Error in words for people when the variables are no JSON object
 * @example questionToAsk({ query: '{ borough { name } }', variables: '' }, 0)
 */
export function questionToAsk({ query, variables }: WrittenQuestion, cursor: number): Question {
  return {
    query,
    ...(variables.trim() !== '' && { variables: objectIn(variables, 'variables', '{ "code": "south" }') }),
    operationName: operationAt(query, cursor),
  };
}

/**
 * The headers to send beside those that every question has: names and texts, written as a JSON object or not at all.
 * They may hold a token, so that no link carries them and no device keeps them.
 *
 * @throws Error in words for people when they are no such object
 */
export function headersToSend(text: string): Readonly<Record<string, string>> {
  if (text.trim() === '') return {};
  const headers = objectIn(text, 'headers', '{ "authorization": "Bearer …" }');
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function objectIn(text: string, what: string, example: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`The ${what} are not JSON. Write them like this: ${example}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`The ${what} must be an object: names in quotation marks, each with its value.`);
  }
  return value;
}

/** Undefined where the query names none, or cannot be read: then the API says why. */
function operationAt(query: string, cursor: number): string | undefined {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    const chosen =
      operations.find(({ loc }) => loc && loc.start <= cursor && cursor <= loc.end) ?? operations[0];
    return chosen?.kind === 'OperationDefinition' ? chosen.name?.value : undefined;
  } catch {
    return undefined;
  }
}
