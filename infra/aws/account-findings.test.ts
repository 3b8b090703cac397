import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { type AwsAsk, findings } from './account-findings.ts';
import { readSettings } from './settings.ts';
import { madeUpContact } from './testing/made-up-settings.ts';

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/abc';
const settings = (context: Record<string, unknown> = {}) =>
  readSettings(new App({ context: { ...madeUpContact, ...context } }).node);

const refused = (line: string) => Object.assign(new Error('Command failed'), { stderr: `\n${line}\n` });

/** An account that has everything, but for what `changed` answers by the first two words that were asked. */
const account =
  (changed: Readonly<Record<string, object | Error>> = {}): AwsAsk =>
  async (...asked) => {
    const answers: Readonly<Record<string, object | Error>> = {
      'sts get-caller-identity': { Account: '123456789012' },
      'lambda get-account-settings': {
        AccountLimit: { ConcurrentExecutions: 1000, UnreservedConcurrentExecutions: 1000 },
      },
      'cloudformation describe-stacks': { Stacks: [{}] },
      'acm describe-certificate': {
        Certificate: { Status: 'ISSUED', DomainName: '*.example.gov.uk', SubjectAlternativeNames: [] },
      },
      ...changed,
    };
    const answer = answers[asked.slice(0, 2).join(' ')];
    if (answer === undefined) throw new Error(`Nobody expected ${asked.join(' ')}`);
    if (answer instanceof Error) throw answer;
    return answer as Readonly<Record<string, unknown>>;
  };

const lacking = async (
  context: Record<string, unknown>,
  changed?: Readonly<Record<string, object | Error>>,
) =>
  (await findings(settings(context), account(changed))).filter(({ well }) => !well).map(({ says }) => says);

test('an account that has everything lacks nothing, and says what it has', async () => {
  const found = await findings(
    settings({ domainName: 'map.example.gov.uk', certificateArn, account: '123456789012' }),
    account(),
  );
  expect(found.map(({ well }) => well)).toEqual([true, true, true, true, true, true]);
});

test('that no contact is set yet is told before anything is deployed', async () => {
  expect(await lacking({ contactName: '', contactEmail: '' })).toEqual([
    expect.stringMatching(/Nothing can be deployed yet: contactName is not set/),
  ]);
});

test('a new account has too few copies of functions, which is told with what to ask for', async () => {
  const limit = { AccountLimit: { ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 } };
  expect(await lacking({}, { 'lambda get-account-settings': limit })).toEqual([
    expect.stringMatching(/10 copies .* 3 first views .* Service Quotas/),
  ]);
});

test('a reservation that AWS would refuse is told before it is deployed', async () => {
  expect(await lacking({ apiReservedConcurrency: '460' })).toEqual([
    expect.stringContaining('leaves fewer than 100 of 1000'),
  ]);
  expect(await lacking({ apiReservedConcurrency: '450' })).toEqual([]);
});

test('another account than the one that is named ends the looking', async () => {
  expect(await lacking({ account: '210987654321' })).toEqual([
    'The shell is signed in to account 123456789012, and the setting "account" names 210987654321: sign in to that one.',
  ]);
});

test('nobody signed in, or no command line at all, is told as it is', async () => {
  expect(await lacking({}, { 'sts get-caller-identity': refused('Unable to locate credentials.') })).toEqual([
    expect.stringContaining('Unable to locate credentials.'),
  ]);
  const missing = Object.assign(new Error('spawn aws ENOENT'), { code: 'ENOENT' });
  expect(await lacking({}, { 'sts get-caller-identity': missing })).toEqual([
    expect.stringContaining('the program "aws" is not installed'),
  ]);
});

test('both regions are looked at, and what is not set up is told with the command', async () => {
  const says = await lacking(
    {},
    { 'cloudformation describe-stacks': refused('Stack CDKToolkit does not exist') },
  );
  expect(says).toEqual([
    expect.stringContaining('npx cdk bootstrap aws://<account>/eu-west-2'),
    expect.stringContaining('npx cdk bootstrap aws://<account>/us-east-1'),
  ]);
});

test.each([
  [{ Status: 'PENDING_VALIDATION', DomainName: 'map.example.gov.uk' }, 'PENDING_VALIDATION'],
  [{ Status: 'ISSUED', DomainName: 'www.example.gov.uk' }, 'not for map.example.gov.uk'],
  [{ Status: 'ISSUED', DomainName: '*.gov.uk' }, 'not for map.example.gov.uk'],
])('a certificate that will not do is told: %j', async (Certificate, says) => {
  expect(
    await lacking(
      { domainName: 'map.example.gov.uk', certificateArn },
      { 'acm describe-certificate': { Certificate } },
    ),
  ).toEqual([expect.stringContaining(says)]);
});
