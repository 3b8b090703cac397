import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { groupsClaim } from '../sign-in-service.ts';
import { pageClientId, poolIssuer } from './deployed-function.ts';

/** A pool of Cognito that gives tokens to made-up people, as its access tokens look. */
export interface CognitoPeople {
  /** Variables by which a process of a function finds the pool. */
  readonly emulated: Readonly<Record<string, string>>;
  bearer(subject: string, groups: readonly string[]): Promise<string>;
}

export async function cognitoPeople(): Promise<CognitoPeople> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'pool-key', alg: 'RS256', use: 'sig' };
  return {
    emulated: { EMULATED_ISSUER: poolIssuer, EMULATED_KEYS: JSON.stringify({ keys: [jwk] }) },
    async bearer(subject, groups) {
      const claims = {
        token_use: 'access',
        client_id: pageClientId,
        name: `Made-up ${subject}`,
        [groupsClaim]: groups,
      };
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'pool-key' })
        .setIssuer(poolIssuer)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('15m')
        .sign(privateKey);
      return `Bearer ${token}`;
    },
  };
}
