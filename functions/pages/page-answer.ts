import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { compressedResult } from '../http/compressed-result.ts';
import { holdsTag, strongTag } from '../http/entity-tag.ts';
import { openToAll, preflightHeaders } from '../http/open-to-all.ts';
import type { PageRequest } from './page-request.ts';

/** An answer with its bytes made. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64?: boolean;
}

/** A minute fresh, ten more while a newer answer is fetched: like answers of the API. */
const publicForAMinute = 'public, max-age=60, stale-while-revalidate=600';
const forEver = 'public, max-age=31536000, immutable';

export const csvType = 'text/csv; charset=utf-8; header=present';
export const geojsonType = 'application/geo+json';
export const metadataType = 'application/csvm+json';

export const htmlAnswer = (body: string, status = 200): PageAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status === 200 ? publicForAMinute : 'no-store',
  },
  body,
});

/** A file of data, which a browser keeps under its name. */
export const fileAnswer = (
  body: string,
  { type, name, links = [] }: { type: string; name: string; links?: readonly string[] },
): PageAnswer => ({
  status: 200,
  headers: {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': publicForAMinute,
    ...(links.length > 0 && { link: links.join(', ') }),
  },
  body,
});

export const styleAnswer = ({ type, base64 }: { type: string; base64: string }): PageAnswer => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': forEver },
  body: base64,
  isBase64: true,
});

export const movedTo = (to: string): PageAnswer => ({
  status: 301,
  headers: { location: to, 'cache-control': publicForAMinute },
  body: '',
});

/** What a page of another origin may send when it reads a page or a file: any header, and nothing but reading. */
export const preflight = ({ requestedHeaders }: Pick<PageRequest, 'requestedHeaders'>): PageAnswer => ({
  status: 204,
  headers: preflightHeaders(requestedHeaders, ['GET', 'HEAD', 'OPTIONS']),
  body: '',
});

/**
 * The answer as API Gateway takes it, compressed as its reader asks: 304 where the reader holds the same bytes, no body
 * for HEAD. Pages of any origin may read it, "not found" too: it is public, and nothing in it depends on who asks.
 */
export function toResult(
  { status, headers, body, isBase64 = false }: PageAnswer,
  { method, ifNoneMatch, acceptEncoding }: Pick<PageRequest, 'method' | 'ifNoneMatch' | 'acceptEncoding'>,
  requestId: string,
): Promise<APIGatewayProxyStructuredResultV2> {
  const etag = strongTag(body);
  const isKept = status === 200;
  const unchanged = isKept && holdsTag(ifNoneMatch, etag);
  const result = {
    statusCode: unchanged ? 304 : status,
    headers: { 'x-request-id': requestId, ...openToAll, ...headers, ...(isKept && { etag }) },
    body: unchanged || method === 'HEAD' ? '' : body,
    isBase64Encoded: isBase64 && !unchanged && method !== 'HEAD',
  };
  return compressedResult(result, acceptEncoding);
}
