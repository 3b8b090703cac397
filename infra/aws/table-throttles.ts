import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { venuesByWard } from '../../functions/store/table.ts';

const period = Duration.minutes(5);

/** Requests that the table or its index throttled in five minutes; CloudWatch counts the two apart. */
export const tableThrottles = (table: Table): IMetric => {
  const events = (metricName: string, index?: string): Metric =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: {
        TableName: table.tableName,
        ...(index ? { GlobalSecondaryIndexName: index } : {}),
      },
      statistic: Stats.SUM,
      period,
    });
  return new MathExpression({
    label: 'Throttled reads and writes',
    expression: 'FILL(tableReads, 0) + FILL(tableWrites, 0) + FILL(indexReads, 0) + FILL(indexWrites, 0)',
    usingMetrics: {
      tableReads: events('ReadThrottleEvents'),
      tableWrites: events('WriteThrottleEvents'),
      indexReads: events('ReadThrottleEvents', venuesByWard.name),
      indexWrites: events('WriteThrottleEvents', venuesByWard.name),
    },
    period,
  });
};
