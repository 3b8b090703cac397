import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Env, Hono } from 'hono';
import { compressedResult } from './compressed-result.ts';

/** One call of a function: what it was handed, and what its app has noted of the answer. */
export interface Call {
  readonly requestId: string;
  /** As it came, in percent form, without slashes at its end. */
  readonly path: string;
  /** With them. */
  readonly rawPath: string;
  readonly method: string;
  /** Without the question mark. */
  readonly search: string;
  /** `performance.now()` when it came. */
  readonly begun: number;
  /** The body that `respond` was given, also where HEAD or a 304 sends none; undefined for an answer not made by it. */
  body: string | undefined;
  /** Whether that is bytes, written in base64. */
  isBase64?: boolean;
}

/** What a Lambda behind API Gateway is: an event in, its result out. */
export type HandleEvent = (
  event: APIGatewayProxyEventV2,
  context: { readonly awsRequestId: string },
) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * An app as the handler of events of API Gateway (HTTP API, payload 2.0).
 *
 * Not hono's own adapter: of one header in two spellings that keeps the last alone, so that a token could be hidden
 * behind another; it fails where a header holds what Fetch forbids, and makes text of everything.
 */
export const eventHandler =
  <Own extends Env>(app: Hono<Own>): HandleEvent =>
  async (event, { awsRequestId }) => {
    const { rawPath, rawQueryString: search = '', requestContext } = event;
    const path = rawPath.replace(/\/+$/, '') || '/';
    const call: Call = {
      requestId: requestContext.requestId || awsRequestId,
      path,
      rawPath,
      method: requestContext.http.method,
      search,
      begun: performance.now(),
      body: undefined,
    };
    const request = requestOf(event);
    return resultOf(
      await app.fetch(request, call),
      call,
      request.headers.get('accept-encoding') ?? undefined,
    );
  };

/** Methods that Fetch does not let a program name; no function takes them. */
const unnamed = /^(connect|trace|track)$/i;
const withoutBody = /^(get|head)$/i;

function requestOf(event: APIGatewayProxyEventV2): Request {
  const { rawPath, rawQueryString: search, body, isBase64Encoded, requestContext } = event;
  const { method } = requestContext.http;
  return new Request(`https://function.invalid${rawPath}${search ? `?${search}` : ''}`, {
    method: unnamed.test(method) ? 'UNNAMED' : method,
    headers: headersOf(event),
    body:
      body === undefined || withoutBody.test(method)
        ? null
        : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  });
}

/** The same name in two spellings is two headers, joined, never the last of them alone. */
function headersOf({ headers }: APIGatewayProxyEventV2): Headers {
  const read = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // What Fetch forbids becomes a blank: a header is never left out, or a wrong token would count as none.
    if (value !== undefined) read.append(name, value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, ' '));
  }
  return read;
}

async function resultOf(
  response: Response,
  { body, isBase64 = false }: Call,
  acceptEncoding: string | undefined,
): Promise<APIGatewayProxyStructuredResultV2> {
  const result = {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    // Reading it back from its stream took twice as long as all else that is done here.
    body: response.body === null ? '' : (body ?? (await response.text())),
    isBase64Encoded: isBase64,
  };
  return compressedResult(result, acceptEncoding);
}
