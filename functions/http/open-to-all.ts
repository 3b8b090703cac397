/** How long a browser may remember what a preflight allowed: a day. Chromium keeps it for two hours at most. */
export const preflightSeconds = 86_400;

/** Headers of answers that a page of another origin may read besides those that every page may. */
export const exposedHeaders = [
  'Content-Disposition',
  'ETag',
  'Link',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'X-Query-Cost',
  'X-Query-Cost-Limit',
  'X-Query-Depth-Limit',
  'X-Request-Id',
] as const;

/**
 * On every answer, errors too: pages of any origin may read it. No cookie is ever read, and a bearer token is sent by a
 * page that holds one, never by a browser itself.
 */
export const openToAll: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedHeaders.join(', ').toLowerCase(),
};

/** Headers that clients of GraphQL, and programs that trace requests, send; told to a preflight that names none. */
const usualHeaders = 'accept, authorization, content-type, if-none-match';

const headerNames = /^[\w!#$%&'*+.^`|~-]+(\s*,\s*[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * What a preflight is answered with: any header may be sent, because none makes an answer of somebody else's. Those asked
 * for are named back one by one, since the star leaves out Authorization and older browsers do not know it.
 * Source: Fetch Standard, "CORS-preflight fetch".
 * @param asked value of Access-Control-Request-Headers
 * @example preflightHeaders('traceparent', ['GET'])['access-control-allow-headers'] // 'traceparent'
 */
export const preflightHeaders = (
  asked: string | undefined,
  methods: readonly string[],
): Readonly<Record<string, string>> => ({
  ...openToAll,
  'access-control-allow-methods': methods.join(', '),
  'access-control-allow-headers': asked !== undefined && headerNames.test(asked) ? asked : usualHeaders,
  'access-control-max-age': String(preflightSeconds),
});
