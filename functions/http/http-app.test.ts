import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, test } from 'vitest';
import { eventHandler } from './call.ts';
import { type HttpEnv, httpApp, refuseOtherMethods, respond } from './http-app.ts';

const methods = ['GET', 'POST'];
const log: string[] = [];
const app = httpApp<HttpEnv>({
  methods,
  usualHeaders: { 'cache-control': 'no-store', link: '</limits>; rel="help"' },
  answered: ({ env, res }) => log.push(`${env.method} ${env.path} ${res.status} ${env.body?.length}`),
  failed: (_, fault) => ({ status: 500, headers: {}, body: `failed: ${fault.message}` }),
});
refuseOtherMethods(app, methods, () => ({ status: 405, headers: {}, body: 'refused' }));
const text = `\ufeff${'ward '.repeat(300)}`;
app.get('/text', (c) =>
  respond(c, {
    status: 200,
    headers: {
      'content-type': 'text/csv',
      etag: '"text"',
      'cache-control': 'public',
      'content-disposition': 'x',
    },
    body: text,
  }),
);
app.get('/token', (c) =>
  respond(c, { status: 200, headers: {}, body: `[${c.req.header('authorization') ?? 'nobody'}]` }),
);
app.post('/echo', async (c) => respond(c, { status: 200, headers: {}, body: await c.req.text() }));
app.get('/fault', () => Promise.reject(new Error('an error')));
// What a library throws need not be an error.
app.get('/thrown', () => Promise.reject('a text'));

const handle = eventHandler(app);
const ask = (rawPath: string, method = 'GET', more: Partial<APIGatewayProxyEventV2> = {}) =>
  handle(
    {
      rawPath,
      rawQueryString: '',
      headers: {},
      isBase64Encoded: false,
      requestContext: { http: { method, path: rawPath }, requestId: 'r1' },
      ...more,
    } as APIGatewayProxyEventV2,
    { awsRequestId: 'other' },
  );

test('every answer names its request and may be read by every page, with the usual headers where it has none', async () => {
  for (const [path, status] of [
    ['/text', 200],
    ['/none', 404],
    ['/fault', 500],
  ] as const) {
    const { statusCode, headers } = await ask(path);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'x-request-id': 'r1',
      'access-control-allow-origin': '*',
      'cache-control': path === '/text' ? 'public' : 'no-store',
      link: '</limits>; rel="help"',
    });
  }
});

test('an answer comes to the byte, its first mark too, and compressed as it is asked for', async () => {
  expect((await ask('/text')).body).toBe(text);
  const { body = '', headers } = await ask('/text', 'GET', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(gunzipSync(Buffer.from(body, 'base64')).toString()).toBe(text);
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', etag: 'W/"text"', vary: 'accept-encoding' });
});

test('HEAD is answered with the headers of GET, and logged with what GET would send', async () => {
  log.length = 0;
  const { headers } = await ask('/text');
  expect(await ask('/text', 'HEAD')).toEqual({ statusCode: 200, headers, body: '', isBase64Encoded: false });
  expect(log).toEqual([`GET /text 200 ${text.length}`, `HEAD /text 200 ${text.length}`]);
});

test.each(['"text"', 'W/"text"', '"other", "text"', '*'])(
  'who holds %s is told 304, with all headers but that of a body',
  async (held) => {
    const { headers = {} } = await ask('/text');
    const { 'content-type': _, ...kept } = headers;
    const answer = await ask('/text', 'GET', { headers: { 'if-none-match': held } });
    expect(answer).toEqual({ statusCode: 304, headers: kept, body: '', isBase64Encoded: false });
  },
);

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT'])(
  '%s is refused with the methods there are',
  async (method) => {
    const { statusCode, headers } = await ask('/text', method);
    expect([statusCode, headers?.allow]).toEqual([405, 'GET, POST']);
  },
);

test('OPTIONS names the methods, and only what is a list of names comes back', async () => {
  const asked = (names: string) =>
    ask('/none', 'OPTIONS', { headers: { 'access-control-request-headers': names } });
  const { statusCode, headers } = await asked('traceparent');
  expect(statusCode).toBe(204);
  expect(headers).toMatchObject({
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'traceparent',
  });
  expect((await asked('x\r\nset-cookie: a=1')).headers?.['access-control-allow-headers']).toContain(
    'if-none-match',
  );
});

test('two spellings of a header are two headers, and what none may hold becomes a blank', async () => {
  const told = async (headers: Record<string, string>) => (await ask('/token', 'GET', { headers })).body;
  expect(await told({ authorization: 'Bearer a', Authorization: 'Bearer b' })).toBe('[Bearer a, Bearer b]');
  expect(await told({ authorization: 'Bearer \u0000\u4e00x' })).toBe('[Bearer   x]');
  expect(await told({})).toBe('[nobody]');
});

test('a body is read as it was passed on, and that of a GET is not', async () => {
  expect((await ask('/echo', 'POST', { body: 'ö' })).body).toBe('ö');
  const body = Buffer.from('ö').toString('base64');
  expect((await ask('/echo', 'POST', { body, isBase64Encoded: true })).body).toBe('ö');
  expect((await ask('/text', 'GET', { body })).statusCode).toBe(200);
});

test('what is thrown is answered, and logged, whether it is an error or not', async () => {
  log.length = 0;
  expect((await ask('/fault')).body).toBe('failed: an error');
  expect((await ask('/thrown')).body).toBe('failed: a text');
  expect(log).toEqual(['GET /fault 500 16', 'GET /thrown 500 14']);
});

test('a path is taken as it came, without slashes at its end', async () => {
  log.length = 0;
  for (const path of ['/text//', '/', '/%E0%A4%A', '/a/..']) await ask(path);
  expect(log.map((line) => line.split(' ')[1])).toEqual(['/text', '/', '/%E0%A4%A', '/a/..']);
});
