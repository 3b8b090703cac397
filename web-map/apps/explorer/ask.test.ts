import { afterEach, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (response: () => Promise<Response>) => {
  const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(response);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('a question goes as JSON to the API of the same origin, with the headers that were written', async () => {
  const fetched = answering(async () => Response.json({ data: { venueKinds: [] } }));
  const answer = await ask({ query: '{ venueKinds { id } }', operationName: undefined }, { 'x-trace': '1' });
  expect(answer.body).toEqual({ data: { venueKinds: [] } });
  const [url, init] = fetched.mock.calls[0] ?? [];
  expect(url).toBe('/graphql');
  expect(init?.method).toBe('POST');
  expect(init?.headers).toMatchObject({ 'content-type': 'application/json', 'x-trace': '1' });
  expect(init?.body).toBe('{"query":"{ venueKinds { id } }"}');
});

test('what the answer cost is read from its headers, where they say it', async () => {
  answering(async () =>
    Response.json({ data: null }, { headers: { 'x-query-cost': '12', 'x-query-cost-limit': '20000' } }),
  );
  expect(await ask({ query: '{ a }' })).toMatchObject({ status: 200, cost: 12, costLimit: 20_000 });
  answering(async () => Response.json({ data: null }));
  expect(await ask({ query: '{ a }' })).toMatchObject({ cost: undefined, costLimit: undefined });
});

test('errors of GraphQL are an answer, whatever the HTTP status', async () => {
  answering(async () => Response.json({ errors: [{ message: 'Too costly' }] }, { status: 400 }));
  expect(await ask({ query: '{' })).toMatchObject({
    status: 400,
    body: { errors: [{ message: 'Too costly' }] },
  });
});

test('an API that cannot be reached is said in words', async () => {
  answering(async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ask({ query: '{ a }' })).rejects.toThrow('could not be reached');
});

test('a page that is no GraphQL answer is said in words, with its status', async () => {
  answering(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(ask({ query: '{ a }' })).rejects.toThrow('HTTP 502');
});
