import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { acceptedEncoding } from './accepted-encoding.ts';
import { compress } from './compress.ts';
import { weakTag } from './entity-tag.ts';

/** Smaller bodies would hardly shrink: one packet carries them. */
export const smallestToCompressBytes = 1_000;

const isText = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))|image\/svg\+xml)/i;

/**
 * A result of a function in the form that its reader takes. CloudFront compresses by a list of types which holds neither
 * `application/graphql-response+json` nor `application/geo+json`, and only what it may keep, so that each function
 * compresses all of its own text; what is compressed already CloudFront leaves alone.
 *
 * A strong tag becomes a weak one for every reader that takes compressed bodies, whether or not this body was worth it,
 * so that the tag of a 200, of its HEAD and of its 304 are one and the same. Every result says that it varies.
 *
 * Source: Amazon CloudFront Developer Guide, "Serve compressed files"; RFC 9110, sections 8.8.3 and 12.5.5.
 * @param accepted value of Accept-Encoding
 * @param result its headers named in small letters
 * @example (await compressedResult(result, 'gzip, br')).headers?.['content-encoding'] // 'br'
 */
export async function compressedResult(
  result: APIGatewayProxyStructuredResultV2,
  accepted: string | undefined,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { headers: given = {}, body = '', isBase64Encoded = false } = result;
  const vary = [given.vary, 'accept-encoding'].filter((part) => part !== undefined).join(', ');
  const encoding = acceptedEncoding(accepted);
  if (encoding === 'identity' || 'content-encoding' in given) {
    return { ...result, headers: { ...given, vary } };
  }
  const headers = { ...given, vary, ...(given.etag !== undefined && { etag: weakTag(String(given.etag)) }) };
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length < smallestToCompressBytes || !isText.test(String(given['content-type'] ?? ''))) {
    return { ...result, headers };
  }
  const form = await compress(bytes, encoding);
  return {
    ...result,
    headers: { ...headers, 'content-encoding': encoding },
    body: form.toString('base64'),
    isBase64Encoded: true,
  };
}
