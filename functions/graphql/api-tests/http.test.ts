import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Unavailable } from '../../../domain/errors/errors.ts';
import type { Store } from '../../store/store.ts';
import type { Api } from '../create-api.ts';
import { defaultLimits } from '../limits/query-limits.ts';
import { ask, call, errorOf } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const get = (query: string, headers: Record<string, string> = {}, method = 'GET') =>
  call(api, { method, headers, search: new URLSearchParams({ query }).toString() });
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  call(api, { headers, body });

describe('a GET of a query', () => {
  test('names its bytes by a strong tag, may be kept for a minute, and answers 304 to who holds them', async () => {
    const first = await get('{ borough { name } }');
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600');
    expect(first.headers.etag).toMatch(/^"[\w-]{27}"$/);
    const again = await get('{ borough { name } }', { 'If-None-Match': `"other", W/${first.headers.etag}` });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.etag).toBe(first.headers.etag);
    expect((await get('{ borough { name } }', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is answered from bytes already made, without the store, and says so in the log', async () => {
    const { api: other, meter, log } = loaded.container();
    const search = new URLSearchParams({ query: '{ venues { totalCount } }' }).toString();
    const first = await call(other, { method: 'GET', search });
    const before = meter.requests;
    const second = await call(other, { method: 'GET', search });
    expect(second).toEqual(first);
    expect(meter.requests).toBe(before);
    expect(log.map(({ code, status, cacheHit, cost }) => [code, status, cacheHit, cost])).toEqual([
      ['REQUEST_ANSWERED', 200, false, 1],
      ['REQUEST_ANSWERED', 200, true, 1],
    ]);
  });

  test('is logged by the name of its operation and its cost, and by nothing that was asked', async () => {
    const { api: other, log } = loaded.container();
    const query = 'query WhereIs($postcode: String!) { areaAt(postcode: $postcode) { ward { name } } }';
    const variables = JSON.stringify({ postcode: 'WS8 7JB' });
    const search = new URLSearchParams({ query, variables }).toString();
    await call(other, { method: 'GET', search });
    await call(other, { method: 'GET', search });
    expect(log.map(({ operation, cacheHit }) => [operation, cacheHit])).toEqual([
      ['WhereIs', false],
      ['WhereIs', true],
    ]);
    expect(log.every(({ cost }) => typeof cost === 'number' && cost > 0)).toBe(true);
    await call(other, { method: 'GET', search: 'query=query WS8_7JB { borough { name } }' });
    await call(other, { method: 'GET', search: 'query={' });
    const [tooTelling, unread] = log.slice(2);
    expect(tooTelling).not.toHaveProperty('operation');
    expect(unread).toMatchObject({ cost: 0, cacheHit: false });
    expect(JSON.stringify(log)).not.toMatch(/WS8|7JB|areaAt|postcode/);
  });

  test('gives another tag on the next day, because statuses and labels are read at the day', async () => {
    let now = new Date('2026-11-22T23:59:59Z');
    const { api: other } = loaded.container({ now: () => now });
    const search = 'query={venues(first:1){edges{node{status}}}}';
    const before = await call(other, { method: 'GET', search });
    now = new Date('2026-11-23T00:00:00Z');
    expect((await call(other, { method: 'GET', search })).headers.etag).not.toBe(before.headers.etag);
  });

  test('that fails in any part is kept by nobody', async () => {
    for (const query of [
      '{ nothing }',
      '{ area(code: "north") { name } venues(first: -1) { totalCount } }',
      '{',
    ]) {
      const reply = await get(query);
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(reply.headers.etag).toBeUndefined();
    }
  });

  test('works from a plain link, and HEAD tells its headers alone', async () => {
    const link = await get('{ borough { name } }', { accept: '*/*' });
    const head = await get('{ borough { name } }', { accept: '*/*' }, 'HEAD');
    expect(head).toEqual({ ...link, text: '' });
  });

  test('that carries a mutation is refused', async () => {
    expect((await get('mutation { anything }')).text).toContain('"errors"');
  });

  test('keeps the media types apart', async () => {
    const older = await get('{ borough { name } }', { accept: 'application/json' });
    const newer = await get('{ borough { name } }', { accept: 'application/graphql-response+json' });
    expect(older.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(newer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(newer.headers.vary).toBe('accept, authorization, accept-encoding');
  });
});

test('a POST is never kept', async () => {
  const reply = await post('{"query":"{ borough { name } }"}');
  expect(reply.headers['cache-control']).toBe('no-store');
});

describe('a browser of a partner', () => {
  const origin = { origin: 'https://partner.example' };
  const sent = [
    'apollographql-client-name',
    'apollographql-client-version',
    'traceparent',
    'tracestate',
    'x-requested-with',
    'cache-control',
    'pragma',
    'if-none-match',
    'authorization',
    'content-type',
  ];

  test.each([sent.join(','), ...sent])('may send the headers %s', async (asked) => {
    const headers = { ...origin, 'access-control-request-headers': asked };
    const preflight = await call(api, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': asked,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-max-age': '86400',
    });
  });

  test('is told the usual headers where it names none, or what is no list of names', async () => {
    for (const asked of [undefined, 'a b', 'x\r\nset-cookie: a=1']) {
      const headers = { ...origin, ...(asked && { 'access-control-request-headers': asked }) };
      const { headers: told } = await call(api, { method: 'OPTIONS', headers });
      expect(told['access-control-allow-headers']).toBe('accept, authorization, content-type, if-none-match');
    }
  });

  test.each([
    ['an answer', 200, () => get('{ __typename }', origin)],
    ['a refusal', 413, () => post(`{"query":"${'x'.repeat(100_000)}"}`)],
    ['a wrong method', 405, () => call(api, { method: 'DELETE', headers: origin })],
    ['a wrong token', 401, () => get('{ __typename }', { ...origin, authorization: 'Bearer x' })],
  ])(
    'may read %s, its tag, its limits and when to come back, without credentials',
    async (_, status, asked) => {
      const reply = await asked();
      expect(reply.status).toBe(status);
      expect(reply.headers['access-control-allow-origin']).toBe('*');
      expect(reply.headers).not.toHaveProperty('access-control-allow-credentials');
      const exposed = reply.headers['access-control-expose-headers']?.split(', ');
      for (const name of ['etag', 'retry-after', 'ratelimit-policy', 'x-query-cost-limit']) {
        expect(exposed).toContain(name);
      }
    },
  );
});

describe('the limits', () => {
  test('are told by every answer, with the cost of a query that was read', async () => {
    const { headers } = await get('{ venues(first: 3) { edges { node { name } } } }');
    expect(headers).toMatchObject({
      'x-query-cost-limit': String(defaultLimits.cost),
      'x-query-depth-limit': String(defaultLimits.depth),
      link: '</limits>; rel="help"',
    });
    expect(Number(headers['x-query-cost'])).toBeGreaterThanOrEqual(3);
    const again = await get('{ venues(first: 3) { edges { node { name } } } }');
    expect(again.headers['x-query-cost']).toBe(headers['x-query-cost']);
    const refused = await call(api, { method: 'DELETE' });
    expect(refused.headers['x-query-cost-limit']).toBe(String(defaultLimits.cost));
    expect(refused.headers).not.toHaveProperty('x-query-cost');
  });
});

describe('an answer of some size', () => {
  const query = '{ areas(level: WARD) { code name locality { name } } }';
  const large = (headers: Record<string, string>, method = 'GET') =>
    call(api, {
      method,
      headers: { accept: 'application/graphql-response+json', ...headers },
      search: new URLSearchParams({ query }).toString(),
    });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes as %s to who takes it, in base64 through API Gateway', async (encoding, unpack) => {
    const plain = await large({});
    const packed = await large({ 'accept-encoding': encoding });
    expect(packed.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'accept, authorization, accept-encoding',
      etag: `W/${plain.headers.etag}`,
    });
    const bytes = Buffer.from(packed.text, 'base64');
    expect(unpack(bytes).toString()).toBe(plain.text);
    expect(bytes.length).toBeLessThan(plain.text.length / 2);
  });

  test('is the same to both: the tag of one form is a 304 in the other', async () => {
    const { headers } = await large({ 'accept-encoding': 'br' });
    const held = await large({ 'if-none-match': headers.etag ?? '' });
    expect(held).toMatchObject({ status: 304, text: '' });
    const head = await large({ 'accept-encoding': 'br' }, 'HEAD');
    expect(head).toMatchObject({ text: '', headers: { etag: headers.etag } });
    expect(head.headers).not.toHaveProperty('content-encoding');
  });

  test('comes compressed by POST too, which CloudFront does not keep', async () => {
    const reply = await call(api, {
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      body: JSON.stringify({ query }),
    });
    expect(reply.headers['content-encoding']).toBe('br');
    expect(reply.headers).not.toHaveProperty('etag');
  });
});

