import { expect, test } from 'vitest';
import { readSignInSettings } from './sign-in-settings.ts';

const cognito = 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Ab12Cd34E';

test('without an issuer nobody can sign in', () => {
  expect(readSignInSettings({})).toBeUndefined();
  expect(readSignInSettings({ SIGN_IN_ISSUER: '', SIGN_IN_CLIENT_ID: 'page' })).toBeUndefined();
});

test('the audience is the client, and groups are where Cognito has them, unless said otherwise', () => {
  expect(readSignInSettings({ SIGN_IN_ISSUER: cognito, SIGN_IN_CLIENT_ID: 'page' })).toEqual({
    issuer: cognito,
    clientId: 'page',
    audience: 'page',
    rolesClaim: 'cognito:groups',
    scope: 'openid profile',
  });
  const other = {
    SIGN_IN_ISSUER: 'https://login.example.org/',
    SIGN_IN_CLIENT_ID: 'page',
    SIGN_IN_AUDIENCE: 'api://map',
    SIGN_IN_ROLES_CLAIM: 'roles',
    SIGN_IN_SCOPE: 'openid profile api://map/use',
  };
  expect(readSignInSettings(other)).toEqual({
    issuer: 'https://login.example.org/',
    clientId: 'page',
    audience: 'api://map',
    rolesClaim: 'roles',
    scope: 'openid profile api://map/use',
  });
});

test('an issuer over http is taken beside an embedded store and nowhere else', () => {
  const local = { SIGN_IN_ISSUER: 'http://localhost:4000/sign-in', SIGN_IN_CLIENT_ID: 'page' };
  expect(() => readSignInSettings(local)).toThrow('only on a local run');
  expect(readSignInSettings({ ...local, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' })?.issuer).toBe(
    local.SIGN_IN_ISSUER,
  );
});

test.each([
  'elsewhere',
  'ftp://login.example.org',
  'https://login.example.org?a=b',
  'javascript:alert(1)',
  'https://me:secret@login.example.org',
])('no issuer: %s', (SIGN_IN_ISSUER) => {
  const env = { SIGN_IN_ISSUER, SIGN_IN_CLIENT_ID: 'page', DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
  expect(() => readSignInSettings(env)).toThrow(
    /^(?!.*secret).*Give the address of an OpenID Connect issuer/,
  );
});

test('an issuer without a client is said to be incomplete', () => {
  expect(() => readSignInSettings({ SIGN_IN_ISSUER: cognito })).toThrow('SIGN_IN_CLIENT_ID');
});
