import { isWebAddress } from '../../domain/provenance/web-address.ts';

/** The OpenID Connect provider that people sign in with. */
export interface SignInSettings {
  /** Exactly as its tokens say, for example `https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab12Cd34E`. */
  readonly issuer: string;
  /** The page's own public client. */
  readonly clientId: string;
  /** What `aud` of an access token must name, or `client_id` where the provider writes no `aud` (Amazon Cognito). */
  readonly audience: string;
  /** Claim that lists groups or roles; a path with dots reaches into claims: `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Scopes that the page asks for. */
  readonly scope: string;
}

/**
 * Reads where people sign in: SIGN_IN_ISSUER and SIGN_IN_CLIENT_ID; SIGN_IN_AUDIENCE (the client id without it),
 * SIGN_IN_ROLES_CLAIM (`cognito:groups`) and SIGN_IN_SCOPE (`openid profile`). Undefined without an issuer.
 *
 * An issuer over http is taken only beside an embedded store (DYNAMODB_ENDPOINT), which never stands in AWS: whoever
 * can answer in its place could make anyone a director, and the provider of a local run asks for no password.
 *
 * @throws Error for an issuer that is no address or not safe, or without a client id
 * @example readSignInSettings({}) // undefined
 */
export function readSignInSettings(
  env: Readonly<Record<string, string | undefined>>,
): SignInSettings | undefined {
  const issuer = env.SIGN_IN_ISSUER;
  if (!issuer) return undefined;
  const { protocol, search, hash } = isWebAddress(issuer)
    ? new URL(issuer)
    : { protocol: '', search: '', hash: '' };
  if (protocol === '' || search || hash) {
    throw new Error(
      `SIGN_IN_ISSUER is "${withoutPassword(issuer)}". Give the address of an OpenID Connect issuer.`,
    );
  }
  if (protocol === 'http:' && !env.DYNAMODB_ENDPOINT) {
    throw new Error(
      `SIGN_IN_ISSUER is "${issuer}". Without https it is taken only on a local run, beside an embedded store.`,
    );
  }
  const clientId = env.SIGN_IN_CLIENT_ID || env.SIGN_IN_AUDIENCE;
  if (!clientId)
    throw new Error('SIGN_IN_ISSUER needs SIGN_IN_CLIENT_ID, the client that the page signs in as.');
  return {
    issuer,
    clientId,
    audience: env.SIGN_IN_AUDIENCE || clientId,
    rolesClaim: env.SIGN_IN_ROLES_CLAIM || 'cognito:groups',
    scope: env.SIGN_IN_SCOPE || 'openid profile',
  };
}

/** What is refused is told where logs are read. */
const withoutPassword = (address: string): string => address.replace(/\/\/[^/]*@/, '//');
