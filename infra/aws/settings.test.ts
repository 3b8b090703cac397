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
    alarmAddress: undefined,
    monthlyBudgetDollars: 30,
    logRetentionDays: 30,
    apiReservedConcurrency: undefined,
  });
});

test('cdk.json as it stands can be deployed, and its empty settings count as not set', () => {
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
  });
  expect(read.domain).toEqual({ name: 'map.example.gov.uk', certificateArn });
  expect(read.monthlyBudgetDollars).toBe(45.5);
  expect(read.logRetentionDays).toBe(90);
  expect(read.apiReservedConcurrency).toBe(20);
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
])('a wrong setting is refused and the message says what to write: %j', (context, says) => {
  expect(() => settings(context)).toThrow(says);
});

test('every wrong setting is named at once', () => {
  expect(() => settings({ alarmAddress: 'x', logRetentionDays: '31' })).toThrow(
    /alarmAddress is "x".*logRetentionDays is "31"/,
  );
});
