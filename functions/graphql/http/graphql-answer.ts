import type { GraphQLFormattedError } from 'graphql';
import { NotAuthenticated, TooCostly, Unavailable } from '../../../domain/errors/errors.ts';
import { strongTag } from '../../http/entity-tag.ts';
import { type HttpAnswer, publicForAMinute } from '../../http/http-answer.ts';
import { toGraphqlError } from '../execution/to-graphql-error.ts';
import { type HttpRequest, RefusedRequest } from './http-request.ts';

const graphqlResponse = 'application/graphql-response+json';
const takesGraphqlResponse = ({ headers }: HttpRequest): boolean =>
  (headers.get('accept') ?? '').includes(graphqlResponse);

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
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

export const wrongMethod = (request: HttpRequest): HttpAnswer =>
  errorAnswer(request, 405, { message: 'Ask by GET or by POST.', extensions: { code: 'BAD_REQUEST' } });

/** To the explorer, for a browser that was pointed at the API itself. */
export const toExplorer: HttpAnswer = { status: 303, headers: { location: '/explorer/' }, body: '' };
