import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnDelivery,
  CfnDeliveryDestination,
  CfnDeliverySource,
  LogGroup,
  type RetentionDays,
} from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface EdgeLogProps {
  readonly distributionId: string;
  readonly name: string;
  readonly retention: RetentionDays;
}

/**
 * What is written down about a request to CloudFront: when, what was answered and how long it took. No address of a
 * reader, no browser, no query string and no cookie: what is not collected cannot be asked for.
 * Source: Amazon CloudFront Developer Guide, "Standard logging (v2)", fields.
 */
export const edgeLogFields = [
  'date',
  'time',
  'x-edge-location',
  'cs-method',
  'cs-uri-stem',
  'sc-status',
  'sc-bytes',
  'time-taken',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
] as const;

/** A log of the requests to CloudFront. Its deliveries are made in us-east-1, where CloudFront has its home. */
export class EdgeLog extends Construct {
  constructor(scope: Construct, id: string, { distributionId, name, retention }: EdgeLogProps) {
    super(scope, id);
    const group = new LogGroup(this, 'Requests', { retention, removalPolicy: RemovalPolicy.DESTROY });
    group.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [group.logGroupArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const source = new CfnDeliverySource(this, 'Source', {
      name,
      logType: 'ACCESS_LOGS',
      resourceArn: Stack.of(this).formatArn({
        service: 'cloudfront',
        region: '',
        resource: 'distribution',
        resourceName: distributionId,
      }),
    });
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name,
      outputFormat: 'json',
      destinationResourceArn: group.logGroupArn,
    });
    const delivery = new CfnDelivery(this, 'Delivery', {
      deliverySourceName: name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: [...edgeLogFields],
    });
    delivery.addResourceDependency(source);
  }
}
