import {
  CreateTableCommand,
  type CreateTableCommandInput,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { StoreConnection } from './connection.ts';
import { keyAttributes, venuesByWard } from './table.ts';

const { partition, sort } = keyAttributes;
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' }) as const;
const keys = (hash: string, range: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

const definition: Omit<CreateTableCommandInput, 'TableName'> = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [text(partition), text(sort), text(venuesByWard.partition), text(venuesByWard.sort)],
  KeySchema: keys(partition, sort),
  GlobalSecondaryIndexes: [
    {
      IndexName: venuesByWard.name,
      KeySchema: keys(venuesByWard.partition, venuesByWard.sort),
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};

/**
 * Makes the table on an engine of this machine, with the keys and the index of `table.ts`, and waits until it answers.
 * A table that stands already is left as it is. On AWS the data stack makes the table, never this.
 */
export async function createTable({ client, tableName }: StoreConnection): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName: tableName, ...definition }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists(
    { client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 },
    { TableName: tableName },
  );
}
