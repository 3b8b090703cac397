import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotAuthenticated, Unavailable } from '../../domain/errors/errors.ts';
import { isAccessToken } from './access-token.ts';
import { type Identify, identifier } from './identity.ts';
import { type TestIssuer, testIssuer } from './testing/test-issuer.ts';

const now = new Date('2026-11-22T10:00:00Z');
const seconds = now.getTime() / 1000;
let issuer: TestIssuer;
let identify: Identify;
beforeAll(async () => {
  issuer = await testIssuer(now);
  identify = identifier(issuer.settings, () => now);
});
afterAll(() => issuer.stop());

const refused = (header: string) =>
  identify(header).then(
    () => 'taken',
    (error: unknown) => (error instanceof NotAuthenticated ? error.message : `not refused: ${error}`),
  );
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('who asks', () => {
  test('is nobody without a header', async () => {
    expect(await identify(undefined)).toEqual({ person: undefined, unknownGroups: [] });
  });

  test('is the person of the token, with the roles of their groups', async () => {
    const groups = ['planner', 'Locality-Lead:west', 'locality-lead:E05001308', 'staff', '__proto__'];
    const token = await issuer.token({ sub: 'a1', name: ' Amina\n Khan ', 'cognito:groups': groups });
    expect(await identify(`Bearer ${token}`)).toEqual({
      person: {
        subject: 'a1',
        name: 'Amina  Khan',
        roles: ['PUBLIC', 'PLANNER', 'LOCALITY_LEAD'],
        localities: ['west'],
      },
      unknownGroups: ['locality-lead:E05001308', 'staff', '__proto__'],
    });
  });

  test('is called by the subject where the token tells no name', async () => {
    const { person } = await identify(`bearer ${await issuer.token({ sub: 'a1' })}`);
    expect(person).toEqual({ subject: 'a1', name: 'a1', roles: ['PUBLIC'], localities: [] });
  });

  test('is told by client_id where the provider writes no audience, as Amazon Cognito does', async () => {
    const cognito = { aud: undefined, client_id: 'cohesion-map', token_use: 'access' };
    expect((await identify(`Bearer ${await issuer.token(cognito)}`)).person?.subject).toBe('someone');
    const another = await issuer.token({ ...cognito, client_id: 'another' });
    expect(await refused(`Bearer ${another}`)).toContain('another audience');
  });

  test('is told by a path to roles inside a claim', async () => {
    const nested = identifier({ ...issuer.settings, rolesClaim: 'realm_access.roles' }, () => now);
    const token = await issuer.token({ realm_access: { roles: ['director'] } });
    expect((await nested(`Bearer ${token}`)).person?.roles).toEqual(['PUBLIC', 'DIRECTOR']);
  });

  test('is known for thirty seconds after the end of a token, for clocks differ', async () => {
    const ended = (ago: number) => issuer.token({ iat: seconds - 900, exp: seconds - ago });
    expect((await identify(`Bearer ${await ended(29)}`)).person).toBeDefined();
    expect(await refused(`Bearer ${await ended(31)}`)).toContain('expired');
  });

  test('costs one reading of the keys, however many ask', async () => {
    const fresh = identifier(issuer.settings, () => now);
    const before = issuer.keyReads();
    const header = await issuer.bearer(['planner']);
    await Promise.all(Array.from({ length: 20 }, () => fresh(header)));
    expect(issuer.keyReads() - before).toBe(1);
  });
});

