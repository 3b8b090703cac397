import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { notFoundPage } from '../aws/not-found-page.ts';
import { isPagePath, siteFileOf, withPageParameters } from '../page-paths.ts';
import { securityHeadersFor } from '../security-headers.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { sendLambdaResult, toLambdaEvent } from './lambda-event.ts';
import { isSignInPath } from './sign-in/local-client.ts';
import { type SiteFile, siteFiles } from './site-files.ts';

export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface FrontParts {
  /** Answers `/graphql`. */
  readonly handler: ApiHandler;
  /** Answers the paths of `isPagePath`. */
  readonly pages: ApiHandler;
  readonly siteFolder: string;
  /** Answers everything under `/sign-in/`; without it nobody can sign in here. */
  readonly signIn?: RequestListener | undefined;
}

/** Largest request body. Source: AWS Lambda Developer Guide, "Lambda quotas", synchronous payload. */
const largestBodyBytes = 6 * 1024 * 1024;

/**
 * Answers HTTP as CloudFront and API Gateway do together: `/graphql` by one Lambda handler, the pages that are made on
 * the server by another, all else from the folder of the built site, with the same security headers.
 * @example createServer(httpFront({ handler, pages, siteFolder: 'web-map/dist' })).listen(4000, '127.0.0.1')
 */
export function httpFront({ handler, pages, siteFolder, signIn }: FrontParts): RequestListener {
  const site = siteFiles(siteFolder);
  return (request, response) => {
    answer(request, response, { handler, pages, signIn }, site).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) sendText(response, 500, 'Something went wrong on this machine.');
      response.destroy();
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { handler, pages, signIn }: Omit<FrontParts, 'siteFolder'>,
  site: ReadonlyMap<string, SiteFile>,
): Promise<void> {
  const path = pathOf(request.url);
  const headers = securityHeadersFor(path);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (signIn && isSignInPath(path)) return signIn(request, response);
  // CloudFront passes no other parameter on, so a page that reads one more shows it here.
  if (isPagePath(path)) request.url = withKnownQuery(request.url);
  const lambda = path === '/graphql' ? handler : isPagePath(path) ? pages : undefined;
  if (lambda) {
    const body = await readBody(request);
    if (!body) return sendText(response, 413, 'The request is larger than 6 MB.');
    const result = await lambda(toLambdaEvent(request, body, new Date()), lambdaContext());
    return sendLambdaResult(result, headers, response);
  }
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here. The API is at /graphql.');
  }
  if (path === '/explorer' && site.has('/explorer/')) {
    response.writeHead(301, { Location: '/explorer/' }).end();
    return;
  }
  const file = site.get(siteFileOf(path));
  if (!file) return sendText(response, 404, notFoundPage, 'text/html; charset=utf-8');
  return sendFile(file, request, response);
}

/** The path as it was asked for, decoded once; one that cannot be decoded names nothing. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/');
  } catch {
    return '';
  }
}

function withKnownQuery(url = '/'): string {
  const [path = '/', ...query] = url.split('?');
  const known = withPageParameters(query.join('?'));
  return known === '' ? path : `${path}?${known}`;
}

/** The whole body; undefined, with the rest left unread, once it is larger than allowed. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largestBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function sendFile(file: SiteFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const etag = await file.etag();
  response.setHeader('Cache-Control', file.cacheControl);
  response.setHeader('ETag', etag);
  if (file.compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = file.compressible ? acceptedEncoding(request.headers['accept-encoding']) : 'identity';
  const identity = await file.body('identity');
  const body = await file.body(encoding);
  if (body !== identity) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', file.contentType);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  contentType = 'text/plain; charset=utf-8',
): void {
  response.setHeader('Content-Type', contentType);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.writeHead(status);
  response.end(response.req.method === 'HEAD' ? undefined : text);
  if (status === 413) once(response, 'finish').then(() => response.destroy());
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
