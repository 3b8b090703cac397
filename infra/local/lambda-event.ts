import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Route } from '../edge/routes.ts';
import type { EdgeRequest } from './edge-request.ts';

const textTypes =
  /^(text\/|application\/(json|graphql|javascript|xml|x-www-form-urlencoded)|[^;]*\+(json|xml))/i;

/**
 * The event that API Gateway makes of an HTTP request (HTTP API, payload format 2.0): names of headers in small
 * letters, repeated parameters joined by commas, bodies that are not text in base64. It names the scheme by which it was
 * asked: https on AWS, http here, where nothing speaks TLS.
 * Source: API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs".
 * @example toLambdaEvent(request, route, new Date()).rawPath // '/graphql'
 */
export function toLambdaEvent(request: EdgeRequest, route: Route, now: Date): APIGatewayProxyEventV2 {
  const { method, path, query, body, protocol, address } = request;
  const headers = {
    host: 'localhost',
    ...request.headers,
    'x-forwarded-for': address,
    'x-forwarded-proto': 'http',
  };
  const isText = textTypes.test(request.headers['content-type'] ?? 'text/plain');
  const routeKey = `${route.methods.includes('ANY') ? 'ANY' : method} ${route.path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    headers,
    ...(query ? { queryStringParameters: joined(new URLSearchParams(query)) } : {}),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'local',
      http: { method, path, protocol, sourceIp: address, userAgent: request.headers['user-agent'] ?? '' },
      requestId: crypto.randomUUID(),
      routeKey,
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
