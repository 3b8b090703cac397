import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { ApiStack } from './api-stack.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { SiteCanary } from './constructs/site-canary.ts';
import { WatchedAlarm } from './constructs/watched-alarm.ts';
import { operationsDashboard } from './operations-dashboard.ts';
import type { Settings } from './settings.ts';
import { tableThrottles } from './table-throttles.ts';

export interface MonitoringStackProps extends StackProps {
  readonly settings: Settings;
  readonly table: Table;
  readonly graphql: IFunction;
  readonly pages: IFunction;
  readonly stage: HttpStage;
  readonly faults: Metric;
  readonly tokens: ApiStack['tokens'];
  /** None where no user pool is made. */
  readonly beforeToken: IFunction | undefined;
  readonly shutOut: Metric;
  readonly distributionId: string;
  readonly firewallMetric: string;
  /** Address of the site, with https. */
  readonly address: string;
}

const fiveMinutes = Duration.minutes(5);

/**
 * Refused tokens in five minutes above which somebody should look. A tab that was left open shows an old token once and
 * then asks for a new one; more come when keys, clock or settings do not fit, or when somebody tries.
 */
const refusedTokensSpike = 50;

/** One lost answer is asked again by itself; more mean that officers cannot work. */
const uncheckedTokensSpike = 5;

/** Requests without the secret of CloudFront, in five minutes, above which the two sides may not fit any more. */
const shutOutSpike = 20;

/** What tells us: alarms with what to do, one dashboard, one monthly budget. */
export class MonitoringStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    {
      settings,
      table,
      graphql,
      pages,
      stage,
      faults,
      tokens,
      beforeToken,
      shutOut,
      distributionId,
      firewallMetric,
      address,
      ...props
    }: MonitoringStackProps,
  ) {
    super(scope, id, props);
    const { topic } = new AlarmTopic(this, 'Alarms', settings.alarms);
    new WatchedAlarm(this, 'SiteDown', {
      topic,
      runbook: 'site-down',
      says: 'The site does not answer strangers as it should, or nobody has looked, for ten minutes',
      metric: new SiteCanary(this, 'Canary', { address, logRetentionDays: settings.logRetentionDays })
        .failures,
      above: 0,
      periods: 2,
      silenceIsFault: true,
    });
    new WatchedAlarm(this, 'ShutOut', {
      topic,
      runbook: 'shut-out',
      says: `More than ${shutOutSpike} requests in five minutes did not show the secret of CloudFront`,
      metric: shutOut,
      above: shutOutSpike,
    });
    new WatchedAlarm(this, 'GraphqlErrors', {
      topic,
      runbook: 'graphql-errors',
      says: 'The GraphQL function broke off at least once in five minutes',
      metric: graphql.metricErrors({ period: fiveMinutes }),
      above: 0,
    });
    new WatchedAlarm(this, 'GraphqlThrottles', {
      topic,
      runbook: 'graphql-throttles',
      says: 'Calls of the GraphQL function were refused for want of concurrency',
      metric: graphql.metricThrottles({ period: fiveMinutes }),
      above: 0,
    });
    new WatchedAlarm(this, 'PageErrors', {
      topic,
      runbook: 'page-errors',
      says: 'The function of the pages broke off at least once in five minutes',
      metric: pages.metricErrors({ period: fiveMinutes }),
      above: 0,
    });
    new WatchedAlarm(this, 'PageThrottles', {
      topic,
      runbook: 'page-throttles',
      says: 'Calls of the function of the pages were refused for want of concurrency',
      metric: pages.metricThrottles({ period: fiveMinutes }),
      above: 0,
    });
    new WatchedAlarm(this, 'ApiFaults', {
      topic,
      runbook: 'api-faults',
      says: 'The API answered more than 5 requests with a server error in five minutes',
      metric: stage.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      above: 5,
    });
    new WatchedAlarm(this, 'GraphqlFaults', {
      topic,
      runbook: 'graphql-faults',
      says: 'The API or the pages logged at least one fault of their own in five minutes',
      metric: faults,
      above: 0,
    });
    new WatchedAlarm(this, 'ApiSlow', {
      topic,
      runbook: 'api-slow',
      says: 'One request in twenty took longer than 2 seconds, for fifteen minutes',
      metric: stage.metricLatency({ period: fiveMinutes, statistic: 'p95' }),
      above: 2_000,
      periods: 3,
    });
    new WatchedAlarm(this, 'TableThrottles', {
      topic,
      runbook: 'table-throttles',
      says: 'The table refused reads or writes because too many came at once',
      metric: tableThrottles(table),
      above: 0,
    });
    new WatchedAlarm(this, 'RefusedTokens', {
      topic,
      runbook: 'refused-tokens',
      says: `The API refused more than ${refusedTokensSpike} tokens in five minutes`,
      metric: tokens.refused,
      above: refusedTokensSpike,
    });
    new WatchedAlarm(this, 'UncheckedTokens', {
      topic,
      runbook: 'unchecked-tokens',
      says: `The keys of the sign-in service could not be read more than ${uncheckedTokensSpike} times in five minutes`,
      metric: tokens.unchecked,
      above: uncheckedTokensSpike,
    });
    if (beforeToken) {
      new WatchedAlarm(this, 'SignInErrors', {
        topic,
        runbook: 'sign-in-errors',
        says: 'The function that runs at each sign-in broke off, so that somebody could not sign in',
        metric: beforeToken.metricErrors({ period: fiveMinutes }),
        above: 0,
      });
    }
    operationsDashboard(this, { table, graphql, pages, stage, tokens, distributionId, firewallMetric });
    const told = settings.alarms.address;
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `${this.stackName}-monthly`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: settings.monthlyBudgetDollars, unit: 'USD' },
      },
      notificationsWithSubscribers: told
        ? [budgetNotice('ACTUAL', 80, told), budgetNotice('FORECASTED', 100, told)]
        : [],
    });
  }
}

const budgetNotice = (
  notificationType: 'ACTUAL' | 'FORECASTED',
  threshold: number,
  address: string,
): CfnBudget.NotificationWithSubscribersProperty => ({
  notification: {
    notificationType,
    comparisonOperator: 'GREATER_THAN',
    threshold,
    thresholdType: 'PERCENTAGE',
  },
  subscribers: [{ subscriptionType: 'EMAIL', address }],
});
