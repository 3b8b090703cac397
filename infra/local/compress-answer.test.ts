import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressAnswer } from './compress-answer.ts';

const bytes = Buffer.from(JSON.stringify({ data: 'ward '.repeat(500) }));
const headers = { 'Content-Type': 'application/graphql-response+json', etag: '"x"', vary: 'accept' };

it('text over a kilobyte comes in the form asked for and reads the same', async () => {
  const brotli = await compressAnswer({ bytes, headers }, 'gzip, br');
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept, accept-encoding' });
  expect(brotliDecompressSync(brotli.bytes)).toEqual(bytes);
  expect(brotli.bytes.length).toBeLessThan(bytes.length / 10);
  const gzipped = await compressAnswer({ bytes, headers }, 'gzip');
  expect(gzipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzipped.bytes)).toEqual(bytes);
});

it('who takes no compressed body gets the very bytes and the strong tag, and is told that answers vary', async () => {
  const plain = await compressAnswer({ bytes, headers }, undefined);
  expect(plain.bytes).toBe(bytes);
  expect(plain.headers).toMatchObject({ etag: '"x"', vary: 'accept, accept-encoding' });
  expect(plain.headers).not.toHaveProperty('content-encoding');
});

it('a body, its HEAD and its 304 have one and the same tag', async () => {
  const empty = Buffer.alloc(0);
  const tags = await Promise.all(
    [bytes, bytes.subarray(0, 100), empty].map(
      async (body) => (await compressAnswer({ bytes: body, headers }, 'br')).headers.etag,
    ),
  );
  expect(tags).toEqual(['W/"x"', 'W/"x"', 'W/"x"']);
});

it('small bodies, bodies that are no text and bodies in a form already are left as they are', async () => {
  const isUntouched = async (body: Buffer, own: Record<string, string>) =>
    (await compressAnswer({ bytes: body, headers: own }, 'br')).bytes === body;
  expect(await isUntouched(bytes.subarray(0, 1023), headers)).toBe(true);
  expect(await isUntouched(bytes, { 'content-type': 'font/woff2' })).toBe(true);
  expect(await isUntouched(bytes, { ...headers, 'content-encoding': 'gzip' })).toBe(true);
  expect(await isUntouched(bytes, headers)).toBe(false);
});
