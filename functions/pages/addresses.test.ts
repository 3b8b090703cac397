import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from './testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
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
    expect(body).toContain('&lt;img src=x&gt;');
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
    expect(post.headers.allow).toBe('GET, HEAD');
  });

  test('of style may be kept for ever, because its address changes with its content', async () => {
    const { body } = await pages.get('/areas');
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
    const sheet = await pages.get(style);
    expect(sheet.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const css = Buffer.from(sheet.body, 'base64').toString();
    const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, font = '']) => font);
    // Two weights each of Latin, its extension, Cyrillic, Arabic, Gurmukhi and Bengali letters.
    expect(fonts).toHaveLength(12);
    for (const font of fonts) expect((await pages.get(font)).headers['content-type']).toBe('font/woff2');
  });

  test('is logged without its address and what was asked', async () => {
    await pages.get('/compare?a=E05001308&b=E05001302');
    const logged = JSON.stringify(pages.log);
    expect(logged).toContain('"PAGE_ANSWERED"');
    expect(logged).not.toMatch(/E0500|compare\?/);
  });
});
