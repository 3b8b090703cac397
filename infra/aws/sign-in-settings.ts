import type { ContextReader } from './context-reader.ts';

/** People of the council are in a user pool of Cognito, which the app makes. */
export interface PoolSignIn {
  readonly by: 'pool';
  /** Host of the site, which people come back to; undefined: not known yet, so nobody can sign in yet. */
  readonly siteHost: string | undefined;
}

/** People are with an OpenID Connect provider that the council has already; no pool is made. */
export interface ProviderSignIn {
  readonly by: 'provider';
  /** Issuer exactly as its tokens say, over https. */
  readonly issuer: string;
  readonly clientId: string;
  /** What the `aud` of its access tokens says. */
  readonly audience: string;
  /** Claim that holds the groups; undefined: the API's own default. */
  readonly rolesClaim: string | undefined;
  /** Scopes that the page asks for, with spaces between; undefined: the API's own default. */
  readonly scope: string | undefined;
  /** Origins that the page asks: that of the issuer, and of the token endpoint where it is another. */
  readonly origins: readonly string[];
}

export type SignInSettings = PoolSignIn | ProviderSignIn;

const httpsAddress = /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/;
const httpsOrigin = /^https:\/\/[^\s/?#@]+$/;
const hostName = /^([a-z0-9-]+\.)+[a-z]{2,}$/;
const ofProvider = [
  'signInClientId',
  'signInAudience',
  'signInRolesClaim',
  'signInScope',
  'signInTokenOrigin',
] as const;

/**
 * How people sign in: with a provider where `signInIssuer` names one, otherwise with a pool that is made. The provider
 * of a local run speaks http and shows its people without a password; an address over http is refused here, before
 * anything is deployed, and again by the API when it starts.
 *
 * @param domainName the site's own name, where it has one
 */
export function readSignIn(read: ContextReader, domainName: string | undefined): SignInSettings {
  const issuer = read.matching('signInIssuer', httpsAddress, 'the https address of the issuer');
  const siteHost = read.matching('signInHost', hostName, 'a host name such as d111111abcdef8.cloudfront.net');
  const [clientId, audience, rolesClaim, tokenOrigin] = [
    read.text('signInClientId'),
    read.text('signInAudience'),
    read.text('signInRolesClaim'),
    read.matching('signInTokenOrigin', httpsOrigin, 'an https origin such as https://login.example.org'),
  ];
  if (issuer === undefined) {
    for (const name of ofProvider) {
      if (read.text(name) !== undefined) read.fault(`${name} belongs to signInIssuer; give both or neither`);
    }
    return { by: 'pool', siteHost: siteHost ?? domainName };
  }
  if (clientId === undefined)
    read.fault('signInIssuer needs signInClientId, the client that the page signs in as');
  if (siteHost !== undefined)
    read.fault('signInHost is for the pool that is made without signInIssuer; leave one out');
  const origins = [
    URL.canParse(issuer) ? new URL(issuer).origin : issuer,
    ...(tokenOrigin ? [tokenOrigin] : []),
  ];
  return {
    by: 'provider',
    issuer,
    clientId: clientId ?? '',
    audience: audience ?? clientId ?? '',
    rolesClaim,
    scope: read.text('signInScope'),
    origins: [...new Set(origins)],
  };
}