test('a browser that opens the API itself is sent to the explorer', async () => {
  const page = await call(api, { method: 'GET', headers: { accept: 'text/html,*/*;q=0.8' } });
  expect(page).toMatchObject({ status: 303, text: '' });
  expect(page.headers.location).toBe('/explorer/');
  expect((await get('{ __typename }', { accept: 'text/html,*/*;q=0.8' })).status).toBe(200);
});

describe('a request that is not one of GraphQL over HTTP', () => {
  const refused = async (reply: ReturnType<typeof post>) => {
    const { status, text } = await reply;
    return {
      status,
      error: (JSON.parse(text) as { errors: { message: string; extensions: object }[] }).errors[0],
    };
  };

  test('is told its size and the limit when it is too large', async () => {
    const { status, error } = await refused(
      post(JSON.stringify({ query: '{x}', variables: { a: 'x'.repeat(100_000) } })),
    );
    expect(status).toBe(413);
    expect(error).toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } });
    expect(error?.message).toMatch(/has 10\d{4} bytes; the limit is 100000/);
  });

  test('is told that batches are not taken', async () => {
    const { status, error } = await refused(post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'));
    expect(status).toBe(400);
    expect(error).toMatchObject({
      message: expect.stringContaining('Batches'),
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  test('is told what to send when it is a form, plain text or not JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=latin1',
    ]) {
      expect(await refused(post('{"query":"{ __typename }"}', { 'content-type': type }))).toMatchObject({
        status: 415,
      });
    }
    expect(await refused(post('{"query":'))).toMatchObject({ status: 400 });
    expect(await refused(post('{}'))).toMatchObject({ status: 400 });
    expect(await refused(post('{"variables":{}}'))).toMatchObject({ status: 400 });
  });

  test('is told which methods there are', async () => {
    const reply = await call(api, { method: 'DELETE', search: 'query={__typename}' });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, POST');
  });
});

