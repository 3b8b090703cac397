import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, it, vi } from 'vitest';
import type { StoreCall } from './ask.ts';
import { newMeter, openConnection } from './connection.ts';
import { dynamoStore } from './dynamo-store.ts';
import { getItems } from './read-items.ts';
import { writeAll } from './write-items.ts';

/** A call to an engine that answers as told, without a network. */
function callTo(answer: (input: Record<string, unknown>) => object): StoreCall {
  const { client, tableName } = openConnection({ tableName: 'table', region: 'eu-west-2' });
  vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockImplementation(
    async (command: { input: object }) => ({
      $metadata: { attempts: 1 },
      ...answer({ ...command.input }),
    }),
  );
  return { client, tableName, meter: newMeter() };
}

const keys = Array.from({ length: 5 }, (_, n) => ({ pk: 'p', sk: String(n) }));
type Requested = { table: { Keys: { sk: string }[] } };

it('asks again for the keys that the engine left unread, until it has all', async () => {
  const call = callTo((input) => {
    const { Keys } = (input.RequestItems as Requested).table;
    const [read, ...unread] = Keys;
    return {
      Responses: { table: [read] },
      UnprocessedKeys: unread.length > 0 ? { table: { Keys: unread } } : {},
      ConsumedCapacity: [{ CapacityUnits: 0.5 }],
    };
  });
  expect(await getItems(call, keys)).toEqual(keys);
  expect(call.meter).toEqual({ requests: 5, readUnits: 2.5, writeUnits: 0 });
});

it('says that the store is unavailable when keys stay unread', async () => {
  const call = callTo((input) => ({ Responses: {}, UnprocessedKeys: input.RequestItems }));
  await expect(getItems(call, keys)).rejects.toThrow(expect.objectContaining({ name: 'Unavailable' }));
  expect(call.meter.requests).toBe(6);
});

it('sends again the writes that the engine left undone', async () => {
  const done: unknown[] = [];
  const call = callTo((input) => {
    const [first, ...rest] = (input.RequestItems as { table: unknown[] }).table;
    done.push(first);
    return { UnprocessedItems: rest.length > 0 ? { table: rest } : {} };
  });
  const writes = keys.slice(0, 3).map((Key) => ({ DeleteRequest: { Key } }));
  await writeAll(call, writes);
  expect(done).toEqual(writes);
});

it('calls refused load unavailable, keeps the cause, and shows any other fault as it is', async () => {
  const refused = new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} });
  const busy = callTo(() => {
    throw refused;
  });
  await expect(dynamoStore(busy).currentVersion()).rejects.toThrow(
    expect.objectContaining({ name: 'Unavailable', cause: refused }),
  );
  const wrong = callTo(() => {
    throw new TypeError('a fault of ours');
  });
  await expect(dynamoStore(wrong).currentVersion()).rejects.toThrow('a fault of ours');
});
