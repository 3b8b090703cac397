import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { uncheckedApp } from '../testing/unchecked-app.ts';
import { AlarmTopic } from './alarm-topic.ts';

const templateFor = (address: string | undefined) => {
  const stack = new Stack(uncheckedApp(), 'Test');
  new AlarmTopic(stack, 'Alarms', { address });
  return Template.fromStack(stack);
};

test('alarms of this account may be told, which a topic with a policy of its own has to allow', () => {
  templateFor(undefined).hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        {
          Sid: 'AlarmsOfThisAccount',
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Action: 'sns:Publish',
          Resource: Match.anyValue(),
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ]),
    },
  });
});

test('nobody else may, and not without TLS', () => {
  const [policy] = Object.values(templateFor(undefined).findResources('AWS::SNS::TopicPolicy'));
  const statements: readonly Record<string, unknown>[] = policy?.Properties.PolicyDocument.Statement;
  expect(statements.map(({ Effect }) => Effect).toSorted()).toEqual(['Allow', 'Deny']);
  expect(statements.find(({ Effect }) => Effect === 'Deny')).toMatchObject({
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });
});
