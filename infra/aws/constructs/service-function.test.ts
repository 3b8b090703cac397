import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, expect, test } from 'vitest';
import { uncheckedApp } from '../testing/unchecked-app.ts';
import { ServiceFunction } from './service-function.ts';

let template: Template;

beforeAll(() => {
  const stack = new Stack(uncheckedApp({ 'aws:cdk:bundling-stacks': [] }), 'Test');
  const service = new ServiceFunction(stack, 'Check', {
    entry: 'functions/origin-check/handler.ts',
    environment: { ORIGIN_SECRET: 'x' },
    memoryMegabytes: 128,
    timeoutSeconds: 3,
    logRetentionDays: 30,
    reservedConcurrency: 5,
  });
  service.allow(['dynamodb:GetItem'], ['arn:aws:dynamodb:eu-west-2:123456789012:table/things']);
  template = Template.fromStack(stack);
});

test('a function runs on Node 24 and arm64 with the limits that it was given', () => {
  template.hasResourceProperties('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    MemorySize: 128,
    Timeout: 3,
    ReservedConcurrentExecutions: 5,
    Environment: { Variables: { ORIGIN_SECRET: 'x' } },
    TracingConfig: Match.absent(),
  });
});

test('logs end after the days that were set', () => {
  template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
});

test('a function may write its own logs and do what it was allowed, and nothing else', () => {
  template.hasResource('AWS::IAM::Role', {
    Properties: { ManagedPolicyArns: Match.absent(), Policies: Match.absent() },
  });
  const [policy] = Object.values(template.findResources('AWS::IAM::Policy'));
  const statements: { Action: string | string[] }[] = policy?.Properties.PolicyDocument.Statement;
  expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([
    'dynamodb:GetItem',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ]);
});
