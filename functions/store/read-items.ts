import { BatchGetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { CorruptRecord, Unavailable } from '../../domain/errors/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { backOff } from './back-off.ts';
import { unpackList } from './packed-list.ts';
import { fitsInKey, type ItemKey, ownerOfSk, ownerPrefix } from './table.ts';

export type Item = Readonly<Record<string, unknown>>;

/** Most keys in one BatchGetItem. Source: Amazon DynamoDB API Reference, BatchGetItem. */
const keysInBatch = 100;

/** Everything a Query finds, page after page, in key order. */
export async function queryAll(
  call: StoreCall,
  query: Omit<QueryCommandInput, 'TableName' | 'ReturnConsumedCapacity'>,
): Promise<Item[]> {
  const items: Item[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await ask(call.meter, 'read', () =>
      call.client.send(
        new QueryCommand({
          TableName: call.tableName,
          ReturnConsumedCapacity: 'TOTAL',
          ...query,
          ExclusiveStartKey: start,
        }),
      ),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/** The items of one partition; with `prefix` only those whose sort key begins with it. */
export const queryPartition = (call: StoreCall, pk: string, prefix?: string): Promise<Item[]> =>
  queryAll(call, {
    KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ...(prefix === undefined ? {} : { ':prefix': prefix }) },
  });

/**
 * The items under up to any number of keys, a hundred a request, requests in parallel; in no order. Keys that the
 * engine leaves unread are asked again, with back-off.
 * @throws Unavailable when keys stay unread after the last attempt.
 */
export async function getItems(call: StoreCall, keys: readonly ItemKey[]): Promise<Item[]> {
  const batches = Array.from({ length: Math.ceil(keys.length / keysInBatch) }, (_, batch) =>
    getBatch(call, keys.slice(batch * keysInBatch, (batch + 1) * keysInBatch)),
  );
  return (await Promise.all(batches)).flat();
}

async function getBatch(call: StoreCall, keys: readonly ItemKey[]): Promise<Item[]> {
  const items: Item[] = [];
  let unread: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  for await (const _attempt of backOff()) {
    const asked = unread;
    const page = await ask(call.meter, 'read', () =>
      call.client.send(
        new BatchGetCommand({
          ReturnConsumedCapacity: 'TOTAL',
          RequestItems: { [call.tableName]: { Keys: asked } },
        }),
      ),
    );
    items.push(...(page.Responses?.[call.tableName] ?? []));
    unread = page.UnprocessedKeys?.[call.tableName]?.Keys ?? [];
    if (unread.length === 0) return items;
  }
  throw new Unavailable('The store is refusing load: it left keys unread.');
}

/**
 * The records of a list from its chunks, in order.
 * @throws CorruptRecord when there is no chunk at all: a loaded list has one even when it is empty.
 */
export function recordsOf(chunks: readonly Item[], what: string): readonly unknown[] {
  if (chunks.length === 0) throw new CorruptRecord(`The stored list of ${what} is missing.`);
  return chunks.flatMap(({ body }) => unpackList(body, what));
}

/** The records of one owner's list in a partition that many owners share; empty where the owner has none. */
export async function recordsOfOwner(
  call: StoreCall,
  pk: string,
  owner: string,
): Promise<readonly unknown[]> {
  if (!fitsInKey(owner)) return [];
  const chunks = await queryPartition(call, pk, ownerPrefix(owner));
  // An owner "a" must not be given what belongs to an owner "a#b".
  return chunks
    .filter(({ sk }) => ownerOfSk(String(sk)) === owner)
    .flatMap(({ body }) => unpackList(body, owner));
}
