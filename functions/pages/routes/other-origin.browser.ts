import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../../web-map/testing/map-page.ts';

const headers = {
  'apollographql-client-name': 'a-partner',
  'apollographql-client-version': '1.0',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  tracestate: 'a=b',
  'x-requested-with': 'XMLHttpRequest',
  'cache-control': 'no-cache',
  pragma: 'no-cache',
  'if-none-match': '"another"',
};

test('a page of another origin asks API and files with the headers that its programs add', async ({
  page,
  baseURL,
  expectedFaults,
}) => {
  expectedFaults.push(/Failed to load resource/);
  // A program of this machine, at another port and under another name: another origin, with no content policy.
  const partner = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  });
  await new Promise<void>((done) => partner.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/`);
  const asked = (path: string, more: Readonly<Record<string, string>> = {}, body?: string) =>
    page.evaluate(
      async ([address, sent, posted]) => {
        const answer = await fetch(address, {
          headers: sent,
          ...(posted === null ? {} : { method: 'POST', body: posted }),
        });
        const read = (name: string) => answer.headers.get(name);
        return { status: answer.status, limit: read('x-query-cost-limit'), policy: read('ratelimit-policy') };
      },
      [`${baseURL}${path}`, { ...headers, ...more }, body ?? null] as const,
    );
  const json = { 'content-type': 'application/json' };
  const told = { limit: expect.stringMatching(/^\d+$/), policy: expect.stringContaining('q=') };
  expect(await asked('/graphql?query=%7B__typename%7D')).toMatchObject({ status: 200, ...told });
  for (const path of ['/graphql', '/graphql/']) {
    expect(await asked(path, json, '{"query":"{__typename}"}')).toMatchObject({ status: 200, ...told });
  }
  expect(await asked('/graphql', json, '[')).toMatchObject({ status: 400, ...told });
  expect(await asked('/areas.csv')).toMatchObject({ status: 200 });
  expect(await asked('/area/E05099999.csv')).toMatchObject({ status: 404 });
  partner.close();
});
