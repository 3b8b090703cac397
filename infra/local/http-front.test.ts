import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { apiSecurityHeaders, explorerSecurityHeaders, pageSecurityHeaders } from '../security-headers.ts';
import { httpFront } from './http-front.ts';

const large = JSON.stringify({ data: 'ward '.repeat(1000) });
const script = `export const text = '${'map '.repeat(1000)}';`;
const largeAnswer = ({
  headers,
  requestContext,
  rawQueryString,
}: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 => {
  const isHeld = headers['if-none-match']?.includes('"large"');
  return {
    statusCode: isHeld ? 304 : 200,
    headers: { 'content-type': rawQueryString.replace('large&', ''), etag: '"large"', vary: 'accept' },
    body: isHeld || requestContext.http.method === 'HEAD' ? '' : large,
  };
};
let folder: string;
let server: Server;
let port: number;
let events: APIGatewayProxyEventV2[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'front-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, 'explorer'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Map</title>');
  writeFileSync(join(site, 'ward-boundaries.geojson'), '{}');
  writeFileSync(join(site, 'assess.html'), '<!doctype html><title>Assess</title>');
  writeFileSync(join(site, 'explorer/index.html'), '<!doctype html><title>Explorer</title>');
  writeFileSync(join(site, 'assets/map-Ab1_-xYz.js'), script);
  writeFileSync(join(site, 'assets/font-Ab12CdEf.woff2'), Buffer.alloc(5000));
  const front = httpFront({
    siteFolder: site,
    pages: async ({ rawPath, rawQueryString }) => {
      const isHeld = /^\/(area|compare|dictionary|assessments|limits)/.test(rawPath);
      return {
        statusCode: isHeld ? 200 : 404,
        headers: { 'content-type': 'text/html', 'x-asked-with': rawQueryString },
        body: isHeld ? rawPath : `Page not found, asked in ${rawQueryString || 'no language'}`,
      };
    },
    handler: async (event) => {
      events.push(event);
      if (event.rawQueryString === 'fail') throw new Error('the handler failed');
      if (event.rawQueryString.startsWith('large')) return largeAnswer(event);
      if (event.rawQueryString === 'huge') return { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) };
      return {
        statusCode: 200,
        headers: { 'content-type': 'application/json', etag: '"x"' },
        cookies: ['a=1', 'b=2'],
        body: '{"data":"ö"}',
      };
    },
  });
  server = createServer(front);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  events = [];
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** A request as bytes on the wire: `fetch` would tidy up paths and encodings. */
function raw(head: string, body: string | Buffer = ''): Promise<{ head: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      socket.write(body);
    });
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
    socket.on('close', () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf('\r\n\r\n');
      resolve({ head: all.subarray(0, end).toString(), body: all.subarray(end + 4) });
    });
  });
}

it('gives the page at / and the explorer at its folder, each with its own security headers', async () => {
  const page = await fetch(`http://127.0.0.1:${port}/?area=E05001308`);
  expect(await page.text()).toContain('<title>Map</title>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(page.headers.get('content-security-policy')).toBe(pageSecurityHeaders['Content-Security-Policy']);
  const explorer = await fetch(`http://127.0.0.1:${port}/explorer`);
  expect(explorer.url).toMatch(/\/explorer\/$/);
  expect(await explorer.text()).toContain('<title>Explorer</title>');
  expect(explorer.headers.get('content-security-policy')).toBe(
    explorerSecurityHeaders['Content-Security-Policy'],
  );
});

it.each(['/assess', '/assess?code=abc&state=xyz', '/assess/2026-0001'])(
  'gives the working app at %s',
  async (path) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    expect(await answer.text()).toContain('<title>Assess</title>');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  },
);

it('leaves the register of assessments to the pages', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/assessments/2026-0001`);
  expect(await answer.text()).toBe('/assessments/2026-0001');
});

it('passes to the pages the parameters that CloudFront passes, and to the API all', async () => {
  const page = await fetch(`http://127.0.0.1:${port}/assessments?utm_source=x&area=E05001309`);
  expect(page.headers.get('x-asked-with')).toBe('area=E05001309');
  await fetch(`http://127.0.0.1:${port}/graphql?extensions=x`);
  expect(events.map(({ rawQueryString }) => rawQueryString)).toEqual(['extensions=x']);
});

