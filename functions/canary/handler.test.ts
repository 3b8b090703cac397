import { expect, test } from 'vitest';
import { lookAtSite } from './handler.ts';
import { siteChecks } from './site-checks.ts';

const site = 'https://map.example.gov.uk';

/** A site on which all is well but for what `changed` answers in its place. */
const siteWhere =
  (changed: (path: string) => Response | undefined): typeof fetch =>
  async (input) => {
    const { pathname, search } = new URL(String(input));
    const check = siteChecks.find(({ path }) => path === pathname + search);
    if (!check) throw new Error(`${pathname} is not looked at`);
    return (
      changed(pathname) ?? new Response(`... ${check.holds} ...`, { headers: { 'content-type': check.type } })
    );
  };

test('a site on which five addresses answer is well', async () => {
  expect(siteChecks).toHaveLength(5);
  await expect(
    lookAtSite(
      site,
      siteWhere(() => undefined),
    ),
  ).resolves.toBeUndefined();
});

test.each([
  ['/', 'the bucket is empty', new Response('', { status: 404 }), '/ answered with status 404'],
  [
    '/graphql',
    'the secret is another',
    Response.json({}, { status: 403 }),
    '/graphql answered with status 403',
  ],
  [
    '/graphql',
    'no data is loaded',
    new Response('{"errors":[]}', { headers: { 'content-type': 'application/json' } }),
    '/graphql answered without',
  ],
  [
    '/areas',
    'another page answers in its place',
    new Response('Sorry', { headers: { 'content-type': 'text/html' } }),
    '/areas answered without "/area/E0"',
  ],
  [
    '/assess',
    'a file of another kind answers',
    new Response('x', { headers: { 'content-type': 'text/plain' } }),
    '/assess answered with text/plain',
  ],
])('%s is told when %s', async (path, _, answer, says) => {
  await expect(
    lookAtSite(
      site,
      siteWhere((asked) => (asked === path ? answer : undefined)),
    ),
  ).rejects.toThrow(says);
});

test('a site that cannot be reached at all is told with every address and the reason', async () => {
  const unreachable = async () => {
    throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
  };
  await expect(lookAtSite(site, unreachable)).rejects.toThrow(
    /\/ did not answer \(fetch failed: getaddrinfo ENOTFOUND\).*\/assessments did not answer/,
  );
});

test('a canary that was given no address breaks off, so that it is noticed', async () => {
  await expect(lookAtSite('')).rejects.toThrow('did not answer');
});
