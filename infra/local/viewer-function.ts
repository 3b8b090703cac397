import { runInNewContext } from 'node:vm';
import type { EdgeAnswer, EdgeRequest } from './edge-request.ts';

interface FunctionValue {
  readonly value: string;
}

/** The part of the event of a CloudFront function that is modelled here. Source: Developer Guide, "Event structure". */
interface FunctionRequest {
  readonly method: string;
  readonly uri: string;
  readonly headers: Readonly<Record<string, FunctionValue>>;
}

interface FunctionAnswer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, FunctionValue>>;
  readonly body?: string;
}

const handlers = new Map<string, (event: string) => string>();

/** The code runs as CloudFront runs it, apart from everything here: values go in and out as text. */
function handlerOf(code: string): (event: string) => string {
  const known = handlers.get(code);
  if (known) return known;
  const made: (event: string) => string = runInNewContext(
    `${code}; (event) => JSON.stringify(handler(JSON.parse(event)))`,
    {},
    { timeout: 1_000 },
  );
  handlers.set(code, made);
  return made;
}

/** What a CloudFront function makes of a request: a changed path and headers, or an answer of its own. */
export function runViewerFunction(code: string, request: EdgeRequest): EdgeRequest | EdgeAnswer {
  const { method, path, headers, address } = request;
  const event = {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: address },
    request: { method, uri: path, querystring: {}, headers: asValues(headers), cookies: {} },
  };
  const made: FunctionRequest | FunctionAnswer = JSON.parse(handlerOf(code)(JSON.stringify(event)));
  if ('statusCode' in made) {
    return {
      status: made.statusCode,
      headers: asTexts(made.headers ?? {}),
      body: Buffer.from(made.body ?? ''),
    };
  }
  return { ...request, path: made.uri, headers: asTexts(made.headers) };
}

const asValues = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }]));

const asTexts = (headers: Readonly<Record<string, FunctionValue>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
