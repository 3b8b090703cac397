import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { AlarmTopic, type AlarmWays } from './constructs/alarm-topic.ts';
import { EdgeLog } from './constructs/edge-log.ts';
import { WatchedAlarm } from './constructs/watched-alarm.ts';

export interface EdgeMonitoringStackProps extends StackProps {
  readonly alarms: AlarmWays;
  readonly distributionId: string;
  readonly firewallMetric: string;
  /** Name of the log of requests, its own within the account. */
  readonly logName: string;
  readonly logRetentionDays: RetentionDays;
}

/** Blocked requests in five minutes above which somebody should look. */
const blockedSpike = 500;

/** Per cent of the answers of a quarter of an hour that may be server errors. */
const serverErrorsPerCent = 5;

/**
 * Per cent of the answers of a quarter of an hour that may be the caller's mistake. Programs that guess addresses make
 * some at any time; above this people are shut out, or the files are gone.
 */
const refusalsPerCent = 50;

/** What tells us of CloudFront and the firewall. Both report in us-east-1 alone, and alarms hear only their own region. */
export class EdgeMonitoringStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { alarms, distributionId, firewallMetric, logName, logRetentionDays, ...props }: EdgeMonitoringStackProps,
  ) {
    super(scope, id, props);
    const { topic } = new AlarmTopic(this, 'Alarms', alarms);
    new WatchedAlarm(this, 'BlockedSpike', {
      topic,
      runbook: 'blocked-spike',
      says: `The firewall blocked more than ${blockedSpike} requests in five minutes`,
      metric: blockedRequests(firewallMetric),
      above: blockedSpike,
    });
    new WatchedAlarm(this, 'SiteServerErrors', {
      topic,
      runbook: 'site-server-errors',
      says: `More than ${serverErrorsPerCent} per cent of the answers to readers were server errors, for fifteen minutes`,
      metric: atCloudFront(distributionId, '5xxErrorRate', Stats.AVERAGE),
      above: serverErrorsPerCent,
      periods: 3,
    });
    new WatchedAlarm(this, 'SiteRefusals', {
      topic,
      runbook: 'site-refusals',
      says: `More than ${refusalsPerCent} per cent of the answers to readers were refusals (4xx), for fifteen minutes`,
      metric: atCloudFront(distributionId, '4xxErrorRate', Stats.AVERAGE),
      above: refusalsPerCent,
      periods: 3,
    });
    new EdgeLog(this, 'Log', { distributionId, name: logName, retention: logRetentionDays });
  }
}

/** Requests that the firewall blocked, by all of its rules, in five minutes. */
export const blockedRequests = (firewallMetric: string): Metric =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName: 'BlockedRequests',
    dimensionsMap: { WebACL: firewallMetric, Rule: 'ALL' },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
    region: 'us-east-1',
  });

/** A figure of CloudFront, over five minutes. */
export const atCloudFront = (distributionId: string, metricName: string, statistic: string): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    statistic,
    period: Duration.minutes(5),
    region: 'us-east-1',
  });
