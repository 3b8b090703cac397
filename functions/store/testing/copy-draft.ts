import { BatchWriteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { StoreConnection } from '../connection.ts';
import { currentPk, intentPk, revisionsPk } from '../table.ts';

/** Source: Amazon DynamoDB API Reference, BatchWriteItem: 25 requests. */
const largestBatch = 25;

/**
 * Puts into a table, under each of some ids, what it holds of an assessment that was never published: its revisions and
 * what the index of all says of it. As many appends would take twenty times as long.
 */
export async function copyDraft(
  { client, tableName: TableName }: StoreConnection,
  id: string,
  ids: readonly string[],
): Promise<void> {
  const { Items: revisions = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': revisionsPk('assessment', id) },
    }),
  );
  const indexed = await Promise.all(
    [currentPk('assessment'), intentPk('assessment')].map(async (pk) => {
      const { Item } = await client.send(new GetCommand({ TableName, Key: { pk, sk: id } }));
      if (!Item) throw new Error(`${pk} has nothing of ${id}.`);
      return Item;
    }),
  );
  const requests = ids.flatMap((copy) =>
    [
      ...revisions.map((item) => ({ ...item, pk: revisionsPk('assessment', copy) })),
      ...indexed.map((item) => ({ ...item, sk: copy })),
    ].map((Item) => ({ PutRequest: { Item } })),
  );
  for (let from = 0; from < requests.length; from += largestBatch) {
    const batch = requests.slice(from, from + largestBatch);
    await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: batch } }));
  }
}
