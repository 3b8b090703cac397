import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { compressAnswer } from './compress-answer.ts';

const textTypes =
  /^(text\/|application\/(json|graphql|javascript|xml|x-www-form-urlencoded)|[^;]*\+(json|xml))/i;

/**
 * The event that API Gateway makes of an HTTP request (HTTP API, payload format 2.0): names of headers in small
 * letters, repeated headers and parameters joined by commas, bodies that are not text in base64.
 * Source: API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs".
 * @example toLambdaEvent(request, Buffer.from('{"query":"{ __typename }"}'), new Date()).rawPath // '/graphql'
 */
export function toLambdaEvent(request: IncomingMessage, body: Buffer, now: Date): APIGatewayProxyEventV2 {
  const { method = 'GET', url = '/', headers: given, socket } = request;
  const queryStart = url.indexOf('?');
  const rawPath = queryStart < 0 ? url : url.slice(0, queryStart);
  const rawQueryString = queryStart < 0 ? '' : url.slice(queryStart + 1);
  const { cookie, ...rest } = given;
  const headers = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  // Node would keep the first of two and say nothing; API Gateway joins them, and the API refuses both.
  const credentials = request.headersDistinct.authorization;
  if (credentials) headers.authorization = credentials.join(',');
  const parameters = joined(new URLSearchParams(rawQueryString));
  const isText = textTypes.test(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie ? { cookies: cookie.split('; ') } : {}),
    headers,
    ...(rawQueryString ? { queryStringParameters: parameters } : {}),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function joined(parameters: URLSearchParams): Record<string, string> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name).join(',')]));
}

/**
 * Sends what a Lambda answered, compressed as the client asks; `extra` headers are sent too, and win. To HEAD the headers
 * alone are sent; where the Lambda made no body for it, the length is not known and not told.
 */
export async function sendLambdaResult(
  {
    statusCode = 200,
    headers = {},
    cookies = [],
    body = '',
    isBase64Encoded,
  }: APIGatewayProxyStructuredResultV2,
  extra: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<void> {
  const isHead = response.req.method === 'HEAD';
  const whole = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const { bytes, headers: changed } = await compressAnswer(
    { bytes: whole, headers },
    response.req.headers['accept-encoding'],
  );
  for (const [name, value] of Object.entries({ ...changed, ...extra }))
    response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
  const isLengthKnown = statusCode !== 304 && statusCode !== 204 && !(isHead && bytes.length === 0);
  if (isLengthKnown) response.setHeader('Content-Length', bytes.length);
  response.writeHead(statusCode);
  response.end(isHead ? undefined : bytes);
}
