import { errors, type JWTPayload, jwtVerify } from 'jose';
import { NotAuthenticated } from '../../domain/errors/errors.ts';
import { isAccessToken } from './access-token.ts';
import { issuerKeys, unavailable } from './issuer-keys.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** Clocks differ; a token may be this much too early or too late. */
const skewSeconds = 30;
/** Signatures with a public key alone: with a shared secret, or none, anyone could make a token. */
const algorithms = ['RS256', 'ES256'];

/** The claims of an access token that was checked. */
export type VerifyToken = (token: string) => Promise<JWTPayload & { readonly sub: string }>;

/**
 * Checks an access token: signed by a key of the issuer with RS256 or ES256, by this issuer, for this audience, not
 * expired, not made in the future by more than 30 seconds, and saying that it is an access token.
 * Source: RFC 8725 (best practice for JSON Web Tokens), sections 3.1, 3.8, 3.9 and 3.11; RFC 9068, section 4.
 * @throws NotAuthenticated saying what is wrong with it, Unavailable when the issuer's keys cannot be read
 */
export function tokenVerifier(
  { issuer, audience }: Pick<SignInSettings, 'issuer' | 'audience'>,
  now: () => Date,
): VerifyToken {
  const keys = issuerKeys(issuer, () => now().getTime());
  return async (token) => {
    const key = await keys();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, key, {
        issuer,
        algorithms,
        currentDate: now(),
        clockTolerance: skewSeconds,
        requiredClaims: ['exp', 'iat', 'sub'],
      });
      if (!isAccessToken(payload, protectedHeader.typ, issuer)) throw wrong('it is not an access token');
      checkAge(payload, now());
      checkAudience(payload, audience);
      return { ...payload, sub: subjectOf(payload) };
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

const wrong = (what: string) => new NotAuthenticated(`The access token was refused: ${what}.`);

/** A token of tomorrow was not made by a provider whose clock is right: it would outlive every rule on how long it holds. */
function checkAge({ iat }: JWTPayload, now: Date): void {
  if (typeof iat !== 'number' || !Number.isFinite(iat)) throw wrong('it does not say when it was made');
  if (iat > now.getTime() / 1000 + skewSeconds) throw wrong('it is from the future');
}

/** Amazon Cognito writes no `aud` into access tokens, and says in `client_id` whom they are for. */
function checkAudience({ aud, client_id: client, token_use: use }: JWTPayload, audience: string): void {
  const named = aud === undefined && use === 'access' ? [client] : [aud].flat();
  if (!named.includes(audience)) throw wrong('it is for another audience');
}

const longestSubject = 255;
function subjectOf({ sub }: JWTPayload): string {
  if (typeof sub === 'string' && sub !== '' && sub.length <= longestSubject) return sub;
  throw wrong('it names nobody');
}

/** What is wrong with a token, in words of ours; what is wrong with reaching the keys is another matter. */
function refusalOf(error: unknown): Error {
  if (error instanceof NotAuthenticated) return error;
  if (error instanceof errors.JWTExpired) return wrong('it has expired; refresh it, or sign in again');
  if (error instanceof errors.JWTClaimValidationFailed)
    return wrong(claimWords[error.claim] ?? 'it lacks a claim');
  if (error instanceof errors.JOSEAlgNotAllowed) return wrong('it is not signed with RS256 or ES256');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return wrong('it is signed with no key of the issuer');
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return wrong('its signature does not fit');
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid)
    return wrong('it does not read');
  return unavailable(error);
}

const claimWords: Readonly<Record<string, string>> = {
  iss: 'it is from another issuer',
  nbf: 'it does not hold yet',
  iat: 'it does not say when it was made',
  exp: 'it does not say when it ends',
  sub: 'it names nobody',
};