it('sends text compressed as the browser asks, and fonts as they are', async () => {
  const path = '/assets/map-Ab1_-xYz.js';
  const brotli = await raw(`GET ${path} HTTP/1.1\r\nAccept-Encoding: gzip, br`);
  expect(brotli.head).toContain('content-encoding: br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  const gzip = await raw(`GET ${path} HTTP/1.1\r\nAccept-Encoding: gzip, br;q=0`);
  expect(gzip.head).toContain('content-encoding: gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(script);
  const plain = await raw(`GET ${path} HTTP/1.1`);
  expect(plain.head).not.toContain('content-encoding');
  expect(plain.body.toString()).toBe(script);
  const font = await raw('GET /assets/font-Ab12CdEf.woff2 HTTP/1.1\r\nAccept-Encoding: br');
  expect(font.head).not.toContain('content-encoding');
  expect(font.body).toHaveLength(5000);
});

it('lets a browser keep for ever only what has a hash in its name, and answers 304 for what it has', async () => {
  const cacheOf = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('cache-control');
  expect(await cacheOf('/assets/map-Ab1_-xYz.js')).toContain('immutable');
  expect(await cacheOf('/ward-boundaries.geojson')).toBe('public, max-age=0, must-revalidate');
  const etag = (await fetch(`http://127.0.0.1:${port}/`)).headers.get('etag') ?? '';
  const again = await raw(`GET / HTTP/1.1\r\nIf-None-Match: ${etag}`);
  expect(again.head).toMatch(/^HTTP\/1\.1 304 /);
  expect(again.body).toHaveLength(0);
});

it('answers HEAD with the headers alone', async () => {
  const head = await raw('HEAD /assets/map-Ab1_-xYz.js HTTP/1.1');
  expect(head.head).toContain(`content-length: ${script.length}`);
  expect(head.body).toHaveLength(0);
});

it.each([
  ['POST', '/'],
  ['OPTIONS', '/index.html'],
  ['PUT', '/areas'],
  ['DELETE', '/assess'],
])('refuses %s %s as CloudFront does, before anything is asked', async (method, path) => {
  const { head } = await raw(`${method} ${path} HTTP/1.1\r\nContent-Length: 2`, '{}');
  expect(head).toMatch(/^HTTP\/1\.1 403 /);
  expect(head).toContain('x-content-type-options: nosniff');
});

it.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/%00',
  '/%E0%A4%A',
  '/nothing-here',
  '/assets',
])('answers with the page of the functions at %s, which holds no file', async (path) => {
  const { head, body } = await raw(`GET ${path}?lang=pl&x=1 HTTP/1.1`);
  expect(head).toMatch(/^HTTP\/1\.1 404 /);
  expect(head).toContain('content-security-policy: ');
  expect(head).toContain('access-control-allow-origin: *');
  expect(body.toString()).toContain('Page not found, asked in lang=pl');
  expect(body.toString()).not.toContain('secret');
});

