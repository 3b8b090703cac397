import { randomBytes, webcrypto } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a provider signs with: tokens with a key pair of its own, cookies with a secret. */
export interface ProviderKeys {
  readonly signing: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
}

/**
 * The keys in a file, made when there are none that read. They are kept so that a token still holds after the next
 * start, and are of no use elsewhere: nothing but the same machine trusts them.
 */
export async function providerKeys(file: string): Promise<ProviderKeys> {
  const kept = await readFile(file, 'utf8').then(parseKeys, () => undefined);
  if (kept) return kept;
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const key = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  const made: ProviderKeys = {
    signing: { kty: key.kty, crv: key.crv, x: key.x, y: key.y, d: key.d, use: 'sig', alg: 'ES256' },
    cookies: [randomBytes(32).toString('base64url')],
  };
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  } catch {
    // A disk that is full or read-only: they hold for this run, and half a file reads as none.
  }
  return made;
}

function parseKeys(text: string): ProviderKeys | undefined {
  try {
    const { signing, cookies } = JSON.parse(text) as Partial<ProviderKeys>;
    return signing && cookies ? { signing, cookies } : undefined;
  } catch {
    return undefined;
  }
}
