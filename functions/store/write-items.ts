import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { Unavailable } from '../../domain/errors/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { backOff } from './back-off.ts';

/** One put or delete of a batch. */
export type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

/** Most writes in one BatchWriteItem. Source: Amazon DynamoDB API Reference, BatchWriteItem. */
const writesInBatch = 25;
const batchesAtOnce = 4;

/**
 * Writes all, 25 a request and four requests at once; `onBatch` is told how many writes each finished batch had, and
 * stops the whole when it throws. What the engine leaves unwritten is sent again, with back-off. The writes are
 * independent and can be repeated, so that a stopped call is completed by calling again.
 * @throws Unavailable when writes stay undone after the last attempt.
 */
export async function writeAll(
  call: StoreCall,
  writes: readonly Write[],
  onBatch: (written: number) => void = () => {},
): Promise<void> {
  let next = 0;
  let stopped = false;
  const worker = async (): Promise<void> => {
    while (!stopped && next < writes.length) {
      const batch = writes.slice(next, next + writesInBatch);
      next += batch.length;
      await writeBatch(call, batch);
      onBatch(batch.length);
    }
  };
  const workers = Array.from({ length: batchesAtOnce }, () =>
    worker().catch((error: unknown) => {
      stopped = true;
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function writeBatch(call: StoreCall, batch: readonly Write[]): Promise<void> {
  let undone = [...batch];
  for await (const _attempt of backOff()) {
    const sent = undone;
    const answer = await ask(call.meter, 'write', () =>
      call.client.send(
        new BatchWriteCommand({
          ReturnConsumedCapacity: 'TOTAL',
          RequestItems: { [call.tableName]: sent },
        }),
      ),
    );
    undone = answer.UnprocessedItems?.[call.tableName] ?? [];
    if (undone.length === 0) return;
  }
  throw new Unavailable('The store is refusing load: it left writes undone.');
}