it('hands /graphql to the handler as the event of API Gateway, and its answer back', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql?a=1&a=2&q=%C3%B6`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'x=1; y=2', 'x-Own': 'yes' },
    body: '{"query":"{ ö }"}',
  });
  expect(await answer.text()).toBe('{"data":"ö"}');
  expect(answer.headers.get('content-security-policy')).toBe(apiSecurityHeaders['Content-Security-Policy']);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    version: '2.0',
    routeKey: 'ANY /graphql',
    rawPath: '/graphql',
    rawQueryString: 'a=1&a=2&q=%C3%B6',
    queryStringParameters: { a: '1,2', q: 'ö' },
    headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'http' },
    requestContext: { http: { method: 'POST', path: '/graphql', sourceIp: '127.0.0.1' } },
    body: '{"query":"{ ö }"}',
    isBase64Encoded: false,
  });
});

it('passes on what CloudFront passes on, and nothing else: neither cookies nor headers that it does not name', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    headers: {
      accept: 'application/json',
      authorization: 'Bearer x',
      'accept-encoding': 'deflate, gzip, br, zstd',
      'x-apollo-operation-name': 'Overview',
      cookie: 'x=1; y=2',
      'x-own': 'yes',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'x-public-host': 'elsewhere.example',
    },
  });
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(events[0]).not.toHaveProperty('cookies');
  expect(events[0]?.headers).toEqual({
    accept: 'application/json',
    authorization: 'Bearer x',
    'accept-encoding': 'br,gzip',
    'x-apollo-operation-name': 'Overview',
    host: 'localhost',
    'user-agent': 'Amazon CloudFront',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
  });
});

it('answers what is posted to the API with a slash at its end, without sending the browser on', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://partner.example' },
    body: '{"query":"{ ö }"}',
    redirect: 'error',
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(events[0]).toMatchObject({ rawPath: '/graphql', body: '{"query":"{ ö }"}' });
});

it('compresses what is on the list of CloudFront, and what is not leaves to the functions', async () => {
  const ask = (type: string) => raw(`GET /graphql?large&${type} HTTP/1.1\r\nAccept-Encoding: gzip, br`);
  const listed = await ask('application/json');
  expect(listed.head).toContain('content-encoding: br');
  expect(listed.head).toMatch(/^vary: accept, accept-encoding\r?$/m);
  expect(listed.head).toContain('etag: W/"large"');
  expect(listed.head).toContain(`content-length: ${listed.body.length}`);
  expect(brotliDecompressSync(listed.body).toString()).toBe(large);
  for (const type of [
    'application/graphql-response+json',
    'application/geo+json',
    'application/csvm+json',
    'application/manifest+json',
  ]) {
    const other = await ask(type);
    expect(other.head, type).not.toMatch(/content-encoding/i);
    expect(other.body.toString()).toBe(large);
  }
});

it('leaves a 304 without a body, and sends an answer as it is to who asks for no other form', async () => {
  const held = await raw('GET /graphql?large&application/json HTTP/1.1\r\nIf-None-Match: W/"large"');
  expect(held.head).toMatch(/^HTTP\/1\.1 304 /);
  expect(held.body).toHaveLength(0);
  const { head, body } = await raw('GET /graphql?large&application/json HTTP/1.1');
  expect(body.toString()).toBe(large);
  expect(head).toContain('etag: "large"');
  expect(head).not.toMatch(/content-encoding/i);
});

it.each([
  ['/areas', pageSecurityHeaders],
  ['/area/E05001308', pageSecurityHeaders],
  ['/area/style/page-Ab1.css', pageSecurityHeaders],
  ['/compare', pageSecurityHeaders],
  ['/area/E05001308.csv', apiSecurityHeaders],
  ['/area/E05001308.csv-metadata.json', apiSecurityHeaders],
  ['/areas.geojson', apiSecurityHeaders],
  ['/dictionary.csv', apiSecurityHeaders],
])('hands %s to the handler of the pages, with its security headers', async (path, headers) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}?a=1`);
  expect(await answer.text()).toBe(path);
  expect(answer.headers.get('content-security-policy')).toBe(headers['Content-Security-Policy']);
  expect(answer.headers.get('cross-origin-resource-policy')).toBe(headers['Cross-Origin-Resource-Policy']);
  expect(events).toHaveLength(0);
});

it('hands over a body that is not text in base64, and none where there is none', async () => {
  const headers = { 'content-type': 'application/octet-stream' };
  await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers,
    body: new Uint8Array([0, 255]),
  });
  await fetch(`http://127.0.0.1:${port}/graphql`);
  expect(events[0]).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
  expect(events[1]).not.toHaveProperty('body');
});

it('refuses a body above 6 MB before the handler sees it', async () => {
  const body = Buffer.alloc(6 * 1024 * 1024 + 1, 'x');
  const { head } = await raw(`POST /graphql HTTP/1.1\r\nContent-Length: ${body.length}`, body);
  expect(head).toMatch(/^HTTP\/1\.1 413 /);
  expect(head).toContain('access-control-allow-origin: *');
  expect(events).toHaveLength(0);
});

it.each([
  ['an address of more than 8,192 bytes', `GET /graphql?query=${'x'.repeat(8_192)} HTTP/1.1`, 413],
  [
    '15 kB of headers, which no function reads, at a file',
    `GET / HTTP/1.1\r\nX-Own: ${'x'.repeat(14_000)}\r\nX-Two: ${'x'.repeat(1_000)}`,
    200,
  ],
  [
    'a token that makes what API Gateway reads longer than 10,240 bytes',
    `GET /graphql?query=${'x'.repeat(7_000)} HTTP/1.1\r\nAuthorization: Bearer ${'x'.repeat(3_400)}`,
    431,
  ],
  ['a GET with a body', 'GET /graphql?a=1 HTTP/1.1\r\nContent-Length: 2', 403],
])('answers %s as it is answered on AWS', async (_, head, status) => {
  const answer = await raw(head, head.includes('Content-Length') ? '{}' : '');
  expect(answer.head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.head).toContain('access-control-allow-origin: *');
  expect(events).toHaveLength(0);
});

it.each([
  ['fails', 'fail'],
  ['makes more than Lambda hands back', 'huge'],
])('answers 500 without the reason when the handler %s, and goes on serving', async (_, query) => {
  const failed = await raw(`GET /graphql?${query} HTTP/1.1`);
  expect(failed.head).toMatch(/^HTTP\/1\.1 500 /);
  expect(failed.head).toContain('access-control-allow-origin: *');
  expect(failed.body.toString()).toBe('{"message":"Internal Server Error"}');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
});
