import { acceptedEncoding } from './accepted-encoding.ts';
import { compress, smallestToCompressBytes } from './compress.ts';

type Headers = Readonly<Record<string, string | number | boolean>>;

/** A body with the headers that speak of it; their names may be in any case. */
export interface Answer {
  readonly bytes: Buffer;
  readonly headers: Headers;
}

const isText = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/i;

/**
 * An answer as CloudFront sends it on: text over a kilobyte compressed as the client asks. Its strong tag becomes a weak
 * one for every client that takes compressed bodies, whether or not this body was worth it, so that the tag of a 200, of
 * its HEAD and of its 304 are one and the same. Every answer says that it varies.
 * Source: Amazon CloudFront Developer Guide, "Serve compressed files"; RFC 9110, sections 8.8.3 and 12.5.5.
 * @param accepted value of Accept-Encoding
 * @example (await compressAnswer({ bytes, headers: { 'content-type': 'text/html' } }, 'br')).headers['content-encoding'] // 'br'
 */
export async function compressAnswer(
  { bytes, headers: given }: Answer,
  accepted: string | readonly string[] | undefined,
): Promise<Answer> {
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const vary = [headers.vary, 'accept-encoding'].filter((part) => part !== undefined).join(', ');
  const encoding = acceptedEncoding(accepted);
  if (encoding === 'identity' || 'content-encoding' in headers)
    return { bytes, headers: { ...headers, vary } };
  const isWorthIt =
    bytes.length >= smallestToCompressBytes && isText.test(String(headers['content-type'] ?? ''));
  const tag: Headers = headers.etag === undefined ? {} : { etag: weak(String(headers.etag)) };
  const form: Headers = isWorthIt ? { 'content-encoding': encoding } : {};
  return {
    bytes: isWorthIt ? await compress(bytes, encoding) : bytes,
    headers: { ...headers, vary, ...tag, ...form },
  };
}

const weak = (etag: string): string => (etag.startsWith('W/') ? etag : `W/${etag}`);
