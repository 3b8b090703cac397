import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import type { SignInSettings } from '../sign-in-settings.ts';

/** A provider of sign-in for tests: real keys, a discovery document and a key set over HTTP. */
export interface TestIssuer {
  readonly settings: SignInSettings;
  /** Public key of the issuer, as the key set shows it. */
  readonly publicJwk: Readonly<Record<string, unknown>>;
  /** How often the key set was read. */
  keyReads(): number;
  /** An access token; a claim given as undefined is left out. */
  token(claims?: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>;
  /** An Authorization header of a made-up person in these groups. */
  bearer(groups: readonly string[], subject?: string): Promise<string>;
  stop(): Promise<void>;
}

const keyId = 'test-key';

/** @param now instant at which tokens are made and checked; a clock, where it goes on */
export async function testIssuer(now: Date | (() => Date)): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const publicJwk = { ...(await exportJWK(publicKey)), kid: keyId, alg: 'ES256', use: 'sig' };
  let [issuer, reads] = ['', 0];
  const server = createServer((request, response) => {
    const keys = request.url === '/keys';
    if (keys) reads += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(keys ? { keys: [publicJwk] } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings: SignInSettings = {
    issuer,
    clientId: 'page',
    audience: 'cohesion-map',
    rolesClaim: 'cognito:groups',
    scope: 'openid profile',
  };
  const token: TestIssuer['token'] = (claims = {}, header = {}, key = privateKey) => {
    const at = typeof now === 'function' ? now() : now;
    const seconds = Math.floor(at.getTime() / 1000);
    const usual = {
      iss: issuer,
      aud: 'cohesion-map',
      sub: 'someone',
      iat: seconds,
      exp: seconds + 900,
      scope: 'openid profile',
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: keyId, ...header })
      .sign(key);
  };
  return {
    settings,
    publicJwk,
    keyReads: () => reads,
    token,
    bearer: async (groups, subject = 'someone') =>
      `Bearer ${await token({ sub: subject, name: `Made-up ${subject}`, 'cognito:groups': groups })}`,
    stop: () => new Promise((done) => void server.close(() => done())),
  };
}
