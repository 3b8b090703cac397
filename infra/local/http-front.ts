import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { CouncilBaseMap } from '../base-map/council-base-map.ts';
import { edgeBehaviours } from '../edge/edge-behaviours.ts';
import { requestBounds } from '../edge/request-bounds.ts';
import { pageSecurityHeaders } from '../security-headers.ts';
import { type ApiHandler, apiGateway } from './api-gateway.ts';
import { cloudFront } from './cloudfront.ts';
import { type EdgeAnswer, type EdgeRequest, jsonMessage } from './edge-request.ts';
import { firewall, throttle } from './firewall.ts';
import { isSignInPath } from './sign-in/local-client.ts';
import { siteFiles } from './site-files.ts';

export type { ApiHandler } from './api-gateway.ts';

export interface FrontParts {
  /** Answers `/graphql`. */
  readonly handler: ApiHandler;
  /** Answers the paths of pages and data files, and with a page for what is no file of the site. */
  readonly pages: ApiHandler;
  readonly siteFolder: string;
  /** A council's own base map, in place of the site's. */
  readonly baseMap?: CouncilBaseMap | undefined;
  /** Answers everything under `/sign-in/`; without it nobody can sign in here. */
  readonly signIn?: RequestListener | undefined;
  /** Which of the limits on requests hold; none: as many as this machine can answer. */
  readonly limits?: readonly ('firewall' | 'throttle')[] | undefined;
  /** Milliseconds by which the limits count. */
  readonly nowMs?: () => number;
}

/**
 * Answers HTTP as firewall, CloudFront and API Gateway do together, by the very behaviours and routes of which the stacks
 * are made. A local run signs people in at its own origin, so that its pages ask no other.
 * @example createServer(httpFront({ handler, pages, siteFolder: 'web-map/dist' })).listen(4000, '127.0.0.1')
 */
export function httpFront(parts: FrontParts): RequestListener {
  const { handler, pages, siteFolder, baseMap, signIn, limits = [], nowMs = () => performance.now() } = parts;
  const refuses = limits.includes('firewall') ? firewall(nowMs) : () => undefined;
  const edge = cloudFront(edgeBehaviours([]), {
    files: siteFiles(siteFolder, baseMap),
    functions: apiGateway({
      functions: { graphql: handler, pages },
      admits: limits.includes('throttle') ? throttle(nowMs) : undefined,
      failed: writeFault,
    }),
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = await readRequest(request);
    send(response, read ? (refuses(read) ?? (await edge(read))) : tooLarge);
  };
  return (request, response) => {
    if (signIn && isSignInPath(pathOf(request))) {
      for (const [name, value] of Object.entries(pageSecurityHeaders)) response.setHeader(name, value);
      return signIn(request, response);
    }
    answer(request, response).catch((error: unknown) => {
      writeFault(error);
      if (!response.headersSent) send(response, jsonMessage(500, 'Something went wrong on this machine.'));
      response.destroy();
    });
  };
}

const writeFault = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

/** The request with its whole body; undefined, with the rest left unread, once it is larger than any function is handed. */
async function readRequest(request: IncomingMessage): Promise<EdgeRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > requestBounds.functionPayload) return undefined;
    chunks.push(chunk);
  }
  const { method = 'GET', url = '/', httpVersion, socket } = request;
  // Node would keep the first of two and say nothing; on the way to a function they are joined.
  const headers = Object.entries(request.headersDistinct).map(([name, values = []]) => [
    name,
    values.join(','),
  ]);
  return {
    method,
    path: pathOf(request),
    query: url.includes('?') ? url.slice(url.indexOf('?') + 1) : '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
    protocol: `HTTP/${httpVersion}`,
    address: socket.remoteAddress ?? '',
  };
}

const tooLarge: EdgeAnswer = {
  ...jsonMessage(413, 'Request Entity Too Large'),
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
};

function send(response: ServerResponse, { status, headers, body }: EdgeAnswer): void {
  const isHead = response.req.method === 'HEAD';
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Where no body was made for HEAD, its length is not known and not told.
  if (status !== 304 && status !== 204 && !(isHead && body.length === 0)) {
    response.setHeader('content-length', body.length);
  }
  response.writeHead(status);
  response.end(isHead ? undefined : body);
  if (status === 413) once(response, 'finish').then(() => response.destroy());
}
