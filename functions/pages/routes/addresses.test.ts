import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../graphql/limits/query-limits.ts';
import { rateLimits } from '../../http/public-limits.ts';
import { type LoadedPages, pagesMadeAnew } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await pagesMadeAnew();
});
afterAll(() => pages.stop());

describe('an address', () => {
  test.each([
    ['/area/Brownhills', 400, 'is not an area code'],
    ['/area/E05001308?asOf=2026-02-30', 400, 'is not a date'],
    ['/area/E05001308?asOf=2206-05-01', 400, 'is not between 1900 and 2100'],
    ['/areas?asOf=Caf%E9', 400, 'is not a date'],
    ['/area/E05001308%00', 400, 'control character'],
    ['/compare?a=E05001308&b=x', 400, 'is not an area code'],
    ['/area/E05099999', 404, 'No boundary edition held has an area with the code “E05099999”.'],
    ['/compare?a=E05001308&b=E05099999', 404, 'E05099999'],
    ['/area/%E0%A4%A', 404, 'There is nothing at this address.'],
    ['/area/E05001308/more', 404, 'There is nothing at this address.'],
    ['/area/style/page-unknown.css', 404, 'There is nothing at this address.'],
    ['/areas.pdf', 404, 'There is nothing at this address.'],
  ])('%s is answered with %i and a way on', async (path, status, words) => {
    const reply = await pages.get(path);
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(words);
    expect(reply.body).toContain('href="/areas"');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('is told what is wrong in the language of the page', async () => {
    const { status, body } = await pages.get('/area/Brownhills?lang=pl');
    expect(status).toBe(400);
    expect(body).toMatch(/„<bdi lang="en" dir="ltr">Brownhills<\/bdi>” nie jest kodem obszaru/);
  });

  test.each([
    ['/area/e05001308', '/area/E05001308'],
    ['/area/North.csv?asOf=2026-01-01', '/area/north.csv?asOf=2026-01-01'],
    ['/area/E05001308/', '/area/E05001308'],
    ['/area', '/areas'],
    ['/areas/', '/areas'],
  ])('%s leads to %s', async (path, to) => {
    const { status, headers } = await pages.get(path);
    expect(status).toBe(301);
    expect(headers.location).toBe(to);
  });

  test('holds what it was given as text, never as markup', async () => {
    const { body } = await pages.get('/area/%3Cimg%20src=x%3E');
    expect(body).not.toContain('<img');
    expect(body).toContain('&lt;img src=x>');
  });
});

describe('an answer', () => {
  test('is named by its bytes, so that a reader who holds them is sent none', async () => {
    const first = await pages.get('/area/E05001308');
    expect(first.headers['cache-control']).toContain('max-age=60');
    const again = await pages.get('/area/E05001308', { 'if-none-match': `W/${first.headers.etag}` });
    expect(again).toMatchObject({ status: 304, body: '' });
    const other = await pages.get('/area/E05001302', { 'if-none-match': first.headers.etag ?? '' });
    expect(other.status).toBe(200);
  });

  test('to HEAD has the headers alone, and other methods are refused', async () => {
    const head = await pages.get('/areas', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers.etag).toBe((await pages.get('/areas')).headers.etag);
    const post = await pages.get('/areas', {}, 'POST');
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  test('of style may be kept for ever, because its address changes with its content', async () => {
    const { body } = await pages.get('/areas');
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
    const sheet = await pages.get(style);
    expect(sheet.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const fonts = [...sheet.body.matchAll(/url\(([^)]+)\)/g)].map(([, font = '']) => font);
    // Two weights each of Latin, its extension, Cyrillic, Arabic, Gurmukhi and Bengali letters, from the built site.
    expect(fonts).toHaveLength(12);
    for (const font of fonts) expect(font).toMatch(/^\/assets\/[a-z-]+-[47]00-normal-[0-9a-f]{8}\.woff2$/);
  });

  test('is logged without its address and what was asked', async () => {
    await pages.get('/compare?a=E05001308&b=E05001302');
    const logged = JSON.stringify(pages.log);
    expect(logged).toContain('"PAGE_ANSWERED"');
    expect(logged).not.toMatch(/E0500|compare\?/);
  });
});

describe('a page of another origin', () => {
  test.each([
    ['/areas.geojson', 200],
    ['/area/E05099999.csv', 404],
    ['/areas.pdf', 404],
    ['/areas', 200],
  ])('may read %s with its status %i', async (path, status) => {
    const reply = await pages.get(path, { origin: 'https://partner.example' });
    expect(reply.status).toBe(status);
    expect(reply.headers['access-control-allow-origin']).toBe('*');
    expect(reply.headers['access-control-expose-headers']).toContain('content-disposition');
  });

  test('may send whatever header its programs add', async () => {
    const asked = 'x-requested-with,traceparent';
    const reply = await pages.get('/areas.csv', { 'access-control-request-headers': asked }, 'OPTIONS');
    expect(reply.status).toBe(204);
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': asked,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
  });
});

describe('files that CloudFront does not compress', () => {
  test.each(['/areas.geojson', '/area/E05001308.csv-metadata.json', '/area/E05001308.csv', '/areas'])(
    '%s comes as small as its reader takes it',
    async (path) => {
      const plain = await pages.get(path);
      const packed = await pages.get(path, { 'accept-encoding': 'gzip, br' });
      expect(packed.headers['content-encoding']).toBe('br');
      expect(packed.headers.vary).toBe('accept-encoding');
      expect(brotliDecompressSync(Buffer.from(packed.body, 'base64')).toString()).toBe(plain.body);
    },
  );
});

describe('the page of the limits', () => {
  test('names every limit with the number that is enforced, and the headers that tell them', async () => {
    const { status, text } = await pages.get('/limits');
    expect(status).toBe(200);
    const { cost, depth, aliases, selections, tokens, requestBytes, answerBytes } = defaultLimits;
    for (const value of [cost, depth, aliases, selections, tokens, requestBytes / 1000, answerBytes / 1000])
      expect(text).toContain(value.toLocaleString('en-GB'));
    for (const { requests, seconds } of Object.values(rateLimits)) {
      expect(text).toContain(`q=${requests};w=${seconds}`);
      expect(text).toContain(requests.toLocaleString('en-GB'));
    }
    for (const name of ['X-Query-Cost', 'RateLimit-Policy', 'Retry-After', '429'])
      expect(text).toContain(name);
  });
});
