import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { WatchedAlarm } from './constructs/watched-alarm.ts';
import { firewallRules, refusalBodies } from './firewall-rules.ts';

export interface EdgeStackProps extends StackProps {
  readonly alarmAddress: string | undefined;
}

/** Blocked requests in five minutes above which somebody should look. */
const blockedSpike = 500;

/**
 * What stands before CloudFront. AWS keeps the firewall of CloudFront, and its figures, in us-east-1 alone, so this stack
 * lives there whatever region holds the data; it keeps no data.
 */
export class EdgeStack extends Stack {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, { alarmAddress, ...props }: EdgeStackProps) {
    super(scope, id, props);
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: firewallRules,
      customResponseBodies: refusalBodies,
      visibilityConfig: {
        cloudWatchMetricsEnabled: true,
        metricName: firewallMetricName,
        sampledRequestsEnabled: false,
      },
    });
    this.webAclArn = acl.attrArn;
    new WatchedAlarm(this, 'BlockedSpike', {
      topic: new AlarmTopic(this, 'Alarms', { address: alarmAddress }).topic,
      runbook: 'blocked-spike',
      says: `The firewall blocked more than ${blockedSpike} requests in five minutes`,
      metric: blockedRequests(),
      above: blockedSpike,
    });
  }
}

/** Name under which the firewall reports its figures. */
export const firewallMetricName = 'cohesion-map-firewall';

/** Requests that the firewall blocked, by all of its rules, in five minutes. */
export const blockedRequests = (): Metric =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName: 'BlockedRequests',
    dimensionsMap: { WebACL: firewallMetricName, Rule: 'ALL' },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
    region: 'us-east-1',
  });
