import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, type CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

export interface FirewallLogProps {
  readonly acl: CfnWebACL;
  readonly name: string;
  readonly retention: RetentionDays;
}

/**
 * What the firewall blocked, and nothing that it let through: the only log of the product that holds addresses, because
 * nobody can say without one why an office was shut out. It is kept only where the council says for how long.
 * WAF wants a name that begins with "aws-waf-logs-". Source: AWS WAF Developer Guide, "Logging destinations".
 */
export class FirewallLog extends Construct {
  constructor(scope: Construct, id: string, { acl, name, retention }: FirewallLogProps) {
    super(scope, id);
    const group = new LogGroup(this, 'Blocked', {
      logGroupName: `aws-waf-logs-${name}`,
      retention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnLoggingConfiguration(this, 'Configuration', {
      resourceArn: acl.attrArn,
      // WAF takes the name of the group without the star that its own ARN ends with.
      logDestinationConfigs: [
        Stack.of(this).formatArn({
          service: 'logs',
          resource: 'log-group',
          resourceName: group.logGroupName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
          },
        ],
      },
      // What was asked, and as whom, is nobody's business here.
      redactedFields: [
        { queryString: {} },
        { singleHeader: { Name: 'authorization' } },
        { singleHeader: { Name: 'cookie' } },
      ],
    });
  }
}
