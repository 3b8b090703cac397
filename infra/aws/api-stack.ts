import { Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { venuesByWard } from '../../functions/store/table.ts';
import { OriginLock } from './constructs/origin-lock.ts';
import { ServiceFunction } from './constructs/service-function.ts';

export interface ApiStackProps extends StackProps {
  readonly table: Table;
  readonly logRetentionDays: RetentionDays;
  readonly reservedConcurrency: number | undefined;
}

/**
 * Requests a second that the API takes in all, and how many at once above it. CloudFront answers most of the page's
 * requests, so this is what partners may ask together; beyond it API Gateway answers 429.
 */
export const throttle = { rateLimit: 50, burstLimit: 100 } as const;

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

/** Code of the log line that the API writes about a fault of its own: see functions/graphql/log-message.ts. */
export const faultCode = 'REQUEST_FAILED';

/** What the API may do at the table: read by key. It cannot scan, and it cannot write. */
export const readsOfTheApi = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] as const;

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

  constructor(
    scope: Construct,
    id: string,
    { table, logRetentionDays, reservedConcurrency, ...props }: ApiStackProps,
  ) {
    super(scope, id, props);
    const reader = (name: string, entry: string): ServiceFunction => {
      const service = new ServiceFunction(this, name, {
        entry,
        environment: { TABLE_NAME: table.tableName },
        memoryMegabytes: 1024,
        timeoutSeconds: 15,
        logRetentionDays,
        reservedConcurrency,
      });
      service.allow(readsOfTheApi, [table.tableArn, `${table.tableArn}/index/${venuesByWard.name}`]);
      return service;
    };
    const graphql = reader('Graphql', 'functions/graphql/handler.ts');
    const pages = reader('Pages', 'functions/pages/handler.ts');
    this.graphql = graphql.function;
    this.pages = pages.function;
    const faults = {
      filterPattern: FilterPattern.anyTerm(faultCode),
      metricNamespace: 'CohesionMap',
      metricName: 'Faults',
      defaultValue: 0,
    };
    new MetricFilter(this, 'PageFaults', { ...faults, logGroup: pages.logs });
    this.faults = new MetricFilter(this, 'Faults', { ...faults, logGroup: graphql.logs }).metric({
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    });

    const lock = new OriginLock(this, 'OriginLock', { logRetentionDays });
    this.originCheck = lock.headerValue;
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      description: 'Cohesion Map GraphQL API and pages',
      defaultAuthorizer: lock.authorizer,
    });
    api.addRoutes({
      path: '/graphql',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Graphql', graphql.function),
    });
    // CloudFront sends the paths of pages alone; whatever else comes is answered with a page that says so.
    api.addRoutes({
      path: '/{page+}',
      methods: [HttpMethod.GET, HttpMethod.HEAD],
      integration: new HttpLambdaIntegration('Pages', pages.function),
    });
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
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
