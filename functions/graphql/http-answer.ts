import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { GraphQLFormattedError } from 'graphql';
import { NotAuthenticated, TooCostly, Unavailable } from '../../domain/errors/errors.ts';
import { compressedResult } from '../http/compressed-result.ts';
import { holdsTag, strongTag } from '../http/entity-tag.ts';
import { openToAll, preflightHeaders } from '../http/open-to-all.ts';
import { type HttpRequest, RefusedRequest } from './http-request.ts';
import { toGraphqlError } from './to-graphql-error.ts';

/** An answer with its bytes made. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const graphqlResponse = 'application/graphql-response+json';
const takesGraphqlResponse = ({ headers }: HttpRequest): boolean =>
  (headers.get('accept') ?? '').includes(graphqlResponse);

/** A minute fresh, ten more while a newer answer is fetched: data changes a few times a year. */
const publicForAMinute = 'public, max-age=60, stale-while-revalidate=600';

/** An answer that may be kept: the strong hash of its bytes names it. */
export const cacheable = (answer: HttpAnswer): HttpAnswer => ({
  ...answer,
  headers: {
    ...answer.headers,
    etag: strongTag(answer.body),
    'cache-control': publicForAMinute,
  },
});

/**
 * The answer to a request that never reached the server. A refused query has status 200 in the older media type,
 * whose clients read errors from the body alone, and 400 in the newer (GraphQL over HTTP, section 6.4).
 * Undefined for an error that is no refusal.
 */
export function refusal(request: HttpRequest, error: unknown): HttpAnswer | undefined {
  if (error instanceof RefusedRequest) {
    return errorAnswer(request, error.status, { message: error.message, extensions: { code: error.code } });
  }
  if (!(error instanceof TooCostly)) return undefined;
  const shown = toGraphqlError({ message: error.message }, error);
  return errorAnswer(request, takesGraphqlResponse(request) ? 400 : 200, shown);
}

/**
 * The answer to a request whose token proves nothing, or cannot be checked; undefined for any other error. The
 * challenge is that of RFC 6750, section 3.
 */
export function signInRefusal(request: HttpRequest, error: unknown): HttpAnswer | undefined {
  if (error instanceof NotAuthenticated) {
    const refused = errorAnswer(request, 401, toGraphqlError({ message: '' }, error));
    const challenge = `Bearer error="invalid_token", error_description="${error.message.replace(/[^\x20-\x7e]|["\\]/g, ' ')}"`;
    return { ...refused, headers: { ...refused.headers, 'www-authenticate': challenge } };
  }
  if (!(error instanceof Unavailable)) return undefined;
  const message = 'The sign-in service cannot be asked at the moment. Try again in a few seconds.';
  const made = errorAnswer(request, 503, { message, extensions: { code: 'SERVICE_UNAVAILABLE' } });
  return { ...made, headers: { ...made.headers, 'retry-after': '5' } };
}

/** The answer when a fault of ours keeps the server from answering at all. */
export function failure(request: HttpRequest, requestId: string): HttpAnswer {
  const { message, extensions } = toGraphqlError({ message: '' }, undefined);
  return errorAnswer(request, 500, { message, extensions: { ...extensions, requestId } });
}

function errorAnswer(request: HttpRequest, status: number, error: GraphQLFormattedError): HttpAnswer {
  const type = takesGraphqlResponse(request) ? graphqlResponse : 'application/json';
  const body = `${JSON.stringify({ errors: [error] })}\n`;
  const allow: Record<string, string> = status === 405 ? { allow: 'GET, POST' } : {};
  return { status, headers: { 'content-type': `${type}; charset=utf-8`, ...allow }, body };
}

/** To the explorer, for a browser that was pointed at the API itself. */
export const toExplorer: HttpAnswer = { status: 303, headers: { location: '/explorer/' }, body: '' };

export const preflight = ({ headers }: HttpRequest): HttpAnswer => ({
  status: 204,
  headers: preflightHeaders(headers.get('access-control-request-headers'), ['GET', 'POST', 'OPTIONS']),
  body: '',
});

/**
 * The answer as API Gateway takes it, compressed as its reader asks: 304 where the client holds the same bytes, no body
 * for HEAD.
 * @param told headers of every answer
 */
export function toResult(
  answer: HttpAnswer,
  request: HttpRequest,
  told: Readonly<Record<string, string>>,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { etag } = answer.headers;
  const unchanged = etag !== undefined && holdsTag(request.headers.get('if-none-match'), etag);
  const { 'content-type': contentType, ...rest } = answer.headers;
  const result = {
    statusCode: unchanged ? 304 : answer.status,
    headers: {
      'cache-control': 'no-store',
      vary: 'accept, authorization',
      ...openToAll,
      ...told,
      ...rest,
      ...(contentType !== undefined && !unchanged && { 'content-type': contentType }),
    },
    body: unchanged || request.method === 'HEAD' ? '' : answer.body,
    isBase64Encoded: false,
  };
  return compressedResult(result, request.headers.get('accept-encoding'));
}
