import type { ProviderSignIn } from './sign-in-settings.ts';

/** What the rest of the app has to know of who signs people in. */
export interface SignInService {
  /** Variables of the functions; none: nobody can sign in, and the API answers the public alone. */
  readonly environment: Readonly<Record<string, string>>;
  /** Origins that the working app asks for its tokens. */
  readonly origins: readonly string[];
}

/** Claim of Cognito's tokens that lists the groups of a person. */
export const groupsClaim = 'cognito:groups';

/** Cognito tells where its endpoints are at one origin and gives tokens at another, named by the pool's own host. */
export const poolOrigins = (region: string, poolHostPrefix: string): readonly string[] => [
  `https://cognito-idp.${region}.amazonaws.com`,
  `https://${poolHostPrefix}.auth.${region}.amazoncognito.com`,
];

/** Variables by which the functions know an issuer. */
export const issuerEnvironment = (issuer: {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly rolesClaim: string | undefined;
  readonly scope: string | undefined;
}): Readonly<Record<string, string>> => ({
  SIGN_IN_ISSUER: issuer.issuer,
  SIGN_IN_CLIENT_ID: issuer.clientId,
  SIGN_IN_AUDIENCE: issuer.audience,
  ...(issuer.rolesClaim === undefined ? {} : { SIGN_IN_ROLES_CLAIM: issuer.rolesClaim }),
  ...(issuer.scope === undefined ? {} : { SIGN_IN_SCOPE: issuer.scope }),
});

/** The service of a council that has a provider of its own. */
export const providerService = (settings: ProviderSignIn): SignInService => ({
  environment: issuerEnvironment(settings),
  origins: settings.origins,
});
