import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { Unavailable } from '../../domain/errors/errors.ts';

const timeoutMilliseconds = 3_000;
/** How long a failed look at the provider is not tried again, so that bad weather there is not made worse. */
const failureHeldMilliseconds = 5_000;
/** Keys are asked for again after this time, or at once for a key that is not known, at most twice a minute. */
const keysHeldMilliseconds = 3_600_000;

/**
 * The keys that an issuer signs with, by its discovery document, both kept.
 * Source: OpenID Connect Discovery 1.0, section 4; the document must name the very issuer that was asked.
 * @param now milliseconds, for the pause after a failure
 * @returns asks for the keys; throws Unavailable when the provider does not answer as it should
 */
export function issuerKeys(issuer: string, now: () => number): () => Promise<JWTVerifyGetKey> {
  let keys: JWTVerifyGetKey | undefined;
  let asking: Promise<JWTVerifyGetKey> | undefined;
  let failed: { readonly at: number; readonly why: unknown } | undefined;
  const ask = async (): Promise<JWTVerifyGetKey> => {
    try {
      keys = createRemoteJWKSet(await keysAddress(issuer), {
        timeoutDuration: timeoutMilliseconds,
        cacheMaxAge: keysHeldMilliseconds,
      });
      return keys;
    } catch (why) {
      failed = { at: now(), why };
      throw unavailable(why);
    }
  };
  return async () => {
    if (keys) return keys;
    // A clock that was set back since says nothing of how long ago that was.
    const since = failed ? now() - failed.at : -1;
    if (failed && since >= 0 && since < failureHeldMilliseconds) throw unavailable(failed.why);
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/** The sign-in service could not be asked: nobody can be told from anybody else. */
export const unavailable = (cause: unknown): Unavailable =>
  new Unavailable('The sign-in service does not answer. Try again in a few seconds.', { cause });

async function keysAddress(issuer: string): Promise<URL> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMilliseconds),
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`Discovery answered with status ${answer.status}.`);
  const found: unknown = await answer.json();
  const { issuer: named, jwks_uri: keys } = (found ?? {}) as Readonly<Record<string, unknown>>;
  if (named !== issuer) throw new Error(`Discovery names the issuer ${String(named)} instead of ${issuer}.`);
  if (typeof keys !== 'string' || !URL.canParse(keys)) throw new Error('Discovery names no keys.');
  const address = new URL(keys);
  if (address.protocol !== new URL(issuer).protocol) throw new Error(`Keys at ${keys} are not taken.`);
  return address;
}
