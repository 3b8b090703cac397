import Provider, { type Configuration, errors } from 'oidc-provider';
import { demonstrationPeople } from './demonstration-people.ts';
import { HeldRecords } from './held-records.ts';
import { localClient } from './local-client.ts';
import type { ProviderKeys } from './provider-keys.ts';
import { problemPage, signedOutPage, signOutPage } from './sign-in-pages.ts';

export interface LocalProviderParts {
  /** Origin of the site, for example `http://localhost:4000`. */
  readonly origin: string;
  readonly keys: ProviderKeys;
  /** How long an access token holds; a test of expiry makes it short. */
  readonly accessTokenSeconds: number;
}

const resource = 'urn:cohesion-map:api';
const dayOfWorkSeconds = 12 * 3600;

/**
 * An OpenID Connect provider of made-up people: the authorisation code flow with PKCE for one public client, access
 * tokens as signed JWTs for the API, refresh tokens that are used once. It asks for no password.
 */
export function localProvider({ origin, keys, accessTokenSeconds }: LocalProviderParts): Provider {
  const held = new HeldRecords();
  const back = `${origin}/assess`;
  const configuration: Configuration = {
    adapter: (kind) => held.adapter(kind),
    jwks: { keys: [keys.signing] },
    cookies: { keys: keys.cookies },
    clients: [
      {
        client_id: localClient.clientId,
        client_name: 'Cohesion Map',
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [back],
        post_logout_redirect_uris: [back],
      },
    ],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: (_, asking) => asking === origin,
    findAccount: (_, subject) => {
      const person = demonstrationPeople.find((each) => each.subject === subject);
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name }) };
    },
    extraTokenClaims: (_, token) => {
      const person =
        'accountId' in token && demonstrationPeople.find(({ subject }) => subject === token.accountId);
      return person ? { name: person.name, 'cognito:groups': person.groups } : undefined;
    },
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    interactions: { url: (_, { uid }) => `${localClient.path}/interaction/${uid}` },
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(resource, '');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: localClient.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage();
        },
      },
    },
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'html';
      ctx.body = problemPage(description ?? error);
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: 3600,
      Interaction: 3600,
      Session: dayOfWorkSeconds,
      Grant: dayOfWorkSeconds,
      RefreshToken: dayOfWorkSeconds,
    },
  };
  return new Provider(`${origin}${localClient.path}`, configuration);
}

/** What the provider throws when an interaction is not, or no longer, that of this browser. */
export const isLostInteraction = (error: unknown): boolean => error instanceof errors.SessionNotFound;
