import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { governedPrefix, keyAttributes, venuesByWard } from '../../functions/store/table.ts';
import { StatefulTable } from './constructs/stateful-table.ts';

/** What the import asks of the table: see functions/store/load-dataset.ts. */
export const actionsOfTheImport = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:BatchWriteItem',
] as const;

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
    const importRights = new ManagedPolicy(this, 'ImportRights', {
      description: 'Loads the data set of Cohesion Map; can neither read nor write what people wrote',
      statements: [
        new PolicyStatement({
          actions: [...actionsOfTheImport],
          resources: [this.table.tableArn],
          conditions: {
            'ForAllValues:StringNotLike': { 'dynamodb:LeadingKeys': [`${governedPrefix}*`] },
            // Without a key in the request "for all values" would hold of itself.
            Null: { 'dynamodb:LeadingKeys': 'false' },
          },
        }),
      ],
    });
    new CfnOutput(this, 'ImportRightsArn', {
      value: importRights.managedPolicyArn,
      description: 'What a role needs that loads data, and no more: see docs/deploying.md',
    });
    new CfnOutput(this, 'TableName', {
      value: this.table.tableName,
      description: 'The table that the data is loaded into: see docs/deploying.md',
    });
  }
}
