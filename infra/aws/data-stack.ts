import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { keyAttributes, venuesByWard } from '../../functions/store/table.ts';
import { StatefulTable } from './constructs/stateful-table.ts';

/** What is kept: the one table, with the keys and the index that the store asks for. */
export class DataStack extends Stack {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.table = new StatefulTable(this, 'Records', {
      ...keyAttributes,
      indexes: [venuesByWard],
      backups: { pointInTimeRecovery: true },
    }).table;
    new CfnOutput(this, 'TableName', {
      value: this.table.tableName,
      description: 'The table that the data is loaded into: see docs/deploying.md',
    });
  }
}
