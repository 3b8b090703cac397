import { Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  FilterPattern,
  type IFilterPattern,
  LogGroup,
  MetricFilter,
  type RetentionDays,
} from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { workerFile } from '../../functions/graphql/measuring/worker-file.ts';
import { rateLimits } from '../../functions/http/public-limits.ts';
import { venuesByWard } from '../../functions/store/table.ts';
import { routes } from '../edge/routes.ts';
import { FunctionBundles } from './constructs/function-bundles.ts';
import { OriginLock } from './constructs/origin-lock.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import { deletes, partitionsWritten, readsOfTheApi, writes } from './table-rights.ts';

export interface ApiStackProps extends StackProps {
  readonly table: Table;
  readonly logRetentionDays: RetentionDays;
  readonly reservedConcurrency: number | undefined;
  readonly originSecretVersion: number;
  readonly metricNamespace: string;
  /** Variables that say who signs people in; none: nobody can. */
  readonly signIn: Readonly<Record<string, string>>;
  /** Variables that tell the pages whom readers ask. */
  readonly contact: Readonly<Record<string, string>>;
}

/** What the API takes of everyone together; beyond it API Gateway answers 429. */
export const throttle = {
  rateLimit: rateLimits.everyone.requests / rateLimits.everyone.seconds,
  burstLimit: rateLimits.everyone.burst,
} as const;

/** What is written down about a request: nothing about who asked, and not what was asked. */
export const accessLogFields = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  method: '$context.httpMethod',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  fault: '$context.error.responseType',
} as const;

/** Code of the log line that the API writes about a fault of its own: see functions/graphql/http/log-message.ts. */
export const faultCode = 'REQUEST_FAILED';
/** The code in the log where a view of a kept record differs from its chain. */
export const viewFaultCode = 'VIEW_DIFFERS';

/** Codes of the log lines about tokens, not accepted and not to be checked: see functions/graphql/http/log-message.ts. */
export const tokenCodes = { refused: 'SIGN_IN_REFUSED', unchecked: 'SIGN_IN_UNAVAILABLE' } as const;

/** What answers: the functions of the API and of the pages behind an HTTP API that only CloudFront can reach. */
export class ApiStack extends Stack {
  readonly graphql: IFunction;
  /** Makes the pages of areas on the server, from the same API within it. */
  readonly pages: IFunction;
  readonly stage: HttpStage;
  /** Host of the API, without scheme and path. */
  readonly host: string;
  readonly originCheck: string;
  /** Requests that failed through a fault of ours, as the logs of both functions say, in five minutes. */
  readonly faults: Metric;
  /** Requests whose token was not accepted, or could not be checked for want of the issuer's keys, in five minutes. */
  readonly tokens: Readonly<Record<keyof typeof tokenCodes, Metric>>;
  /** Requests that did not show the secret of CloudFront, in five minutes. */
  readonly shutOut: Metric;

  constructor(
    scope: Construct,
    id: string,
    {
      table,
      logRetentionDays,
      reservedConcurrency,
      originSecretVersion,
      metricNamespace,
      signIn,
      contact,
      ...props
    }: ApiStackProps,
  ) {
    super(scope, id, props);
    const entries = { graphql: 'functions/graphql/handler.ts', pages: 'functions/pages/handler.ts' };
    const workers = { [workerFile]: 'functions/graphql/measuring/worker.ts' };
    // The pages hold the API within them.
    const bundles = new FunctionBundles([...Object.values(entries), ...Object.values(workers)]);
    const reader = (name: string, entry: string, told = {}): ServiceFunction => {
      const service = new ServiceFunction(this, name, {
        entry,
        environment: { TABLE_NAME: table.tableName, ...signIn, ...told },
        // One whole processor: measuring the ground around a jagged site takes most of a second of it.
        memoryMegabytes: 1_769,
        timeoutSeconds: 15,
        logRetentionDays,
        reservedConcurrency,
        workers,
        bundles,
      });
      service.allow(readsOfTheApi, [table.tableArn, `${table.tableArn}/index/${venuesByWard.name}`]);
      return service;
    };
    const graphql = reader('Graphql', entries.graphql);
    const pages = reader('Pages', entries.pages, contact);
    const may = (service: ServiceFunction, actions: readonly string[], partitions: readonly string[]): void =>
      service.allow(actions, [table.tableArn], {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] },
        // Without a key in the request "for all values" would hold of itself.
        Null: { 'dynamodb:LeadingKeys': 'false' },
      });
    may(graphql, writes, partitionsWritten.api);
    may(pages, writes, partitionsWritten.pages);
    may(graphql, deletes.actions, deletes.partitions);
    this.graphql = graphql.function;
    this.pages = pages.function;
    const matched = (filter: string, metricName: string, filterPattern: IFilterPattern, logGroup: LogGroup) =>
      new MetricFilter(this, filter, {
        filterPattern,
        metricNamespace,
        metricName,
        defaultValue: 0,
        logGroup,
      }).metric({ statistic: Stats.SUM, period: Duration.minutes(5) });
    const counted = (filter: string, metricName: string, code: string, logGroup: LogGroup): Metric =>
      matched(filter, metricName, FilterPattern.anyTerm(code), logGroup);
    counted('PageFaults', 'Faults', faultCode, pages.logs);
    this.faults = counted('Faults', 'Faults', faultCode, graphql.logs);
    // A view that differs from its chain rings the same alarm: what readers are told may be wrong.
    counted('ViewFaults', 'Faults', viewFaultCode, graphql.logs);
    new Rule(this, 'ViewCheck', {
      description: 'Holds the views of the kept records beside their chains, once a day.',
      schedule: Schedule.rate(Duration.days(1)),
      targets: [
        new LambdaFunction(graphql.function, { event: RuleTargetInput.fromObject({ check: 'kept-views' }) }),
      ],
    });
    this.tokens = {
      refused: counted('RefusedTokens', 'RefusedTokens', tokenCodes.refused, graphql.logs),
      unchecked: counted('UncheckedTokens', 'UncheckedTokens', tokenCodes.unchecked, graphql.logs),
    };

    const lock = new OriginLock(this, 'OriginLock', { logRetentionDays, secretVersion: originSecretVersion });
    this.originCheck = lock.headerValue;
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      description: 'Cohesion Map GraphQL API and pages',
      defaultAuthorizer: lock.authorizer,
    });
    const integrations = {
      graphql: new HttpLambdaIntegration('Graphql', graphql.function),
      pages: new HttpLambdaIntegration('Pages', pages.function),
    };
    for (const { methods, path, to } of routes) {
      api.addRoutes({
        path,
        methods: methods.map((method) => HttpMethod[method]),
        integration: integrations[to],
      });
    }
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // API Gateway alone answers 403: the functions say what is not permitted in a 200 or a page.
    const refused = FilterPattern.stringValue('$.status', '=', '403');
    this.shutOut = matched('ShutOut', 'ShutOut', refused, accessLog);
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    this.host = Fn.select(2, Fn.split('/', api.apiEndpoint));
  }
}
