import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { expect, it } from 'vitest';
import { compressedResult } from './compressed-result.ts';

const body = JSON.stringify({ data: 'ward '.repeat(500) });
const headers = { 'content-type': 'application/graphql-response+json', etag: '"x"', vary: 'accept' };
const result: APIGatewayProxyStructuredResultV2 = { statusCode: 200, headers, body, isBase64Encoded: false };
const bytesOf = ({ body: sent = '' }: APIGatewayProxyStructuredResultV2) => Buffer.from(sent, 'base64');

it('text over a kilobyte comes in the form asked for and reads the same', async () => {
  const brotli = await compressedResult(result, 'gzip, br');
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept, accept-encoding' });
  expect(brotli.isBase64Encoded).toBe(true);
  expect(brotliDecompressSync(bytesOf(brotli)).toString()).toBe(body);
  expect(bytesOf(brotli).length).toBeLessThan(body.length / 10);
  const gzipped = await compressedResult(result, 'gzip');
  expect(gzipped.headers?.['content-encoding']).toBe('gzip');
  expect(gunzipSync(bytesOf(gzipped)).toString()).toBe(body);
});

it.each([
  'application/graphql-response+json; charset=utf-8',
  'application/json; charset=utf-8',
  'application/geo+json',
  'application/csvm+json',
  'text/csv; charset=utf-8; header=present',
  'text/html; charset=utf-8',
  'text/css; charset=utf-8',
])('%s is compressed', async (type) => {
  const made = await compressedResult({ ...result, headers: { 'content-type': type } }, 'br');
  expect(made.headers?.['content-encoding']).toBe('br');
});

it('who takes no compressed body gets the very bytes and the strong tag, and is told that answers vary', async () => {
  const plain = await compressedResult(result, undefined);
  expect(plain).toMatchObject({ body, isBase64Encoded: false });
  expect(plain.headers).toMatchObject({ etag: '"x"', vary: 'accept, accept-encoding' });
  expect(plain.headers).not.toHaveProperty('content-encoding');
});

it('a body, its HEAD and its 304 have one and the same tag', async () => {
  const tags = await Promise.all(
    [body, body.slice(0, 100), ''].map(
      async (each) => (await compressedResult({ ...result, body: each }, 'br')).headers?.etag,
    ),
  );
  expect(tags).toEqual(['W/"x"', 'W/"x"', 'W/"x"']);
});

it('bytes that are handed over in base64 are compressed as what they are', async () => {
  const packed = { ...result, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
  expect(brotliDecompressSync(bytesOf(await compressedResult(packed, 'br'))).toString()).toBe(body);
});

it('small bodies, bodies that are no text and bodies in a form already are left as they are', async () => {
  const isUntouched = async (sent: string, own: Record<string, string>) =>
    (await compressedResult({ ...result, body: sent, headers: own }, 'br')).body === sent;
  expect(await isUntouched('x'.repeat(999), headers)).toBe(true);
  expect(await isUntouched(body, { 'content-type': 'font/woff2' })).toBe(true);
  expect(await isUntouched(body, { ...headers, 'content-encoding': 'gzip' })).toBe(true);
  expect(await isUntouched(body, headers)).toBe(false);
});
