import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { uncheckedApp } from '../testing/unchecked-app.ts';
import { type Backups, StatefulTable } from './stateful-table.ts';

const templateWith = (backups: Backups): Template => {
  const stack = new Stack(uncheckedApp(), 'Test');
  new StatefulTable(stack, 'Things', {
    partition: 'pk',
    sort: 'sk',
    indexes: [{ name: 'things-by-place', partition: 'placePk', sort: 'placeSk' }],
    backups,
  });
  return Template.fromStack(stack);
};

test('a table outlives its stack, can be brought back to any second of 35 days, and is paid by the request', () => {
  const template = templateWith({ pointInTimeRecovery: true });
  template.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      DeletionProtectionEnabled: true,
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    },
  });
});

test('a table has the index that it was asked for, with every attribute', () => {
  templateWith({ pointInTimeRecovery: true }).hasResourceProperties('AWS::DynamoDB::Table', {
    GlobalSecondaryIndexes: [
      {
        IndexName: 'things-by-place',
        KeySchema: [
          { AttributeName: 'placePk', KeyType: 'HASH' },
          { AttributeName: 'placeSk', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  });
});

test.each(['', 'not now', ' '.repeat(40)])(
  'a table without backups is refused for the reason "%s"',
  (reason) => {
    expect(() => templateWith({ pointInTimeRecovery: false, reason })).toThrow('would have no backups');
  },
);

test('a table without backups may exist with a reason in a sentence', () => {
  const template = templateWith({
    pointInTimeRecovery: false,
    reason: 'Holds a cache that is filled again from the source within a minute.',
  });
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
  });
});
