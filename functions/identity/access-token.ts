import type { JWTPayload } from 'jose';

/** What stands in identity tokens and logout tokens and in no access token. */
const othersAlone = ['at_hash', 'c_hash', 's_hash', 'events'] as const;
/** Types in a header that an access token may have: none, the general one, or its own. */
const plainType = /^jwt$/i;
const ownType = /^(application\/)?at\+jwt$/i;
/** Keycloak says in a claim of the payload what a token is: Bearer, ID, Refresh. */
const bearerType = /^bearer$/i;

/**
 * Whether a token says that it is an access token. It must say so: one that does not may be an identity token, which is
 * for the page that shows a name with it, and no key to an API. Any one of these says it: the type `at+jwt` in its
 * header, `token_use: "access"`, or its scopes (`scope`, or `scp` where a provider calls them so), which identity tokens
 * never name. Of Amazon Cognito, whose identity and access tokens have the same type, `token_use` alone counts.
 * Source: RFC 9068, sections 2.1 and 4; RFC 8725, section 3.11; OpenID Connect Core 1.0, section 3.3.2.11; Amazon
 * Cognito, "Understanding the access token".
 * @param type `typ` of the header
 * @param issuer address of the provider, as the settings have it
 * @example isAccessToken({ token_use: 'id' }, undefined, issuer) // false
 */
export function isAccessToken(payload: JWTPayload, type: string | undefined, issuer: string): boolean {
  const { token_use: use, typ, scope, scp } = payload;
  if (type !== undefined && !plainType.test(type) && !ownType.test(type)) return false;
  if (othersAlone.some((claim) => payload[claim] !== undefined)) return false;
  if (use !== undefined || isCognito(issuer)) return use === 'access';
  if (typeof typ === 'string' && !bearerType.test(typ)) return false;
  return (type !== undefined && ownType.test(type)) || namesAny(scope) || namesAny(scp);
}

const isCognito = (issuer: string): boolean =>
  URL.canParse(issuer) &&
  /^cognito-idp\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/.test(new URL(issuer).hostname.toLowerCase());

const namesAny = (scopes: unknown): boolean =>
  [scopes].flat().some((each) => typeof each === 'string' && each.trim() !== '');
