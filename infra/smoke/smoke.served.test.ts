import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookAtSite } from '../../functions/canary/handler.ts';
import { siteChecks } from '../../functions/canary/site-checks.ts';
import { type LoadedApi, loadedApi } from '../../functions/graphql/testing/loaded-api.ts';
import { readSignInSettings } from '../../functions/identity/sign-in-settings.ts';
import { createPages } from '../../functions/pages/create-pages.ts';
import { type FrontParts, httpFront } from '../local/http-front.ts';
import { localClient } from '../local/sign-in/local-client.ts';
import { providerKeys } from '../local/sign-in/provider-keys.ts';
import { signInFront } from '../local/sign-in/sign-in-front.ts';
import { runChecks } from './run-checks.ts';

let loaded: LoadedApi;
let folder: string;
let server: Server;
let address: string;
let parts: FrontParts;
let listener: RequestListener = (_, response) => response.end();

/** A built site in small: its page names a script and a style that are worth compressing. */
function builtSite(): string {
  const site = join(folder, 'site');
  for (const path of ['assets', 'explorer']) mkdirSync(join(site, path), { recursive: true });
  const page =
    '<!doctype html><link rel="stylesheet" href="/assets/map-Ab12CdEf.css"><script type="module" src="/assets/map-Ab12CdEf.js"></script>';
  for (const file of ['index.html', 'assess.html', 'explorer/index.html'])
    writeFileSync(join(site, file), page);
  writeFileSync(join(site, 'assets/map-Ab12CdEf.js'), `export const text = '${'map '.repeat(1_000)}';`);
  writeFileSync(join(site, 'assets/map-Ab12CdEf.css'), 'p{color:#123456}\n'.repeat(200));
  return site;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smoke-'));
  loaded = await loadedApi();
  server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const signIn = readSignInSettings({
    SIGN_IN_ISSUER: `${address}${localClient.path}`,
    SIGN_IN_CLIENT_ID: localClient.clientId,
    SIGN_IN_AUDIENCE: localClient.audience,
    DYNAMODB_ENDPOINT: 'http://127.0.0.1',
  });
  const { api } = loaded.container({ signIn, now: () => new Date() });
  const pages = createPages({ api: loaded.container().api, log: () => {} });
  const keys = await providerKeys(join(folder, 'keys.json'));
  parts = {
    handler: (event, context) => api.handle(event, context),
    pages: (event, context) => pages.handle(event, context),
    siteFolder: builtSite(),
    signIn: signInFront({ origin: address, keys, accessTokenSeconds: 900 }),
    limits: ['firewall', 'throttle'],
  };
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await loaded.stop();
  rmSync(folder, { recursive: true });
});

const looked = async (front: RequestListener): Promise<readonly string[]> => {
  listener = front;
  const lines: string[] = [];
  await runChecks(address, (line) => lines.push(line));
  return lines;
};

test('the canary finds this site well, and rings when its officers’ page is gone', async () => {
  listener = httpFront({ ...parts, limits: [] });
  await expect(lookAtSite(address)).resolves.toBeUndefined();
  rmSync(join(parts.siteFolder, 'assess.html'));
  try {
    listener = httpFront({ ...parts, limits: [] });
    await expect(lookAtSite(address)).rejects.toThrow('/assess answered with status 404');
  } finally {
    builtSite();
  }
});

test.each(['/', '/assess'])('the canary looks at %s for what the page of this project holds', (path) => {
  const file = path === '/' ? 'map/index.html' : 'assessments/assess.html';
  const page = readFileSync(join(import.meta.dirname, '../../web-map/apps', file), 'utf8');
  expect(page).toContain(siteChecks.find((check) => check.path === path)?.holds);
});

test('the front of a local run is well in everything that is looked at, within its limits', async () => {
  const lines = await looked(httpFront(parts));
  expect(lines.filter((line) => line.startsWith('AMISS'))).toEqual([]);
  expect(lines.at(-1)).toBe(`All ${lines.length - 1} checks of ${address} are well.`);
});

/** The front with one thing amiss: its answers lose or change something. */
const without =
  (header: string): RequestListener =>
  (request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name.toLowerCase() === header ? response : set(name, value));
    httpFront(parts)(request, response);
  };

test.each([
  ['content-encoding', 'Answers of the API and data files come compressed'],
  ['access-control-allow-origin', 'It may read answers, refusals'],
  ['access-control-allow-headers', 'A page of another origin may ask'],
  ['content-security-policy', 'have their security headers'],
  ['cache-control', 'which caches keep by its tag'],
  ['ratelimit-policy', 'The limits are told'],
  ['etag', 'answered 304 to who holds them'],
  ['www-authenticate', 'is refused with a challenge'],
])('without %s it is said what is amiss', async (header, says) => {
  const lines = await looked(without(header));
  expect(lines.filter((line) => line.startsWith('AMISS')).join('\n')).toContain(says);
});

test('a site whose pages are English alone when nothing is found is amiss', async () => {
  const lines = await looked(
    httpFront({ ...parts, pages: async () => ({ statusCode: 404, body: '<html lang="en">' }) }),
  );
  expect(lines.join('\n')).toMatch(/AMISS {2}What is nowhere is told in the language/);
});

test('a site that does not answer is amiss in everything', async () => {
  const lines: string[] = [];
  expect(await runChecks('http://127.0.0.1:9', (line) => lines.push(line))).toBe(lines.length - 1);
});
