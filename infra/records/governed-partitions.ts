import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { ask, type StoreCall } from '../../functions/store/ask.ts';
import { governedPrefix } from '../../functions/store/table.ts';

/**
 * Every partition that holds something governed, in order. A Scan of the whole table, which no request may do: it also
 * finds what no index leads to any more.
 */
export async function governedPartitions(call: StoreCall): Promise<readonly string[]> {
  const found = new Set<string>();
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await ask(call.meter, 'read', () =>
      call.client.send(
        new ScanCommand({
          TableName: call.tableName,
          FilterExpression: 'begins_with(pk, :governed)',
          ExpressionAttributeValues: { ':governed': governedPrefix },
          ProjectionExpression: 'pk',
          ConsistentRead: true,
          ExclusiveStartKey: start,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    for (const { pk } of page.Items ?? []) found.add(String(pk));
    start = page.LastEvaluatedKey;
  } while (start);
  return [...found].sort();
}