describe('a token is refused', () => {
  test('without a signature', async () => {
    const claims = { iss: issuer.settings.issuer, aud: 'cohesion-map', sub: 'x', exp: seconds + 60 };
    for (const alg of ['none', 'None', 'NONE']) {
      const head = base64url({ alg, kid: 'test-key' });
      expect(await refused(`Bearer ${head}.${base64url(claims)}.`)).toContain('three parts');
      expect(await refused(`Bearer ${head}.${base64url(claims)}.AAAA`)).toContain('RS256 or ES256');
    }
  });

  test('signed with the public key as a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(issuer.publicJwk).padEnd(64));
    const token = await new SignJWT({ iss: issuer.settings.issuer, aud: 'cohesion-map', sub: 'x' })
      .setProtectedHeader({ alg: 'HS256', kid: 'test-key' })
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 60)
      .sign(secret);
    expect(await refused(`Bearer ${token}`)).toContain('RS256 or ES256');
  });

  test('signed with another key, whatever key its header brings along or names', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await refused(`Bearer ${await issuer.token({}, {}, privateKey)}`)).toContain('signature');
    const named = await issuer.token({}, { kid: 'another' }, privateKey);
    expect(await refused(`Bearer ${named}`)).toContain('no key of the issuer');
  });

  test('with another content under the signature', async () => {
    const [head, , signature] = (await issuer.token()).split('.');
    const body = base64url({ iss: issuer.settings.issuer, aud: 'cohesion-map', sub: 'x', exp: seconds + 60 });
    expect(await refused(`Bearer ${head}.${body}.${signature}`)).toContain('signature');
  });

  test.each([
    ['of another issuer', { iss: 'https://elsewhere.example' }, 'another issuer'],
    ['for another audience', { aud: 'elsewhere' }, 'another audience'],
    ['for nobody in particular', { aud: undefined }, 'another audience'],
    [
      'for a client alone, without saying that it is for access',
      { aud: undefined, client_id: 'cohesion-map' },
      'audience',
    ],
    ['that has expired', { exp: seconds - 60 }, 'expired'],
    ['that does not hold yet', { nbf: seconds + 60 }, 'not hold yet'],
    ['from the future', { iat: seconds + 31 }, 'from the future'],
    ['made at no time', { iat: undefined }, 'when it was made'],
    ['made at no number', { iat: '1790000000' as unknown as number }, 'when it was made'],
    ['that never ends', { exp: undefined }, 'when it ends'],
    ['that names nobody', { sub: undefined }, 'names nobody'],
    ['that names nobody in many letters', { sub: 'x'.repeat(256) }, 'names nobody'],
    ['for identity', { token_use: 'id' }, 'not an access token'],
    ['for identity, by its hash', { at_hash: 'abc' }, 'not an access token'],
    ['for identity, by the hash of its code', { c_hash: 'abc' }, 'not an access token'],
    ['that does not say what it is for', { scope: undefined }, 'not an access token'],
    ['that says so in an empty word', { scope: ' ' }, 'not an access token'],
    ['for identity, as Keycloak says it', { typ: 'ID' }, 'not an access token'],
    ['for renewal, as Keycloak says it', { typ: 'Refresh' }, 'not an access token'],
    [
      'for signing out',
      { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } },
      'not an access',
    ],
  ])('%s', async (_, claims, reason) => {
    expect(await refused(`Bearer ${await issuer.token(claims)}`)).toContain(reason);
  });

  test('of another type', async () => {
    expect(await refused(`Bearer ${await issuer.token({}, { typ: 'logout+jwt' })}`)).toContain(
      'access token',
    );
    expect((await identify(`Bearer ${await issuer.token({}, { typ: 'at+jwt' })}`)).person).toBeDefined();
  });

  test('that was made up to thirty seconds ahead is taken, for clocks differ', async () => {
    expect((await identify(`Bearer ${await issuer.token({ iat: seconds + 29 })}`)).person).toBeDefined();
  });

  test('of Amazon Cognito, unless it says that it is for access', () => {
    const cognito = 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab12Cd34E';
    const claims = { aud: 'cohesion-map', scope: 'openid profile' };
    expect(isAccessToken({ ...claims, token_use: 'access' }, undefined, cognito)).toBe(true);
    expect(isAccessToken(claims, undefined, cognito)).toBe(false);
    expect(isAccessToken(claims, 'at+jwt', cognito)).toBe(false);
    expect(isAccessToken({ ...claims, token_use: 'id' }, undefined, cognito)).toBe(false);
    expect(isAccessToken(claims, undefined, 'https://login.example.org/staff')).toBe(true);
  });

  test.each([
    ['its type, RFC 9068', { scope: undefined }, { typ: 'application/at+jwt' }],
    ['token_use', { scope: undefined, token_use: 'access' }, {}],
    [
      'scopes in a list, as Okta and Microsoft name them',
      { scope: undefined, scp: ['openid'] },
      { typ: 'JWT' },
    ],
    ['scopes in a line', { scope: undefined, scp: 'access_as_user' }, {}],
  ])('is an access token by %s', async (_, claims, header) => {
    expect((await identify(`Bearer ${await issuer.token(claims, header)}`)).person?.subject).toBe('someone');
  });

  test('that is huge, or beside another, or no bearer token at all', async () => {
    const one = await issuer.bearer(['planner']);
    expect(await refused(`Bearer ${'a'.repeat(9000)}.b.c`)).toContain('longer than');
    for (const header of [
      `${one}, ${one}`,
      `${one},${one}`,
      `${one} x`,
      'Basic YTpi',
      'Bearer',
      '',
      'Bearer a.b',
    ]) {
      expect(await refused(header), header).toContain('one bearer token');
    }
    expect(await refused('Bearer a.b.c')).toContain('refused');
  });

  test('where nobody can sign in', async () => {
    const closed = identifier(undefined, () => now);
    await expect(closed(await issuer.bearer(['planner']))).rejects.toThrow('Nobody can sign in here');
    expect((await closed(undefined)).person).toBeUndefined();
  });

  test('without the token in any message', async () => {
    const token = await issuer.token({ iss: 'https://elsewhere.example' });
    expect(await refused(`Bearer ${token}`)).not.toContain(token.slice(0, 20));
  });
});

describe('a provider', () => {
  let clock = now;
  const withDocument = async (
    document: (address: string) => object,
    check: (ask: Identify) => Promise<void>,
  ) => {
    let asked = 0;
    clock = now;
    const server = createServer((_, response) => {
      asked += 1;
      response.end(JSON.stringify(document(address)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await check(identifier({ ...issuer.settings, issuer: address }, () => clock));
      return asked;
    } finally {
      server.close();
    }
  };

  test('that names another issuer in its document is not asked for keys, nor asked again at once', async () => {
    const header = await issuer.bearer(['planner']);
    const asked = await withDocument(
      () => ({ issuer: 'https://elsewhere.example', jwks_uri: `${issuer.settings.issuer}/keys` }),
      async (ask) => {
        await expect(ask(header)).rejects.toBeInstanceOf(Unavailable);
        await expect(ask(header)).rejects.toBeInstanceOf(Unavailable);
      },
    );
    expect(asked).toBe(1);
  });

  test('is asked again where the clock was set back since it failed', async () => {
    const header = await issuer.bearer(['planner']);
    const asked = await withDocument(
      () => ({ issuer: 'https://elsewhere.example', jwks_uri: `${issuer.settings.issuer}/keys` }),
      async (ask) => {
        await expect(ask(header)).rejects.toBeInstanceOf(Unavailable);
        clock = new Date(now.getTime() - 3_600_000);
        await expect(ask(header)).rejects.toBeInstanceOf(Unavailable);
      },
    );
    expect(asked).toBe(2);
  });

  test('whose keys cannot be read makes nobody known and nobody refused', async () => {
    const header = await issuer.bearer(['planner']);
    await withDocument(
      (address) => ({ issuer: address, jwks_uri: `${address}/keys` }),
      async (ask) => {
        await expect(ask(header)).rejects.toBeInstanceOf(Unavailable);
      },
    );
  });
});
