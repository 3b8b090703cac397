import type { JWTPayload } from 'jose';
import { NotAuthenticated } from '../../domain/errors/errors.ts';
import type { Viewer } from '../../domain/permission/person.ts';
import { bearerToken } from './bearer-token.ts';
import { claimAt, readRoles } from './read-roles.ts';
import type { SignInSettings } from './sign-in-settings.ts';
import { tokenVerifier } from './verify-token.ts';

/** Who asks, and what their token says that nobody here knows. */
export interface Identified {
  readonly person: Viewer;
  readonly unknownGroups: readonly string[];
}

/**
 * Tells who asks from an Authorization header.
 * @throws NotAuthenticated for any header that does not prove who asks, Unavailable when the keys cannot be read
 */
export type Identify = (authorization: string | undefined) => Promise<Identified>;

const nobody: Identified = { person: undefined, unknownGroups: [] };
const longestName = 200;

/**
 * Tells people by the access tokens of a provider; without one, refuses every token.
 * @example const { person } = await identifier(settings, () => new Date())('Bearer ...')
 */
export function identifier(settings: SignInSettings | undefined, now: () => Date): Identify {
  const verify = settings && tokenVerifier(settings, now);
  return async (authorization) => {
    const token = bearerToken(authorization);
    if (token === undefined) return nobody;
    if (!verify || !settings) throw new NotAuthenticated('Nobody can sign in here. Ask without a token.');
    const claims = await verify(token);
    const { roles, localities, unknown } = readRoles(claimAt(claims, settings.rolesClaim));
    return {
      person: { subject: claims.sub, name: nameOf(claims), roles, localities },
      unknownGroups: unknown,
    };
  };
}

function nameOf({ name, preferred_username: username, sub }: JWTPayload & { readonly sub: string }): string {
  const [told = sub] = [name, username].flatMap((each) =>
    typeof each === 'string' && each.trim() !== '' ? [each.trim()] : [],
  );
  return told.replace(/\p{Cc}/gu, ' ').slice(0, longestName);
}
