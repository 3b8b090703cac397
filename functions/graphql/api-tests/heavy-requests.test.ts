import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../create-api.ts';
import { ask, call, errorOf } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('days and what-ifs in one request', () => {
  const day = (n: number) => `2022-01-${String(n + 1).padStart(2, '0')}`;
  const onDays = (count: number) => times(count, (n) => `d${n}: classification(asOf: "${day(n)}") { label }`);

  test('are worked out for at most twenty, however many areas ask', async () => {
    const error = await errorOf(api, `{ area(code: "E05001308") { ${onDays(21)} } }`);
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', cost: 21, limit: 20 });
    expect(error.message).toContain('fewer days or what-ifs');
    const { errors } = await ask(api, `{ areas(level: WARD) { ${onDays(20)} } }`);
    expect(errors).toEqual([]);
  });

  test('count together with pairings, which rest on the same runs', async () => {
    const whatIf = (n: number) => `whatIf: {parameters: [{name: "diversityLow", value: 0.${110 + n}}]}`;
    const error = await errorOf(
      api,
      `{ ${times(10, (n) => `d${n}: classification(${whatIf(n)}) { summary }`)} ${times(
        11,
        (n) => `p${n}: pairings(asOf: "${day(n)}") { __typename }`,
      )} }`,
    );
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 20 });
  });

  test('count once where they are the same', async () => {
    const { errors } = await ask(api, `{ ${times(30, (n) => `d${n}: classification { summary }`)} }`);
    expect(errors).toEqual([]);
  });
});

describe('an answer that is too large to send', () => {
  const query = '{ areas(level: WARD) { boundary } }';

  test('is refused with its size, the limit and how to narrow, by GET and by POST, and not kept', async () => {
    const { api: small, log } = loaded.container({ limits: { answerBytes: 10_000 } });
    const error = await errorOf(small, query);
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 10_000 });
    expect(Number(error.extensions.cost)).toBeGreaterThan(10_000);
    expect(error.message).toMatch(
      /^The size of the answer in bytes is \d+; the limit is 10000\. Ask for fewer/,
    );
    const got = await call(small, { method: 'GET', search: new URLSearchParams({ query }).toString() });
    expect(got.text).toContain('QUERY_TOO_COSTLY');
    expect(got.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(log.map(({ code }) => code)).not.toContain('REQUEST_FAILED');
  });

  test('is not any that the page asks for', async () => {
    expect((await ask(api, query)).errors).toEqual([]);
    expect((await ask(api, '{ smallAreas { code boundary } }')).errors).toEqual([]);
  });
});

test('a subscription, or a mutation that there is none of, is a wrong request and not a fault of ours', async () => {
  const { api: other, log } = loaded.container();
  const subscription = await errorOf(other, 'subscription { venues { totalCount } }');
  expect(subscription.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(subscription.message).toContain('queries and mutations');
  const mutation = await errorOf(other, 'mutation { venues { totalCount } }');
  expect(mutation.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(log.map(({ code }) => code)).not.toContain('REQUEST_FAILED');
});
