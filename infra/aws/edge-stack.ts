import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnIPSet, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { FirewallLog } from './constructs/firewall-log.ts';
import { firewallRules, refusalBodies } from './firewall-rules.ts';
import type { Settings } from './settings.ts';

export interface EdgeStackProps extends StackProps {
  readonly firewallMetric: string;
  readonly officeNetworks: readonly string[];
  readonly firewallLogDays: Settings['firewallLogDays'];
}

/**
 * What stands before CloudFront. AWS keeps the firewall of CloudFront, and its figures, in us-east-1 alone, so this stack
 * lives there whatever region holds the data; it keeps no data.
 */
export class EdgeStack extends Stack {
  readonly webAclArn: string;

  constructor(
    scope: Construct,
    id: string,
    { firewallMetric, officeNetworks, firewallLogDays, ...props }: EdgeStackProps,
  ) {
    super(scope, id, props);
    const offices =
      officeNetworks.length > 0
        ? new CfnIPSet(this, 'Offices', {
            scope: 'CLOUDFRONT',
            ipAddressVersion: 'IPV4',
            addresses: [...officeNetworks],
            description: 'Networks of offices, where many people share one address',
          }).attrArn
        : undefined;
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: firewallRules(offices),
      customResponseBodies: refusalBodies,
      visibilityConfig: {
        cloudWatchMetricsEnabled: true,
        metricName: firewallMetric,
        sampledRequestsEnabled: false,
      },
    });
    this.webAclArn = acl.attrArn;
    if (firewallLogDays !== undefined) {
      new FirewallLog(this, 'Log', { acl, name: firewallMetric, retention: firewallLogDays });
    }
  }
}
