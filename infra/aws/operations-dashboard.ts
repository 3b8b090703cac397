import { Duration } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IMetric, type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { ApiStack } from './api-stack.ts';
import { atCloudFront, blockedRequests } from './edge-monitoring-stack.ts';
import { tableThrottles } from './table-throttles.ts';

export interface Watched {
  readonly table: Table;
  readonly graphql: IFunction;
  readonly pages: IFunction;
  readonly stage: HttpStage;
  readonly tokens: ApiStack['tokens'];
  readonly distributionId: string;
  readonly firewallMetric: string;
}

const period = Duration.minutes(5);

/** One page from what people notice (top) to what causes it (bottom). */
export const operationsDashboard = (
  scope: Construct,
  { table, graphql, pages, stage, tokens, distributionId, firewallMetric }: Watched,
): Dashboard => {
  const graph = (title: string, left: IMetric[], right: IMetric[] = []): GraphWidget =>
    new GraphWidget({ title, left, right, width: 8, height: 6 });
  const atTheEdge = (metricName: string, statistic: string): Metric =>
    atCloudFront(distributionId, metricName, statistic);
  const unitsRead = (): Metric => table.metricConsumedReadCapacityUnits({ period, statistic: Stats.SUM });
  return new Dashboard(scope, 'Dashboard', {
    widgets: [
      [
        graph(
          'Requests at CloudFront',
          [atTheEdge('Requests', Stats.SUM)],
          [blockedRequests(firewallMetric)],
        ),
        graph('Errors at CloudFront, per cent', [
          atTheEdge('4xxErrorRate', Stats.AVERAGE),
          atTheEdge('5xxErrorRate', Stats.AVERAGE),
        ]),
        graph('API answers, milliseconds', [
          stage.metricLatency({ period, statistic: 'p50' }),
          stage.metricLatency({ period, statistic: 'p95' }),
        ]),
      ],
      [
        graph(
          'API requests and server errors',
          [stage.metricCount({ period })],
          [stage.metricServerError({ period, statistic: Stats.SUM })],
        ),
        graph(
          'GraphQL function',
          [graphql.metricErrors({ period }), graphql.metricThrottles({ period })],
          [graphql.metricDuration({ period, statistic: 'p95' })],
        ),
        graph(
          'Function of the pages',
          [pages.metricErrors({ period }), pages.metricThrottles({ period })],
          [pages.metricDuration({ period, statistic: 'p95' })],
        ),
        graph('Tokens refused, and not checked for want of keys', [tokens.refused, tokens.unchecked]),
        graph('Table: units read, throttles', [unitsRead()], [tableThrottles(table)]),
      ],
    ],
  });
};
