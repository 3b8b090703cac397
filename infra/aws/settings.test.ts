import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.ts';
import { readSettings } from './settings.ts';

const settings = (context: Record<string, unknown>) => readSettings(new App({ context }).node);

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/abc';

test('with nothing set, the data stays in London and nobody is told of alarms', () => {
  expect(settings({})).toEqual({
    council: 'Walsall Council',
    region: 'eu-west-2',
    domain: undefined,
    stage: '',
    account: undefined,
    alarms: { address: undefined, phone: undefined, webhook: undefined },
    monthlyBudgetDollars: 30,
    logRetentionDays: 30,
    apiReservedConcurrency: undefined,
    originSecretVersion: 1,
    officeNetworks: [],
    firewallLogDays: undefined,
    contact: undefined,
    signIn: { by: 'pool', siteHost: undefined },
  });
});

test('cdk.json as it stands has no wrong setting, and its empty settings count as not set', () => {
  const { context } = JSON.parse(readFileSync(join(projectRoot, 'cdk.json'), 'utf8'));
  expect(settings(context)).toEqual(settings({}));
});

test('settings from the command line are text and are read as what they mean', () => {
  const read = settings({
    domainName: 'map.example.gov.uk',
    certificateArn,
    alarmAddress: 'digital@example.gov.uk',
    monthlyBudgetDollars: '45.50',
    logRetentionDays: '90',
    apiReservedConcurrency: '20',
    stage: 'test',
    account: '123456789012',
    alarmPhone: '+447700900123',
    alarmWebhook: 'https://events.example.org/integration/abc',
    originSecretVersion: '2',
    officeNetworks: '203.0.113.0/24, 198.51.100.7/32',
    firewallLogDays: '7',
  });
  expect(read.domain).toEqual({ name: 'map.example.gov.uk', certificateArn });
  expect(read.monthlyBudgetDollars).toBe(45.5);
  expect(read.logRetentionDays).toBe(90);
  expect(read.apiReservedConcurrency).toBe(20);
  expect(read).toMatchObject({
    stage: 'test',
    account: '123456789012',
    alarms: {
      address: 'digital@example.gov.uk',
      phone: '+447700900123',
      webhook: 'https://events.example.org/integration/abc',
    },
    originSecretVersion: 2,
    officeNetworks: ['203.0.113.0/24', '198.51.100.7/32'],
    firewallLogDays: 7,
  });
});

test.each([
  [{ domainName: 'map.example.gov.uk' }, 'give both or neither'],
  [{ domainName: 'https://map.example.gov.uk', certificateArn }, 'a host name'],
  [
    { domainName: 'a.gov.uk', certificateArn: certificateArn.replace('us-east-1', 'eu-west-2') },
    'in us-east-1',
  ],
  [{ alarmAddress: 'nobody' }, 'an e-mail address'],
  [{ monthlyBudgetDollars: '0' }, 'more than 0'],
  [{ logRetentionDays: '31' }, 'one of 1, 3'],
  [{ apiReservedConcurrency: '1.5' }, 'a whole number'],
  [{ region: 'London' }, 'an AWS region'],
  [{ stage: 'Test 2' }, 'a short name such as test'],
  [{ account: '1234' }, 'twelve digits'],
  [{ alarmPhone: '07700 900123' }, 'a number such as +447700900123'],
  [{ alarmWebhook: 'http://events.example.org' }, 'an https address'],
  [{ originSecretVersion: '0' }, 'a whole number from 1 up'],
  [{ officeNetworks: '203.0.113.0' }, 'IPv4 networks such as 203.0.113.0/24'],
  [{ officeNetworks: '203.0.113.0/24, 0.0.0.0/0' }, 'officeNetworks holds "0.0.0.0/0"'],
  [{ officeNetworks: '2001:db8::/32' }, 'IPv4 networks'],
  [{ firewallLogDays: '8' }, 'one of 1, 3'],
  [{ contactName: 'Cohesion team' }, 'contactName alone is no contact'],
  [{ contactEmail: 'a@example.gov.uk' }, 'contactEmail alone is no contact'],
  [{ contactEmail: 'nobody' }, 'contactEmail is "nobody"; give an e-mail address'],
  [{ contactPhone: 'ask' }, 'contactPhone is "ask"; give a number'],
  [{ signedVideo: 'https://video.example.org/a' }, 'signedVideo and signedTranscript belong together'],
  [{ signedTranscript: 'here' }, 'the https address of its transcript'],
  [{ signInIssuer: 'https://login.example.org' }, 'signInIssuer needs signInClientId'],
  [{ signInClientId: 'map' }, 'signInClientId belongs to signInIssuer'],
  [{ signInHost: 'https://map.example.gov.uk' }, 'a host name'],
  [{ signInIssuer: 'https://a.org', signInClientId: 'map', signInHost: 'b.org' }, 'leave one out'],
  [
    { signInIssuer: 'https://a.org', signInClientId: 'map', signInTokenOrigin: 'http://a.org' },
    'https origin',
  ],
])('a wrong setting is refused and the message says what to write: %j', (context, says) => {
  expect(() => settings(context)).toThrow(says);
});

test('every wrong setting is named at once', () => {
  expect(() => settings({ alarmAddress: 'x', logRetentionDays: '31' })).toThrow(
    /alarmAddress is "x".*logRetentionDays is "31"/,
  );
});

test.each([
  'http://localhost:4000/sign-in',
  'http://login.example.org',
  'HTTP://login.example.org',
  'login.example.org',
  'https://user@login.example.org',
  'https://login.example.org/?tenant=a',
])('an issuer that is not plainly an https address is refused: %s', (signInIssuer) => {
  expect(() => settings({ signInIssuer, signInClientId: 'map' })).toThrow(
    `signInIssuer is "${signInIssuer}"; give the https address of the issuer`,
  );
});

test('the site of a domain is where people of the pool come back to, unless another host is named', () => {
  const domain = { domainName: 'map.example.gov.uk', certificateArn };
  expect(settings(domain).signIn).toEqual({ by: 'pool', siteHost: 'map.example.gov.uk' });
  expect(settings({ signInHost: 'd111.cloudfront.net' }).signIn).toEqual({
    by: 'pool',
    siteHost: 'd111.cloudfront.net',
  });
});

test('a provider of the council takes the place of the pool; its tokens are meant for the client unless told', () => {
  const provider = { signInIssuer: 'https://login.example.org/tenant/v2.0', signInClientId: 'map' };
  expect(settings(provider).signIn).toEqual({
    by: 'provider',
    issuer: 'https://login.example.org/tenant/v2.0',
    clientId: 'map',
    audience: 'map',
    rolesClaim: undefined,
    scope: undefined,
    origins: ['https://login.example.org'],
  });
  expect(
    settings({
      ...provider,
      signInAudience: 'api://map',
      signInRolesClaim: 'roles',
      signInScope: 'openid api://map/assess',
      signInTokenOrigin: 'https://tokens.example.org',
    }).signIn,
  ).toMatchObject({
    audience: 'api://map',
    rolesClaim: 'roles',
    scope: 'openid api://map/assess',
    origins: ['https://login.example.org', 'https://tokens.example.org'],
  });
});
