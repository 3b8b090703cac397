import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../create-api.ts';
import { call } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

/** Stands in for the network between the audits and the handler. */
const fetchFromApi = async (input: string, init: RequestInit = {}): Promise<Response> => {
  const url = new URL(input);
  const reply = await call(api, {
    method: init.method ?? 'GET',
    headers: Object.fromEntries(new Headers(init.headers)),
    search: url.search.slice(1),
    ...(typeof init.body === 'string' && { body: init.body }),
  });
  return new Response(reply.status === 204 ? null : reply.text, {
    status: reply.status,
    headers: reply.headers,
  });
};

test('every audit of GraphQL over HTTP passes: MUST, SHOULD and MAY', async () => {
  const audits = serverAudits({ url: 'http://api.test/graphql', fetchFn: fetchFromApi });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const failed = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
  expect(audits.length).toBeGreaterThan(55);
  expect(failed).toEqual([]);
});
