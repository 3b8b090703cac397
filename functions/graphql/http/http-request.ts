import { isUtf8 } from 'node:buffer';
import { longWays } from '../../../domain/assessment/site/site-limits.ts';
import type { Call } from '../../http/call.ts';
import type { QueryLimits } from '../limits/query-limits.ts';

/** A request as it came, read once. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Headers;
  /** Without the question mark. */
  readonly search: string;
  /** Size of body and query string. */
  readonly bytes: number;
  readonly body: string;
  /** Whether the body is sound UTF-8; where not, letters of it are lost. */
  readonly isText: boolean;
}

/** A request that is refused before GraphQL: a status of HTTP and a code of GraphQL. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly status: number;
  readonly code: 'BAD_REQUEST' | 'QUERY_TOO_COSTLY';
  constructor(status: number, message: string, code: RefusedRequest['code'] = 'BAD_REQUEST') {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export async function readHttpRequest(request: Request, { method, search }: Call): Promise<HttpRequest> {
  const body = request.body === null ? Buffer.alloc(0) : Buffer.from(await request.arrayBuffer());
  return {
    method,
    headers: request.headers,
    search,
    bytes: body.byteLength + Buffer.byteLength(search),
    body: body.toString('utf8'),
    isText: isUtf8(body),
  };
}

export const isGet = ({ method }: HttpRequest): boolean => method === 'GET' || method === 'HEAD';

/** A request whose answer may be kept and given to somebody else: it changes nothing and does not say who asks. */
export const isForAnyone = (request: HttpRequest): boolean =>
  isGet(request) && !request.headers.has('authorization');

/** A browser that was pointed at the API itself, with nothing to ask. */
export const wantsPage = (request: HttpRequest): boolean =>
  isGet(request) &&
  !new URLSearchParams(request.search).has('query') &&
  (request.headers.get('accept') ?? '').includes('text/html');

/** A GraphQL request as its client wrote it; what is missing or of a wrong type is left to the server to refuse. */
export interface AskedQuery {
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The JSON of the body; undefined for GET. */
  readonly body: unknown;
}

/** How large a request may be; `QueryLimits` says what each is. */
type RequestLimits = Pick<QueryLimits, 'requestBytes' | 'siteRequestBytes' | 'fileRequestBytes'>;

/**
 * What is asked, from the query string of a GET or the JSON of a POST. Outlines of sites do not count against its size:
 * they are limited by corners where they are read.
 * @throws RefusedRequest when the request is too large, not JSON, or a batch
 */
export function readAskedQuery(request: HttpRequest, limits: RequestLimits): AskedQuery {
  const { requestBytes, siteRequestBytes, fileRequestBytes } = limits;
  // A token was looked at before: one that is not accepted is refused, and nothing of its request is read.
  const longest = request.headers.has('authorization') ? fileRequestBytes : siteRequestBytes;
  const most = isGet(request) ? requestBytes : longest;
  if (request.bytes > most) {
    const what = isGet(request)
      ? `the limit is ${most}`
      : `the limit is ${requestBytes}, and ${most} with a site`;
    throw tooLarge(`The request has ${request.bytes} bytes; ${what}. Split it into several requests.`);
  }
  if (isGet(request)) return fromSearch(request.search);
  const asked = readPosted(request);
  if (request.bytes > requestBytes) refuseBesideSites(request, asked, requestBytes);
  return asked;
}

const tooLarge = (message: string): RefusedRequest => new RefusedRequest(413, message, 'QUERY_TOO_COSTLY');

/** @throws RefusedRequest where what is asked is too large without the outlines of sites in its variables */
function refuseBesideSites({ bytes }: HttpRequest, { body, variables }: AskedQuery, most: number): void {
  let outlines = 0;
  const besides = JSON.stringify({ ...Object(body), variables }, (name, value: unknown) => {
    if (!(longWays as readonly string[]).includes(name)) return value;
    outlines += 1;
    return null;
  });
  if (outlines === 0) {
    throw tooLarge(`The request has ${bytes} bytes; the limit is ${most}. Split it into several requests.`);
  }
  const size = Buffer.byteLength(besides);
  if (size <= most) return;
  throw tooLarge(
    `The request has ${size} bytes besides the site that it gives; the limit is ${most}. Split it into several requests.`,
  );
}

function readPosted(request: HttpRequest): AskedQuery {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(contentType)) {
    throw new RefusedRequest(415, 'Send the request as application/json in UTF-8.');
  }
  if (!request.isText) throw new RefusedRequest(400, 'The body is not UTF-8. Send the JSON in UTF-8.');
  return fromBody(parseJson(request.body));
}

function fromSearch(search: string): AskedQuery {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('query') ?? undefined,
    operationName: parameters.get('operationName') ?? undefined,
    variables: asVariables(parseJson(parameters.get('variables') ?? '{}')),
    body: undefined,
  };
}

function fromBody(body: unknown): AskedQuery {
  if (Array.isArray(body))
    throw new RefusedRequest(400, 'Batches are not taken. Send one operation a request.');
  if (typeof body !== 'object' || body === null) {
    throw new RefusedRequest(
      400,
      'The body is not a JSON object. Send {"query": "...", "variables": {...}}.',
    );
  }
  const { query, operationName, variables } = body as Record<string, unknown>;
  return {
    query: typeof query === 'string' ? query : undefined,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: asVariables(variables),
    body,
  };
}

const asVariables = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Undefined where the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
