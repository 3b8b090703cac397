import { randomUUID } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ask, type StoreCall } from './ask.ts';
import { mended } from './current-index.ts';
import { keptStampKey } from './table.ts';

/**
 * Notes that something which everyone may read of the kept records has changed, so that containers need not read all of
 * it to see whether it has. It is a hint and never the truth: a writer may die before it.
 */
export async function writeKeptStamp(call: StoreCall): Promise<void> {
  const Item = { ...keptStampKey, stamp: randomUUID() };
  await mended(
    ask(call.meter, 'write', () =>
      call.client.send(new PutCommand({ TableName: call.tableName, Item, ReturnConsumedCapacity: 'TOTAL' })),
    ).then(() => undefined),
  );
}

/** The stamp as it stands; undefined where nothing public was ever kept. One GetItem. */
export async function readKeptStamp(call: StoreCall): Promise<string | undefined> {
  const { Item } = await ask(call.meter, 'read', () =>
    call.client.send(
      new GetCommand({
        TableName: call.tableName,
        Key: { ...keptStampKey },
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    ),
  );
  return typeof Item?.stamp === 'string' ? Item.stamp : undefined;
}
