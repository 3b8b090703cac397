import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { requestBounds } from '../edge/request-bounds.ts';
import { type Route, routeOf } from '../edge/routes.ts';
import { type EdgeAnswer, headBytes, jsonMessage, type Origin } from './edge-request.ts';
import { toLambdaEvent } from './lambda-event.ts';

export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface ApiGatewayParts {
  readonly functions: Readonly<Record<Route['to'], ApiHandler>>;
  /** Whether one more request may come in; without it all may. */
  readonly admits?: (() => boolean) | undefined;
  /** Is told of a function that broke off. */
  readonly failed: (error: unknown) => void;
}

/**
 * Answers as an HTTP API does before Lambda functions: by route, within its bounds, in its words.
 * Source: API Gateway Developer Guide, "HTTP API" (payload format 2.0, quotas); AWS Lambda quotas.
 */
export function apiGateway({ functions, admits = () => true, failed }: ApiGatewayParts): Origin {
  return async (request) => {
    if (headBytes(request) > requestBounds.headToApi) {
      return jsonMessage(431, 'Request Header Fields Too Large');
    }
    const route = routeOf(request.method, request.path);
    if (!route) return jsonMessage(404, 'Not Found');
    if (!admits()) return jsonMessage(429, 'Too Many Requests');
    const event = toLambdaEvent(request, route, new Date());
    if (isTooLarge(event)) return jsonMessage(413, 'Request Entity Too Large');
    try {
      const result = await functions[route.to](event, lambdaContext());
      if (isTooLarge(result)) throw new Error('The answer is larger than Lambda hands back.');
      return toAnswer(result);
    } catch (error) {
      failed(error);
      return jsonMessage(500, 'Internal Server Error');
    }
  };
}

/** Whether a payload is larger as JSON than Lambda takes: there a character has six bytes at most. */
const isTooLarge = (payload: { readonly body?: string | undefined }): boolean =>
  (payload.body?.length ?? 0) > requestBounds.functionPayload / 7 &&
  Buffer.byteLength(JSON.stringify(payload)) > requestBounds.functionPayload;

function toAnswer({
  statusCode = 200,
  headers = {},
  body = '',
  isBase64Encoded,
}: APIGatewayProxyStructuredResultV2): EdgeAnswer {
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

const tenSecondsMs = 10_000;
/** What Lambda tells a handler about its call; on this machine little of it means anything. */
const lambdaContext = (): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'local',
  functionVersion: 'local',
  invokedFunctionArn: 'local',
  memoryLimitInMB: '1024',
  awsRequestId: crypto.randomUUID(),
  logGroupName: 'local',
  logStreamName: 'local',
  getRemainingTimeInMillis: () => tenSecondsMs,
  done: () => {},
  fail: () => {},
  succeed: () => {},
});
