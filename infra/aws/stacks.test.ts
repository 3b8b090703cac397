import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { logMessages } from '../../functions/graphql/log-message.ts';
import { rateLimitPolicy, rateLimits } from '../../functions/http/public-limits.ts';
import { pageLogMessages } from '../../functions/pages/page-log.ts';
import {
  announcedPk,
  collectionPk,
  evidencePk,
  keyAttributes,
  registerPk,
  revisionKey,
  venuesByWard,
} from '../../functions/store/table.ts';
import { tooManyRequests } from '../edge/too-many-requests.ts';
import {
  accessLogFields,
  faultCode,
  partitionsWritten,
  readsOfTheApi,
  throttle,
  tokenCodes,
  writes,
} from './api-stack.ts';
import { addCohesionMap, type CohesionMapStacks } from './cohesion-map-stacks.ts';
import { projectRoot } from './project-root.ts';
import { readSettings } from './settings.ts';
import { templates } from './testing/synthesised.ts';

let all: Record<keyof CohesionMapStacks, Template>;

beforeAll(() => {
  all = templates({ alarmAddress: 'digital@example.gov.uk' });
});

describe('what is kept', () => {
  test('there is one table, with the keys and the index of the store', () => {
    all.data.resourceCountIs('AWS::DynamoDB::Table', 1);
    all.data.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: keyAttributes.partition, KeyType: 'HASH' },
        { AttributeName: keyAttributes.sort, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [Match.objectLike({ IndexName: venuesByWard.name })],
    });
  });

  test('only the table and the pool of officers outlive the stacks', () => {
    const kept = Object.values(all).flatMap((template) =>
      Object.values(template.toJSON().Resources as Record<string, { Type: string; DeletionPolicy?: string }>)
        .filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')
        .map(({ Type }) => Type),
    );
    expect(kept).toEqual(['AWS::DynamoDB::Table', 'AWS::Cognito::UserPool']);
  });
});

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: object;
}

/** What the policies of API and pages say about the table. */
const statements = (): Statement[] =>
  Object.values(all.api.findResources('AWS::IAM::Policy'))
    .flatMap((policy): Statement[] => policy.Properties.PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('dynamodb:')));

const byText = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

/** Whether a partition is among those that an IAM pattern allows: a star for anything at its end. */
const fits = (pattern: string, partition: string): boolean =>
  pattern.endsWith('*') ? partition.startsWith(pattern.slice(0, -1)) : partition === pattern;

describe('what answers', () => {
  test('API and pages read the table and its one index by key; they cannot scan', () => {
    const reading = statements().filter(({ Condition }) => Condition === undefined);
    expect(reading, 'one for the API, one for the pages').toHaveLength(2);
    for (const { Action, Resource } of reading) {
      expect([Action].flat().toSorted()).toEqual([...readsOfTheApi].toSorted());
      expect(JSON.stringify(Resource)).toContain(`/index/${venuesByWard.name}`);
    }
    expect(JSON.stringify(statements())).not.toContain('/index/*');
    expect(JSON.stringify(statements())).not.toContain('"Resource":"*"');
  });

  test('the API puts governed records and the pages their index; nothing else is written, updated or deleted', () => {
    const writing = statements().filter(({ Condition }) => Condition !== undefined);
    expect(
      writing.map(({ Action, Condition }) => ({ Action: [Action].flat(), Condition })).toSorted(byText),
    ).toEqual(
      [partitionsWritten.api, partitionsWritten.pages]
        .map((partitions) => ({
          Action: [...writes],
          Condition: {
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [partitions] },
            Null: { 'dynamodb:LeadingKeys': 'false' },
          },
        }))
        .toSorted(byText),
    );
    expect(writes).toEqual(['dynamodb:PutItem']);
    for (const { Resource } of writing) expect(JSON.stringify(Resource)).not.toContain('/index/');
  });

  test.each([revisionKey('assessment', 'a1', 12).pk, announcedPk('assessment'), evidencePk('9f3c')])(
    "the partition %s of a governed record is the API's to put into, and not the pages'",
    (partition) => {
      expect(fits(partitionsWritten.api, partition)).toBe(true);
      expect(fits(partitionsWritten.pages, partition)).toBe(false);
    },
  );

  test.each([collectionPk('9f3c', 'venues'), registerPk])(
    "the partition %s of the data set is neither's to put into",
    (partition) => {
      for (const pattern of Object.values(partitionsWritten)) expect(fits(pattern, partition)).toBe(false);
    },
  );

  test('every route is refused to all who do not come through CloudFront', () => {
    const routes = Object.values(all.api.findResources('AWS::ApiGatewayV2::Route'));
    expect(routes.map(({ Properties }) => Properties.RouteKey).toSorted()).toEqual([
      'ANY /graphql',
      'GET /{page+}',
      'HEAD /{page+}',
      'OPTIONS /{page+}',
    ]);
    for (const { Properties } of routes) expect(Properties.AuthorizationType).toBe('CUSTOM');
    all.api.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      IdentitySource: ['$request.header.x-origin-check'],
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 3600,
    });
  });

  test('the API takes only so many requests a second', () => {
    all.api.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: {
        ThrottlingRateLimit: throttle.rateLimit,
        ThrottlingBurstLimit: throttle.burstLimit,
      },
    });
  });

  test('the access log names nobody and nothing that was asked', () => {
    const [stage] = Object.values(all.api.findResources('AWS::ApiGatewayV2::Stage'));
    const format: string = stage?.Properties.AccessLogSettings.Format;
    expect(JSON.parse(format)).toEqual(accessLogFields);
    expect(format).not.toMatch(/identity|sourceIp|userAgent|querystring|\$context\.path|authorizer/i);
  });

  test('the secret of the origin check is made at deployment and stands in no template', () => {
    all.api.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: Match.objectLike({ PasswordLength: 48 }),
      SecretString: Match.absent(),
    });
  });
});

