import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rateLimits } from '../../functions/http/public-limits.ts';
import { type FrontParts, httpFront } from './http-front.ts';

let folder: string;
let stop: () => Promise<void> = async () => {};
let nowMs = 0;

beforeEach(() => {
  nowMs = 1_000_000;
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

/** A front with these limits, by a clock that stands still until it is moved. */
async function front(limits: FrontParts['limits']): Promise<string> {
  const answer = async () => ({
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const parts = { handler: answer, pages: answer, siteFolder: folder, limits, nowMs: () => nowMs };
  const server = createServer(httpFront(parts));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stop = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** How many of so many requests were answered, and the answer to the next one where it is refused. */
async function asked(address: string, times: number, headers: Record<string, string> = {}) {
  const statuses = await statusesOf(new URL(address), times, headers);
  const answered = statuses.filter((status) => status === '200').length;
  expect(statuses).toHaveLength(times);
  expect(statuses.slice(answered).every((status) => status === '429')).toBe(true);
  const next = await ask(address, { headers });
  return { answered, refused: next.status === 200 ? undefined : next };
}

/** Thousands of requests: written on one connection without waiting for answers, in half the CPU. */
async function statusesOf({ hostname, port, pathname }: URL, times: number, headers: Record<string, string>) {
  const request = (connection: string) =>
    [
      `GET ${pathname} HTTP/1.1`,
      `host: ${hostname}`,
      `connection: ${connection}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n');
  const socket = connect(Number(port), hostname);
  socket.write(request('keep-alive').repeat(times - 1) + request('close'));
  const answers = await textOf(socket);
  return [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status);
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const ask = (address: string, options: RequestOptions): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, options, async (response) => {
      const { statusCode: status, headers } = response;
      resolve({ status, headers, text: await textOf(response) });
    }).once('error', reject);
  });

it('takes of everyone what the HTTP API takes at once, and more as time goes', async () => {
  const address = await front(['throttle']);
  const { burst, requests } = rateLimits.everyone;
  const { answered, refused } = await asked(`${address}/graphql`, burst + 10);
  expect(answered).toBe(burst);
  expect(refused?.status).toBe(429);
  expect(JSON.parse(refused?.text ?? '')).toEqual({ message: 'Too Many Requests' });
  expect(refused?.headers['retry-after']).toBe('1');
  expect(refused?.headers['access-control-allow-origin']).toBe('*');
  expect(refused?.headers['ratelimit-policy']).toContain(`q=${requests};w=1`);
  expect((await fetch(`${address}/`)).status, 'files of the site do not count').toBe(200);
  nowMs += 1_000;
  expect((await asked(`${address}/graphql`, burst)).answered).toBe(requests);
});

it('takes of one token what the firewall takes, and says why and when to come back', async () => {
  const address = await front(['firewall']);
  const { requests, seconds } = rateLimits.token;
  const { answered, refused } = await asked(`${address}/graphql`, requests + 1, {
    authorization: 'Bearer a',
  });
  expect(answered).toBe(requests);
  expect(refused?.status).toBe(429);
  expect(refused?.headers['content-type']).toBe('application/json');
  expect(JSON.parse(refused?.text ?? '').errors[0]).toMatchObject({
    message: expect.stringContaining(`${seconds} seconds`),
    extensions: { code: 'TOO_MANY_REQUESTS' },
  });
  expect(refused?.headers['retry-after']).toBe(String(seconds));
  expect(refused?.headers['access-control-allow-origin']).toBe('*');
  expect(
    (await asked(`${address}/graphql`, 1, { authorization: 'Bearer b' })).answered,
    'another token',
  ).toBe(1);
  nowMs += seconds * 1_000;
  expect((await asked(`${address}/graphql`, 1, { authorization: 'Bearer a' })).answered).toBe(1);
});

it('takes of one address what the firewall takes, files of the site too', async () => {
  const address = await front(['firewall']);
  const { requests } = rateLimits.address;
  const { answered, refused } = await asked(`${address}/`, requests + 1);
  expect([answered, refused?.status]).toEqual([requests, 429]);
});

it('takes as many as it can answer where no limit is set', async () => {
  const address = await front(undefined);
  expect((await asked(`${address}/graphql`, rateLimits.everyone.burst + 10)).refused).toBeUndefined();
});
