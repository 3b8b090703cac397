import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { logMessages } from '../../functions/graphql/http/log-message.ts';
import { isViewCheck } from '../../functions/graphql/records/check-views.ts';
import { rateLimitPolicy, rateLimits } from '../../functions/http/public-limits.ts';
import { pageLogMessages } from '../../functions/pages/routes/page-log.ts';
import {
  collectionPk,
  evidencePk,
  governedPrefix,
  intentPk,
  keyAttributes,
  readingsPk,
  registerPk,
  revisionKey,
  venuesByWard,
} from '../../functions/store/table.ts';
import { tooManyRequests } from '../edge/too-many-requests.ts';
import { accessLogFields, faultCode, throttle, tokenCodes, viewFaultCode } from './api-stack.ts';
import { addCohesionMap, type CohesionMapStacks } from './cohesion-map-stacks.ts';
import { edgeLogFields } from './constructs/edge-log.ts';
import { actionsOfTheImport } from './data-stack.ts';
import { requestsPerOffice } from './firewall-rules.ts';
import { projectRoot } from './project-root.ts';
import { readSettings } from './settings.ts';
import { deletes, partitionsWritten, readsOfTheApi, writes } from './table-rights.ts';
import { madeUpContact } from './testing/made-up-settings.ts';
import { builtSite, templates } from './testing/synthesised.ts';

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

  test('whoever loads data can neither read nor write what people wrote', () => {
    const [policy] = Object.values(all.data.findResources('AWS::IAM::ManagedPolicy'));
    const [statement] = policy?.Properties.PolicyDocument.Statement ?? [];
    expect(statement.Action.toSorted()).toEqual([...actionsOfTheImport].toSorted());
    expect(statement.Condition).toEqual({
      'ForAllValues:StringNotLike': { 'dynamodb:LeadingKeys': [`${governedPrefix}*`] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
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

  test('the API puts governed records and the pages their index; bytes of documents alone are deleted, and nothing is updated', () => {
    const writing = statements().filter(({ Condition }) => Condition !== undefined);
    expect(
      writing.map(({ Action, Condition }) => ({ Action: [Action].flat(), Condition })).toSorted(byText),
    ).toEqual(
      (
        [
          [writes, partitionsWritten.api],
          [writes, partitionsWritten.pages],
          [deletes.actions, deletes.partitions],
        ] as const
      )
        .map(([actions, partitions]) => ({
          Action: [...actions],
          Condition: {
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] },
            Null: { 'dynamodb:LeadingKeys': 'false' },
          },
        }))
        .toSorted(byText),
    );
    expect(writes).toEqual(['dynamodb:PutItem']);
    expect(deletes.actions).toEqual(['dynamodb:DeleteItem']);
    const chains = [revisionKey('assessment', 'a1', 1).pk, evidencePk('9f3c'), readingsPk('a1'), registerPk];
    for (const kept of chains) expect(deletes.partitions.some((pattern) => fits(pattern, kept))).toBe(false);
    for (const { Resource } of writing) expect(JSON.stringify(Resource)).not.toContain('/index/');
  });

  test.each([
    revisionKey('assessment', 'a1', 12).pk,
    intentPk('assessment'),
    evidencePk('9f3c'),
    readingsPk('a1'),
  ])("the partition %s of a governed record is the API's to put into, and not the pages'", (partition) => {
    expect(partitionsWritten.api.some((pattern) => fits(pattern, partition))).toBe(true);
    expect(partitionsWritten.pages.some((pattern) => fits(pattern, partition))).toBe(false);
  });

  test.each([collectionPk('9f3c', 'venues'), registerPk])(
    "the partition %s of the data set is neither's to put into",
    (partition) => {
      for (const pattern of Object.values(partitionsWritten).flat())
        expect(fits(pattern, partition)).toBe(false);
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

  test('files of the map are not counted, and an office may ask as many people do', () => {
    const { edge } = templates({ officeNetworks: '203.0.113.0/24' });
    edge.hasResourceProperties('AWS::WAFv2::IPSet', { Addresses: ['203.0.113.0/24'] });
    const [acl] = Object.values(edge.findResources('AWS::WAFv2::WebACL'));
    const rules: { Name: string; Priority: number; Statement: { RateBasedStatement?: { Limit: number } } }[] =
      acl?.Properties.Rules;
    const limits = Object.fromEntries(
      rules.flatMap(({ Name, Statement: { RateBasedStatement: rate } }) => (rate ? [[Name, rate]] : [])),
    );
    expect(limits.RequestsPerOffice?.Limit).toBe(requestsPerOffice);
    expect(JSON.stringify(limits.RequestsPerAddress)).toMatch(/NotStatement.*assets.*NotStatement.*IPSet/);
    expect(new Set(rules.map(({ Priority }) => Priority)).size).toBe(rules.length);
  });

  test('what was blocked is written down only where the council says for how long', () => {
    all.edge.resourceCountIs('AWS::WAFv2::LoggingConfiguration', 0);
    const { edge } = templates({ firewallLogDays: '7' });
    edge.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      LoggingFilter: Match.objectLike({ DefaultBehavior: 'DROP' }),
    });
    edge.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: Match.stringLikeRegexp('^aws-waf-logs-'),
      RetentionInDays: 7,
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
    const app = new App({
      context: { ...madeUpContact, 'aws:cdk:bundling-stacks': [], region: 'eu-west-1' },
    });
    expect(() => addCohesionMap(app, readSettings(app.node), '/nowhere')).toThrow(
      'Run "npm run build" first',
    );
    const regionOf = (name: string) => app.node.findChild(name);
    expect(regionOf('CohesionMapEdge')).toMatchObject({ region: 'us-east-1' });
    expect(regionOf('CohesionMapData')).toMatchObject({ region: 'eu-west-1' });
  });
});

describe('the secret between CloudFront and the API', () => {
  const secretsIn = (value: unknown): string[] =>
    [...JSON.stringify(value).matchAll(/OriginLockSecret(\d+?)[0-9A-F]{8}/g)].map(
      ([, version = '']) => version,
    );
  const sides = (context: Readonly<Record<string, unknown>>) => {
    const { api, web } = templates(context);
    const checks = Object.values(api.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.Environment?.Variables ?? {},
    );
    const check = checks.find(({ ORIGIN_SECRET }) => ORIGIN_SECRET !== undefined);
    const [distribution] = Object.values(web.findResources('AWS::CloudFront::Distribution'));
    return {
      made: new Set(secretsIn(Object.keys(api.findResources('AWS::SecretsManager::Secret')))),
      taken: [check?.ORIGIN_SECRET, check?.ORIGIN_SECRET_BEFORE].flatMap((value) =>
        value === undefined ? [] : [...new Set(secretsIn(value))],
      ),
      shown: new Set(secretsIn(distribution?.Properties.DistributionConfig.Origins)),
    };
  };

  test('is one at first', () => {
    expect(sides({})).toEqual({ made: new Set(['1']), taken: ['1'], shown: new Set(['1']) });
  });

  test('is replaced on both sides by counting on, and the one before is let in until all have moved', () => {
    const next = sides({ originSecretVersion: '2' });
    expect(next).toEqual({ made: new Set(['1', '2']), taken: ['2', '1'], shown: new Set(['2']) });
    expect(sides({ originSecretVersion: '3' }).taken).toEqual(['3', '2']);
  });
});

describe('an installation beside another', () => {
  test('has no name in common with the first', () => {
    const test = templates({ stage: 'test', firewallLogDays: '7' });
    const first = templates({ firewallLogDays: '7' });
    const names = (of: typeof all): string[] =>
      Object.values(of).flatMap((template) =>
        Object.values(template.toJSON().Resources as Record<string, { Properties?: Record<string, unknown> }>)
          .flatMap(({ Properties = {} }) => [
            Properties.Name,
            Properties.LogGroupName,
            Properties.BudgetName,
            Properties.Domain,
            (Properties.Budget as { BudgetName?: string } | undefined)?.BudgetName,
          ])
          // Others are made by CloudFormation, or need not be one alone in the account.
          .filter((name) => /cohesion-?map/i.test(JSON.stringify(name ?? '')))
          .map((name) => JSON.stringify(name)),
      );
    const shared = names(first).filter((name) => names(test).includes(name));
    expect(names(first).length).toBeGreaterThan(4);
    expect(shared).toEqual([]);
  });

  test('a stack can change or go back without waiting for those that read it: nothing is locked by an export', () => {
    for (const template of Object.values(all)) {
      const text = JSON.stringify(template.toJSON());
      expect(text).not.toContain('Fn::ImportValue');
      expect(text).not.toContain('"Export"');
    }
    expect(JSON.stringify(all.web.toJSON())).toContain('Fn::GetStackOutput');
  });

  test('nothing is deployed without somebody whom readers can ask, and what to set is said', () => {
    const without = { contactName: '', contactEmail: '' };
    expect(() => templates(without)).toThrow(/contactName is not set.*give contactName, and contactEmail/);
    const { Pages, Graphql } = Object.fromEntries(
      Object.entries(all.api.findResources('AWS::Lambda::Function')).map(([id, { Properties }]) => [
        /^(Pages|Graphql)?/.exec(id)?.[0],
        Properties.Environment?.Variables,
      ]),
    );
    expect(Pages).toMatchObject({
      CONTACT_NAME: madeUpContact.contactName,
      CONTACT_EMAIL: madeUpContact.contactEmail,
    });
    expect(Graphql).not.toHaveProperty('CONTACT_NAME');
  });

  test('an account that is named is the only one that its stacks belong in', () => {
    const app = new App({
      context: { ...madeUpContact, 'aws:cdk:bundling-stacks': [], account: '123456789012' },
    });
    const stacks = addCohesionMap(app, readSettings(app.node), builtSite());
    for (const stack of Object.values(stacks)) expect(stack?.account).toBe('123456789012');
  });

  test.each(["King's Lynn & West Norfolk", 'Bwrdeistref Sirol Conwy', 'Rhondda Cynon Taf (RCT)'])(
    'a council called "%s" can be the name on its tags',
    (council) => {
      const text = JSON.stringify(templates({ council }).data.toJSON());
      const [, value = ''] = /"Key":"council","Value":"([^"]*)"/.exec(text) ?? [];
      expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u);
      expect(value.split(' ').length).toBeGreaterThan(2);
    },
  );
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
    const alarms = [all.watch, all.edgeWatch].flatMap((template) =>
      Object.values(template.findResources('AWS::CloudWatch::Alarm')),
    );
    expect(alarms).toHaveLength(16);
    for (const { Properties: alarm } of alarms) {
      const anchor = /docs\/runbook\.md#(\S+)$/.exec(alarm.AlarmDescription)?.[1];
      expect(headings, alarm.AlarmDescription).toContain(anchor);
      expect(alarm.AlarmActions).toHaveLength(1);
    }
  });

  test('the alarm address hears of alarms in both regions and of the budget', () => {
    for (const template of [all.watch, all.edgeWatch]) {
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
    const ofCodes = filters.filter(([, name]) => name !== 'ShutOut');
    expect(ofCodes.toSorted(), 'faults of the API and of the pages').toEqual([
      [`"${faultCode}"`, 'Faults'],
      [`"${faultCode}"`, 'Faults'],
      [`"${tokenCodes.refused}"`, 'RefusedTokens'],
      [`"${tokenCodes.unchecked}"`, 'UncheckedTokens'],
      [`"${viewFaultCode}"`, 'Faults'],
    ]);
  });

  test('once a day the views of the kept records are held beside their chains by the function of the API', () => {
    expect(Object.keys(logMessages)).toContain(viewFaultCode);
    const event = { check: 'kept-views' };
    expect(isViewCheck(event)).toBe(true);
    all.api.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 day)',
      Targets: [Match.objectLike({ Input: JSON.stringify(event) })],
    });
  });

  test('the site is looked at from outside, and silence rings as failure does', () => {
    all.watch.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(5 minutes)' });
    all.watch.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { SITE_ADDRESS: Match.anyValue() } },
    });
    all.watch.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('does not answer strangers'),
      TreatMissingData: 'breaching',
      EvaluationPeriods: 2,
    });
  });

  test('every way to reach people hears of the alarms of both regions', () => {
    const two = templates({ alarmPhone: '+447700900123', alarmWebhook: 'https://events.example.org/abc' });
    for (const template of [two.watch, two.edgeWatch]) {
      template.hasResourceProperties('AWS::SNS::Subscription', {
        Protocol: 'sms',
        Endpoint: '+447700900123',
      });
      template.hasResourceProperties('AWS::SNS::Subscription', {
        Protocol: 'https',
        Endpoint: 'https://events.example.org/abc',
      });
    }
  });

  test('requests to CloudFront are written down without who asked and what', () => {
    all.edgeWatch.hasResourceProperties('AWS::Logs::Delivery', { RecordFields: [...edgeLogFields] });
    expect(edgeLogFields.join(' ')).not.toMatch(/c-ip|x-forwarded-for|User-Agent|Cookie|uri-query|Referer/i);
  });

  test('there is one dashboard', () => {
    all.watch.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});
