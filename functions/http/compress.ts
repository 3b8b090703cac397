import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';

/** Of 0 to 11: here a hundred kilobytes of JSON take some milliseconds and are smaller than with gzip. */
const brotliQuality = 5;

/**
 * Bytes in one of the forms of HTTP.
 * @example await compress(Buffer.from('map '.repeat(1000)), 'br') // a few dozen bytes
 */
export function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(bytes);
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}
