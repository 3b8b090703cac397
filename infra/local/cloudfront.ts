import { acceptedEncoding, namedEncodings } from '../../functions/http/accepted-encoding.ts';
import { compress } from '../../functions/http/compress.ts';
import { weakTag } from '../../functions/http/entity-tag.ts';
import { openToAll } from '../../functions/http/open-to-all.ts';
import {
  compressedBytes,
  compressedStatuses,
  compressedTypes,
  missingFileStatus,
} from '../edge/answer-rules.ts';
import { behaviourAt, type EdgeBehaviour } from '../edge/edge-behaviour.ts';
import { requestBounds } from '../edge/request-bounds.ts';
import { type EdgeAnswer, type EdgeRequest, headBytes, type Origin } from './edge-request.ts';
import { runViewerFunction } from './viewer-function.ts';

/**
 * Answers as CloudFront does by these behaviours: what of a request reaches its origin, what stands in for a missing file,
 * what is compressed, and which headers go on the answer. It keeps nothing, so that a change is seen at once.
 *
 * Source: Amazon CloudFront Developer Guide, "Request and response behavior for custom origins".
 */
export function cloudFront(
  behaviours: readonly EdgeBehaviour[],
  origins: Readonly<Record<EdgeBehaviour['origin'], Origin>>,
): Origin {
  /** A file that is missing is asked of the functions, as an origin group does it: for what reads, and for nothing else. */
  const files: Origin = async (request) => {
    const answer = await origins.files(request);
    return answer.status === missingFileStatus ? origins.functions(request) : answer;
  };
  return async (request) => {
    const behaviour = behaviourAt(behaviours, pathWithoutDots(request.path));
    const answer = refusalOf(request, behaviour) ?? (await asked(request, behaviour));
    return withHeaders(await compressed(answer, request), behaviour);
  };

  async function asked(request: EdgeRequest, behaviour: EdgeBehaviour): Promise<EdgeAnswer> {
    const seen = behaviour.viewerRequest ? runViewerFunction(behaviour.viewerRequest.code, request) : request;
    if ('status' in seen) return seen;
    const path = seen.path === '/' ? '/index.html' : seen.path;
    const forwarded = forwardedRequest({ ...seen, path }, behaviour);
    return behaviour.origin === 'files' ? files(forwarded) : origins.functions(forwarded);
  }
}

/** A path as behaviours are chosen by it. Source: RFC 3986, section 5.2.4. */
const pathWithoutDots = (path: string): string =>
  URL.canParse(`http://edge${path}`) ? new URL(`http://edge${path}`).pathname : path;

function refusalOf(request: EdgeRequest, { methods }: EdgeBehaviour): EdgeAnswer | undefined {
  const { method, path, query, body } = request;
  const address = Buffer.byteLength(query === '' ? path : `${path}?${query}`);
  if (address > requestBounds.address || headBytes(request) > requestBounds.requestHead) {
    return refused(413, 'The address, or the address with the headers, is longer than CloudFront takes.');
  }
  if (!(methods as readonly string[]).includes(method)) {
    return refused(403, `This part of the site takes ${methods.join(', ')}. The API is at /graphql.`);
  }
  if (body.length > 0 && (method === 'GET' || method === 'HEAD')) {
    return refused(403, 'A GET with a body is not taken. Send it by POST.');
  }
  return undefined;
}

const refused = (status: number, sentence: string): EdgeAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(`<!doctype html>\n<title>${status}</title>\n<p>${sentence}</p>\n`),
});

/** Headers by which a reader asks whether it holds the newest already, or for a part; CloudFront asks the same of its origin. */
const conditions = ['if-none-match', 'if-modified-since', 'range', 'if-range'];

/** What of a request reaches its origin; cookies never do. */
function forwardedRequest(request: EdgeRequest, { key, forwarded }: EdgeBehaviour): EdgeRequest {
  const names = [...key.headers, ...(forwarded?.headers ?? []), ...conditions].map((name) =>
    name.toLowerCase(),
  );
  const encodings = namedEncodings(request.headers['accept-encoding']);
  const headers = Object.fromEntries(
    names.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
  );
  return {
    ...request,
    query: key.query === 'all' ? request.query : parametersOf(request.query, key.query),
    headers: {
      ...headers,
      ...(encodings.length > 0 && { 'accept-encoding': encodings.join(',') }),
      'user-agent': 'Amazon CloudFront',
    },
  };
}

/** A query string with these parameters alone, in their order and as they were written. */
const parametersOf = (query: string, names: readonly string[]): string =>
  query
    .split('&')
    .filter((pair) => names.includes(pair.split('=', 1).join('')))
    .join('&');

const forms = new WeakMap<Buffer, Map<string, Promise<Buffer>>>();

/** Compresses each body once for as long as somebody holds it: the files of the site stay the same bytes. */
function formOf(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const known = forms.get(body) ?? new Map<string, Promise<Buffer>>();
  forms.set(body, known);
  const form = known.get(encoding) ?? compress(body, encoding);
  known.set(encoding, form);
  return form;
}

async function compressed(answer: EdgeAnswer, { method, headers }: EdgeRequest): Promise<EdgeAnswer> {
  const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
  const isCompressible =
    (method === 'GET' || method === 'HEAD') &&
    !('content-encoding' in answer.headers) &&
    compressedStatuses.includes(answer.status) &&
    compressedTypes.has(type.trim().toLowerCase());
  if (!isCompressible) return answer;
  const varied = withAcceptEncoding(answer.headers.vary);
  const encoding = acceptedEncoding(namedEncodings(headers['accept-encoding']).join(','));
  const { length } = answer.body;
  const isWorthIt = length >= compressedBytes.least && length <= compressedBytes.most;
  if (encoding === 'identity' || !isWorthIt) {
    return { ...answer, headers: { ...answer.headers, vary: varied } };
  }
  const { etag } = answer.headers;
  return {
    ...answer,
    headers: {
      ...answer.headers,
      vary: varied,
      'content-encoding': encoding,
      ...(etag !== undefined && { etag: weakTag(etag) }),
    },
    body: await formOf(answer.body, encoding),
  };
}

const withAcceptEncoding = (vary = ''): string =>
  /accept-encoding/i.test(vary) ? vary : [vary, 'accept-encoding'].filter(Boolean).join(', ');

/** The headers of the behaviour on an answer of whomever; cookies of an origin stop here too. */
function withHeaders(answer: EdgeAnswer, { answerHeaders }: EdgeBehaviour): EdgeAnswer {
  const { always, otherwise = {}, openToAll: isOpen } = answerHeaders;
  return {
    ...answer,
    headers: {
      ...inSmallLetters(otherwise),
      ...(isOpen ? openToAll : {}),
      ...answer.headers,
      ...inSmallLetters(always),
    },
  };
}

const inSmallLetters = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
