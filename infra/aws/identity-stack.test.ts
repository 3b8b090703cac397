import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../domain/permission/roles.ts';
import { comeBackTo } from './identity-stack.ts';
import { signInGroups } from './sign-in-groups.ts';
import { templates } from './testing/synthesised.ts';

let identity: Template;
let api: Template;
let web: Template;

beforeAll(() => {
  ({ identity, api, web } = templates({
    domainName: 'map.example.gov.uk',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/abc',
  }));
});

/** The variables of each function that knows the table: the API and the pages. */
const environmentsOf = (template: Template): Record<string, unknown>[] =>
  Object.values(template.findResources('AWS::Lambda::Function'))
    .map(({ Properties }) => Properties.Environment.Variables)
    .filter((variables) => 'TABLE_NAME' in variables);

/** The one policy for documents that differs by who signs people in. */
const assessPolicyOf = (template: Template): string => {
  const config = Object.entries(template.findResources('AWS::CloudFront::ResponseHeadersPolicy')).find(
    ([id]) => id.startsWith('AssessHeaders'),
  )?.[1];
  return JSON.stringify(
    config?.Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy,
  );
};

describe('the pool of officers', () => {
  test('lets in nobody who was not invited, and everybody with a second factor alone', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: Match.objectLike({ AllowAdminCreateUserOnly: true }),
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 14, PasswordHistorySize: 5 }) },
    });
  });

  test('refuses passwords known from breaches and sign-ins of high risk', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPoolRiskConfigurationAttachment', {
      ClientId: 'ALL',
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' } },
      AccountTakeoverRiskConfiguration: {
        Actions: Match.objectLike({ HighAction: { EventAction: 'BLOCK', Notify: false } }),
      },
    });
  });

  test('has a group for each role, and one for the lead of each locality', () => {
    const names = Object.values(identity.findResources('AWS::Cognito::UserPoolGroup')).map(
      ({ Properties }) => Properties.GroupName,
    );
    expect(names.toSorted()).toEqual(signInGroups.map(({ name }) => name).toSorted());
    const rolesOfGroups = signInGroups.map(({ name }) =>
      name.split(':', 1).join('').replaceAll('-', '_').toUpperCase(),
    );
    expect(new Set(rolesOfGroups)).toEqual(new Set(roles.filter((role) => role !== 'PUBLIC')));
    expect(signInGroups.filter(({ name }) => name.startsWith('locality-lead:'))).toHaveLength(4);
  });

  test('gives groups names that Cognito takes and no right in AWS', () => {
    for (const { Properties } of Object.values(identity.findResources('AWS::Cognito::UserPoolGroup'))) {
      expect(Properties.GroupName).toMatch(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u);
      expect(Properties.RoleArn).toBeUndefined();
    }
  });

  test('asks for the name of a person before it makes an access token', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPool', {
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0' } },
    });
  });
});

describe('the page as a client', () => {
  test('has no secret and signs in by code alone, for a quarter of an hour at a time', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      AccessTokenValidity: 15,
      RefreshTokenValidity: 720,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  test('lets nobody change the name that stands under what they write and sign', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      WriteAttributes: ['email'],
      AllowedOAuthScopes: ['openid', 'profile'],
    });
  });

  test('comes back to the working app of the site and nowhere else', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: comeBackTo('map.example.gov.uk'),
      LogoutURLs: comeBackTo('map.example.gov.uk'),
    });
    expect(comeBackTo('map.example.gov.uk')).toEqual(['https://map.example.gov.uk/assess']);
  });

  test('has a sign-in page with a style, without which Cognito shows none', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPoolDomain', { ManagedLoginVersion: 2 });
    identity.hasResourceProperties('AWS::Cognito::ManagedLoginBranding', { UseCognitoProvidedValues: true });
  });

  test('is not made before the host of the site is known, and the API then signs nobody in', () => {
    const unknown = templates();
    unknown.identity.resourceCountIs('AWS::Cognito::UserPool', 1);
    unknown.identity.resourceCountIs('AWS::Cognito::UserPoolClient', 0);
    unknown.identity.hasOutput('ComeBackTo', { Value: Match.stringLikeRegexp('Nobody can sign in yet') });
    for (const variables of environmentsOf(unknown.api)) {
      expect(Object.keys(variables).filter((name) => name.startsWith('SIGN_IN'))).toEqual([]);
    }
  });
});

describe('the rest of the app', () => {
  test('knows the issuer, the client, the audience and the claim of the groups', () => {
    const environments = environmentsOf(api);
    expect(environments).toHaveLength(2);
    for (const variables of environments) {
      expect(variables.SIGN_IN_ROLES_CLAIM).toBe('cognito:groups');
      expect(variables.SIGN_IN_SCOPE).toBe('openid profile');
      expect(variables.SIGN_IN_AUDIENCE).toEqual(variables.SIGN_IN_CLIENT_ID);
      expect(JSON.stringify(variables.SIGN_IN_ISSUER)).toContain('ProviderURL');
    }
  });

  test('never names an embedded store, beside which alone the API would take an issuer over http', () => {
    for (const variables of environmentsOf(api)) expect(variables).not.toHaveProperty('DYNAMODB_ENDPOINT');
  });

  test('asks the origins of the pool from the working app alone', () => {
    const policy = assessPolicyOf(web);
    expect(policy).toContain(
      "connect-src 'self' https://cognito-idp.eu-west-2.amazonaws.com https://cohesion-map-",
    );
    expect(policy).toContain('.auth.eu-west-2.amazoncognito.com;');
    const wide = Object.values(web.findResources('AWS::CloudFront::ResponseHeadersPolicy')).filter((policy) =>
      JSON.stringify(policy).includes('amazoncognito'),
    );
    expect(wide).toHaveLength(1);
  });

  test('makes no pool for a council that has a provider, and knows that one instead', () => {
    const own = templates({
      signInIssuer: 'https://login.example.org/tenant',
      signInClientId: 'map',
      signInAudience: 'api://map',
      signInRolesClaim: 'roles',
      signInScope: 'openid api://map/assess',
    });
    expect(own.identity.toJSON().Resources).toEqual({});
    for (const variables of environmentsOf(own.api)) {
      expect(variables).toMatchObject({
        SIGN_IN_ISSUER: 'https://login.example.org/tenant',
        SIGN_IN_CLIENT_ID: 'map',
        SIGN_IN_AUDIENCE: 'api://map',
        SIGN_IN_ROLES_CLAIM: 'roles',
        SIGN_IN_SCOPE: 'openid api://map/assess',
      });
    }
    expect(assessPolicyOf(own.web)).toContain("connect-src 'self' https://login.example.org;");
  });

  test('is not made at all for an issuer over http, such as that of a local run', () => {
    expect(() => templates({ signInIssuer: 'http://localhost:4000/sign-in', signInClientId: 'map' })).toThrow(
      'give the https address of the issuer',
    );
  });
});