test('a body that a proxy passed on in base64 is read', async () => {
  const body = Buffer.from('{"query":"{ borough { name } }"}').toString('base64');
  const event = { headers: { 'content-type': 'application/json' }, body };
  const reply = await call(
    { handle: (each, context) => api.handle({ ...each, isBase64Encoded: true }, context) },
    event,
  );
  expect(reply.text).toContain('"Walsall"');
});

describe('when something fails on our side', () => {
  const brokenStore = (error: Error): Store => ({
    currentVersion: () => Promise.reject(error),
    read: () => {
      throw error;
    },
  });

  test('a fault is masked, logged whole, and both carry the request id', async () => {
    const secret = new Error('table cohesion-secret at 10.0.0.1', { cause: new Error('the deeper cause') });
    const { api: broken, log } = loaded.container({ store: brokenStore(secret) });
    const error = await errorOf(broken, '{ borough { name } }');
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' });
    expect(error.message).toMatch(/^Something went wrong/);
    expect(JSON.stringify(error)).not.toContain('secret');
    const failed = log.find(({ code }) => code === 'REQUEST_FAILED');
    expect(failed).toMatchObject({ requestId: 'request-1', fault: { message: secret.message } });
    expect(JSON.stringify(failed)).toContain('the deeper cause');
  });

  test('a store that does not answer is said to be unavailable, and introspection still works', async () => {
    const { api: down } = loaded.container({ store: brokenStore(new Unavailable('throttled')) });
    expect((await errorOf(down, '{ borough { name } }')).extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect((await ask(down, '{ __schema { queryType { name } } }')).errors).toEqual([]);
  });

  test('a table that was never loaded says so as unavailable, and recovers once it is', async () => {
    let version: string | undefined;
    const store: Store = {
      currentVersion: async () => version,
      read: (each) => loaded.stored(each),
    };
    const { api: empty } = loaded.container({ store });
    expect((await errorOf(empty, '{ borough { name } }')).extensions.code).toBe('SERVICE_UNAVAILABLE');
    version = loaded.dataset.version;
    expect((await ask(empty, '{ borough { name } }')).data).toEqual({ borough: { name: 'Walsall' } });
  });
});
