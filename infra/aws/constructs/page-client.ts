import { Duration } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  ClientAttributes,
  OAuthScope,
  type UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export interface PageClientProps {
  readonly pool: UserPool;
  /** Addresses that people come back to when they have signed in, or out. */
  readonly addresses: readonly string[];
}

/** What the page asks for: who it is, and the name. */
export const pageScopes = ['openid', 'profile'] as const;

/**
 * The working app as the pool knows it: a page has no secret, so it shows by PKCE that it is the one who asked.
 * An access token holds for a quarter of an hour, because a group that is taken away holds on in it until then. Each
 * refresh gives a new refresh token and ends the old one, ten seconds later so that a lost answer can be asked again;
 * after twelve hours, a working day, people sign in anew.
 */
export class PageClient extends Construct {
  readonly clientId: string;

  constructor(scope: Construct, id: string, { pool, addresses }: PageClientProps) {
    super(scope, id);
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      // Only what the sign-in page of the pool itself needs: neither plain passwords nor flows of one's own.
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: pageScopes.map((scope) => OAuthScope.custom(scope)),
        callbackUrls: [...addresses],
        logoutUrls: [...addresses],
      },
      readAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
      // Nobody gives themselves another name: it stands under what they write and sign.
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true }),
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(12),
      refreshTokenRotationGracePeriod: Duration.seconds(10),
      // Long enough to set up an authenticator app at the first sign-in.
      authSessionValidity: Duration.minutes(15),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    this.clientId = client.userPoolClientId;
    // Without a style of its own, even the plain one, a client has no sign-in page.
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }
}
