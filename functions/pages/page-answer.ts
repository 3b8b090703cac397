import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
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

/** A file of data: any page of any origin may read it, and a browser keeps it under its name. */
export const fileAnswer = (
  body: string,
  { type, name, links = [] }: { type: string; name: string; links?: readonly string[] },
): PageAnswer => ({
  status: 200,
  headers: {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': publicForAMinute,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'content-disposition, etag, link',
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

/** The answer as API Gateway takes it: 304 where the reader holds the same bytes, no body for HEAD. */
export function toResult(
  { status, headers, body, isBase64 = false }: PageAnswer,
  { method, ifNoneMatch }: Pick<PageRequest, 'method' | 'ifNoneMatch'>,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const isKept = status === 200;
  const unchanged = isKept && holds(ifNoneMatch, etag);
  return {
    statusCode: unchanged ? 304 : status,
    headers: { 'x-request-id': requestId, ...headers, ...(isKept && { etag }) },
    body: unchanged || method === 'HEAD' ? '' : body,
    isBase64Encoded: isBase64 && !unchanged && method !== 'HEAD',
  };
}

/** RFC 9110, section 13.1.2: compared weakly, because a proxy that compresses weakens the tag. */
const holds = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
