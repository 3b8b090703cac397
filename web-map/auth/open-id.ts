import * as oauth from 'oauth4webapi';
import { type PendingSignIn, renewalAt, type Tokens } from './tokens.ts';

/** Loaded when somebody signs in, renews or leaves: nobody else fetches it. */

export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
}

/** Where people come back to, signed in or out: registered with the provider to the letter. */
const comeBackTo = (): string => `${location.origin}/assess`;

/** The provider will not renew: it ended the session, or the refresh token was used before. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}

const known = new Map<string, Promise<oauth.AuthorizationServer>>();

/** A provider over http is one of a local run: the API takes no other. */
const optionsFor = (issuer: string) => ({
  [oauth.allowInsecureRequests]: new URL(issuer).protocol === 'http:',
  signal: AbortSignal.timeout(20_000),
});

function serverOf({ issuer }: Provider): Promise<oauth.AuthorizationServer> {
  const found = known.get(issuer) ?? discover(new URL(issuer));
  known.set(issuer, found);
  found.catch(() => known.delete(issuer));
  return found;
}

const discover = async (issuer: URL): Promise<oauth.AuthorizationServer> =>
  oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, optionsFor(issuer.href)));

/** The address of the provider's page, and what has to be kept until it sends people back. */
export async function beginSignIn(
  provider: Provider,
  returnTo: string,
): Promise<{ readonly address: string; readonly pending: PendingSignIn }> {
  const server = await serverOf(provider);
  if (!server.authorization_endpoint) throw new Error('The sign-in service names no page to sign in.');
  const pending: PendingSignIn = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    returnTo,
  };
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: provider.clientId,
    redirect_uri: comeBackTo(),
    response_type: 'code',
    scope: provider.scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return { address: address.href, pending };
}

/** Tokens for the code that the provider sent people back with. @throws Error when it sent none that fits */
export async function finishSignIn(
  provider: Provider,
  pending: PendingSignIn,
  search: URLSearchParams,
  now: number,
): Promise<Tokens> {
  const server = await serverOf(provider);
  const client = { client_id: provider.clientId };
  const found = oauth.validateAuthResponse(server, client, search, pending.state);
  const options = optionsFor(provider.issuer);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    found,
    comeBackTo(),
    pending.verifier,
    options,
  );
  const given = await oauth.processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: pending.nonce,
    requireIdToken: true,
  });
  return tokensIn(given, now);
}

/** @throws SessionEnded when the provider refuses, any other error when it could not be asked */
export async function renew(provider: Provider, tokens: Tokens, now: number): Promise<Tokens> {
  if (!tokens.refresh) throw new SessionEnded('The sign-in service gave nothing to renew with.');
  const server = await serverOf(provider);
  const client = { client_id: provider.clientId };
  const options = optionsFor(provider.issuer);
  try {
    const answer = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      tokens.refresh,
      options,
    );
    const given = await oauth.processRefreshTokenResponse(server, client, answer);
    return { refresh: tokens.refresh, identity: tokens.identity, ...tokensIn(given, now) };
  } catch (cause) {
    if (!(cause instanceof oauth.ResponseBodyError) || cause.status >= 500) throw cause;
    throw new SessionEnded('The sign-in service does not renew any more.', { cause });
  }
}

/** Makes the refresh token useless, and gives the page of the provider on which its own session ends, where it has one. */
export async function endSession(provider: Provider, tokens: Tokens): Promise<string | undefined> {
  const server = await serverOf(provider);
  const client = { client_id: provider.clientId };
  if (tokens.refresh && server.revocation_endpoint) {
    const options = optionsFor(provider.issuer);
    await oauth
      .revocationRequest(server, client, oauth.None(), tokens.refresh, options)
      .catch(() => undefined);
  }
  if (!server.end_session_endpoint) return undefined;
  const address = new URL(server.end_session_endpoint);
  address.searchParams.set('client_id', provider.clientId);
  address.searchParams.set('post_logout_redirect_uri', comeBackTo());
  // Amazon Cognito's own name for the same.
  address.searchParams.set('logout_uri', comeBackTo());
  if (tokens.identity) address.searchParams.set('id_token_hint', tokens.identity);
  return address.href;
}

/** Where a provider does not say how long a token holds, five minutes are taken. */
const usualSeconds = 300;

const tokensIn = (given: oauth.TokenEndpointResponse, now: number): Tokens => ({
  access: given.access_token,
  ...(given.refresh_token && { refresh: given.refresh_token }),
  ...(given.id_token && { identity: given.id_token }),
  renewAt: renewalAt(now, (given.expires_in ?? usualSeconds) * 1000),
});