describe('what stands before it', () => {
  test('an address or a token that asks too often is blocked, then the rules that AWS keeps apply', () => {
    const [acl] = Object.values(all.edge.findResources('AWS::WAFv2::WebACL'));
    expect(acl?.Properties.Scope).toBe('CLOUDFRONT');
    const rules: { Name: string; Statement: Record<string, { Limit?: number }> }[] = acl?.Properties.Rules;
    expect(rules.map(({ Name }) => Name)).toEqual([
      'RequestsPerAddress',
      'RequestsPerToken',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    expect(rules[0]?.Statement.RateBasedStatement?.Limit).toBe(rateLimits.address.requests);
    expect(rules[1]?.Statement.RateBasedStatement).toMatchObject({
      Limit: rateLimits.token.requests,
      AggregateKeyType: 'CUSTOM_KEYS',
      CustomKeys: [{ Header: { Name: 'authorization' } }],
    });
  });

  test('who is stopped is told why and when to try again, in JSON that pages of any origin may read', () => {
    const [acl] = Object.values(all.edge.findResources('AWS::WAFv2::WebACL'));
    const { Rules: rules, CustomResponseBodies: bodies } = acl?.Properties ?? {};
    for (const [at, limit] of (['address', 'token'] as const).entries()) {
      const { ResponseCode, CustomResponseBodyKey, ResponseHeaders } = rules[at].Action.Block.CustomResponse;
      expect(ResponseCode).toBe(429);
      const { ContentType, Content } = bodies[CustomResponseBodyKey];
      expect(ContentType).toBe('APPLICATION_JSON');
      expect(JSON.parse(Content).errors[0].message).toContain(`${rateLimits[limit].seconds} seconds`);
      const told: { Name: string; Value: string }[] = ResponseHeaders;
      expect(Object.fromEntries(told.map(({ Name, Value }) => [Name, Value]))).toEqual({
        ...tooManyRequests(limit).headers,
        'access-control-allow-origin': '*',
        'retry-after': String(rateLimits[limit].seconds),
        'ratelimit-policy': rateLimitPolicy,
      });
      // Quotas of custom responses: AWS WAF Developer Guide.
      expect(told.length).toBeLessThanOrEqual(10);
      for (const { Value } of told) expect(Value.length).toBeLessThanOrEqual(255);
    }
  });

  test('the firewall keeps no samples of what people asked', () => {
    expect(JSON.stringify(all.edge.toJSON())).not.toContain('"SampledRequestsEnabled":true');
  });

  test('the firewall lives where CloudFront wants it, the data where the council wants it', () => {
    const app = new App({ context: { 'aws:cdk:bundling-stacks': [], region: 'eu-west-1' } });
    expect(() => addCohesionMap(app, readSettings(app.node), '/nowhere')).toThrow(
      'Run "npm run build" first',
    );
    const regionOf = (name: string) => app.node.findChild(name);
    expect(regionOf('CohesionMapEdge')).toMatchObject({ region: 'us-east-1' });
    expect(regionOf('CohesionMapData')).toMatchObject({ region: 'eu-west-1' });
  });
});

describe('what tells us', () => {
  test('every alarm tells the topic, and says where in the runbook it is written what to do', () => {
    const runbook = readFileSync(join(projectRoot, 'docs/runbook.md'), 'utf8');
    const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    const alarms = [all.watch, all.edge].flatMap((template) =>
      Object.values(template.findResources('AWS::CloudWatch::Alarm')),
    );
    expect(alarms).toHaveLength(12);
    for (const { Properties: alarm } of alarms) {
      const anchor = /docs\/runbook\.md#(\S+)$/.exec(alarm.AlarmDescription)?.[1];
      expect(headings, alarm.AlarmDescription).toContain(anchor);
      expect(alarm.AlarmActions).toHaveLength(1);
    }
  });

  test('the alarm address hears of alarms in both regions and of the budget', () => {
    for (const template of [all.watch, all.edge]) {
      template.hasResourceProperties('AWS::SNS::Subscription', {
        Protocol: 'email',
        Endpoint: 'digital@example.gov.uk',
      });
    }
    all.watch.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 30, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 80 }) }),
        Match.objectLike({
          Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }),
        }),
      ],
    });
  });

  test('the alarms about faults and tokens listen for the very codes that are logged', () => {
    for (const messages of [logMessages, pageLogMessages]) expect(Object.keys(messages)).toContain(faultCode);
    for (const code of Object.values(tokenCodes)) expect(Object.keys(logMessages)).toContain(code);
    const filters = Object.values(all.api.findResources('AWS::Logs::MetricFilter')).map(({ Properties }) => [
      Properties.FilterPattern,
      Properties.MetricTransformations[0].MetricName,
    ]);
    expect(filters.toSorted(), 'faults of the API and of the pages').toEqual([
      [`"${faultCode}"`, 'Faults'],
      [`"${faultCode}"`, 'Faults'],
      [`"${tokenCodes.refused}"`, 'RefusedTokens'],
      [`"${tokenCodes.unchecked}"`, 'UncheckedTokens'],
    ]);
  });

  test('there is one dashboard', () => {
    all.watch.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});
