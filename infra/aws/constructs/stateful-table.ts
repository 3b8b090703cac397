import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';

/** Either the table is backed up, or a reason stands in the code why it need not be. */
export type Backups =
  | { readonly pointInTimeRecovery: true }
  | { readonly pointInTimeRecovery: false; readonly reason: string };

export interface StatefulTableProps {
  readonly partition: string;
  readonly sort: string;
  readonly indexes: readonly { readonly name: string; readonly partition: string; readonly sort: string }[];
  readonly backups: Backups;
}

const leastReasonLength = 20;
const textKey = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/**
 * A DynamoDB table that outlives its stack: deletion protection, RETAIN, point-in-time recovery for 35 days, pay per
 * request. It refuses to exist without backups unless it is told why.
 *
 * Encryption at rest is with the key that AWS owns: free of charge and always on. A key of our own would cost about
 * a dollar a month and a fee per request, and would shut out only somebody who may read the table and not use the key.
 * Most of the data is published; who may read what is not is decided by the API, and in AWS by IAM alone.
 *
 * @throws Error when backups are off and the reason is shorter than 20 characters.
 */
export class StatefulTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { partition, sort, indexes, backups }: StatefulTableProps) {
    super(scope, id);
    if (!backups.pointInTimeRecovery && backups.reason.trim().length < leastReasonLength) {
      throw new Error(
        `Table ${this.node.path} would have no backups. Turn on pointInTimeRecovery, or give the reason in a sentence.`,
      );
    }
    this.table = new Table(this, 'Table', {
      partitionKey: textKey(partition),
      sortKey: textKey(sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: backups.pointInTimeRecovery },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: textKey(index.partition),
        sortKey: textKey(index.sort),
      });
    }
  }
}
