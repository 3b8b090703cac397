import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Identify, identifier } from '../../../functions/identity/identity.ts';
import { readRoles } from '../../../functions/identity/read-roles.ts';
import { readSignInSettings } from '../../../functions/identity/sign-in-settings.ts';
import { demonstrationPeople } from './demonstration-people.ts';
import { isThisMachine, localClient } from './local-client.ts';
import { providerKeys } from './provider-keys.ts';
import { signInFront } from './sign-in-front.ts';

const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
let server: Server;
let origin: string;
let identify: Identify;
beforeAll(async () => {
  const keys = await providerKeys(join(folder, 'new', 'keys.json'));
  server = createServer((request, response) => front(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const front = signInFront({ origin, keys, accessTokenSeconds: 900 });
  const env = {
    SIGN_IN_ISSUER: `${origin}/sign-in`,
    SIGN_IN_CLIENT_ID: localClient.clientId,
    SIGN_IN_AUDIENCE: localClient.audience,
    DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
  };
  identify = identifier(readSignInSettings(env), () => new Date());
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** A browser without a script: keeps cookies by path, and shows where each answer leads. */
class Browser {
  readonly #cookies = new Map<string, string>();
  async go(address: string, body?: Record<string, string>) {
    const answer = await fetch(new URL(address, origin), {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { body: new URLSearchParams(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
  }
}

const verifier = randomBytes(32).toString('base64url');
const request = (more: Record<string, string> = {}) =>
  `/sign-in/auth?${new URLSearchParams({
    client_id: localClient.clientId,
    redirect_uri: `${origin}/assess`,
    response_type: 'code',
    scope: 'openid profile',
    state: 'state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })}`;

async function signIn(browser: Browser, person: string): Promise<URLSearchParams> {
  const { to } = await browser.go(request());
  const chosen = await browser.go(to, { person });
  const { to: back } = await browser.go(chosen.to);
  return new URL(back).searchParams;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly error?: string;
}
const tokens = async (body: Record<string, string>): Promise<Tokens> => {
  const sent = new URLSearchParams({ client_id: localClient.clientId, ...body });
  // As a browser says it of a page.
  const request = { method: 'POST', headers: { origin }, body: sent };
  return (await (await fetch(`${origin}/sign-in/token`, request)).json()) as Tokens;
};
const tokensFor = async (person: string, browser = new Browser()) =>
  tokens({
    grant_type: 'authorization_code',
    code: (await signIn(browser, person)).get('code') ?? '',
    redirect_uri: `${origin}/assess`,
    code_verifier: verifier,
  });

describe('the sign-in of a local run', () => {
  test('gives tokens that the API takes, by which a made-up person is known and labelled', async () => {
    const { access_token: token, expires_in: seconds } = await tokensFor('demonstration-ivan');
    expect(seconds).toBe(900);
    expect(await identify(`Bearer ${token}`)).toEqual({
      person: {
        subject: 'demonstration-ivan',
        name: 'Demonstration: Ivan',
        roles: ['PUBLIC', 'LOCALITY_LEAD'],
        localities: ['north'],
      },
      unknownGroups: [],
    });
  });

  test('gives an identity token that the API does not take', async () => {
    const { id_token: token } = await tokensFor('demonstration-amina');
    await expect(identify(`Bearer ${token}`)).rejects.toThrow('refused');
  });

  test('gives a new refresh token each time, and ends everything when an old one comes again', async () => {
    const first = await tokensFor('demonstration-amina');
    const again = (refresh_token: string) => tokens({ grant_type: 'refresh_token', refresh_token });
    const second = await again(first.refresh_token);
    expect((await identify(`Bearer ${second.access_token}`)).person?.name).toBe('Demonstration: Amina');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await again(first.refresh_token)).error).toBe('invalid_grant');
    expect((await again(second.refresh_token)).error).toBe('invalid_grant');
  });

  test('needs PKCE, and takes a code once, with its verifier, for its own page', async () => {
    const browser = new Browser();
    const without = await browser.go(request({ code_challenge: '', code_challenge_method: '' }));
    expect(new URL(without.to).searchParams.get('error')).toBe('invalid_request');
    const elsewhere = await browser.go(request({ redirect_uri: 'https://elsewhere.example/assess' }));
    expect([elsewhere.status, elsewhere.to]).toEqual([400, '']);
    expect(elsewhere.text).toContain('Signing in did not work');
    const code = (await signIn(browser, 'demonstration-amina')).get('code') ?? '';
    const wrong = { grant_type: 'authorization_code', code, redirect_uri: `${origin}/assess` };
    expect((await tokens({ ...wrong, code_verifier: 'x'.repeat(43) })).error).toBe('invalid_grant');
  });

  test('says on its face that people are made up and that there is no password', async () => {
    const browser = new Browser();
    const { text } = await browser.go((await browser.go(request())).to);
    for (const { name, as } of demonstrationPeople) expect(text).toContain(`${name}, ${as}</button>`);
    expect(text).toContain('For demonstration only.');
    expect(text).toContain('There is no password');
    expect(text).not.toMatch(/<script|type="password"| on\w+=/);
  });

  test('signs in nobody who is not listed, and goes back without anybody', async () => {
    const browser = new Browser();
    const { to } = await browser.go(request());
    expect((await browser.go(to, { person: 'somebody-else' })).status).toBe(400);
    const back = await browser.go((await browser.go(`${to}/abort`, { back: 'yes' })).to);
    expect(new URL(back.to).searchParams.get('error')).toBe('access_denied');
  });

  test('forgets an interaction of another browser', async () => {
    const { to } = await new Browser().go(request());
    const other = await new Browser().go(to, { person: 'demonstration-dorota' });
    expect(other.status).toBe(400);
    expect(other.text).toContain('too old');
  });

  test('signs out, after asking, and comes back to the page', async () => {
    const browser = new Browser();
    const { id_token: hint } = await tokensFor('demonstration-amina', browser);
    const end = new URLSearchParams({
      id_token_hint: hint,
      post_logout_redirect_uri: `${origin}/assess`,
      client_id: localClient.clientId,
      logout_uri: `${origin}/assess`,
    });
    const asked = await browser.go(`/sign-in/session/end?${end}`);
    expect(asked.text).toContain('Yes, sign out');
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
    const done = await browser.go('/sign-in/session/end/confirm', { xsrf, logout: 'yes' });
    expect(done.to).toBe(`${origin}/assess`);
    expect((await browser.go(request())).to).toContain('/sign-in/interaction/');
  });
});

test('the keys are made once, kept, and read by nobody else', async () => {
  const file = join(folder, 'kept.json');
  const made = await providerKeys(file);
  expect(await providerKeys(file)).toEqual(made);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await providerKeys(join(folder, 'other.json'))).not.toEqual(made);
});

test('every role has somebody, planners and directors have two, and no group is unknown', () => {
  const all = readRoles(demonstrationPeople.flatMap(({ groups }) => groups));
  expect(all.unknown).toEqual([]);
  expect(all.roles).toHaveLength(8);
  expect(all.localities).toEqual(['north', 'south', 'east', 'west']);
  for (const group of ['planner', 'director']) {
    expect(demonstrationPeople.filter(({ groups }) => groups.includes(group))).toHaveLength(2);
  }
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.20', false],
])('people sign in without a password only where nobody else can reach: %s', (host, alone) => {
  expect(isThisMachine(host)).toBe(alone);
});
