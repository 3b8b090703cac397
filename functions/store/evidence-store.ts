import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ask, type StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import { chunkSk, evidencePk } from './table.ts';

/** Frozen evidence, by the SHA-256 of its bytes: the same bytes are held once and never change. */
export interface EvidenceStore {
  /** @param hash 64 hexadecimal digits, as the caller worked it out */
  put(hash: string, frozen: unknown): Promise<void>;
  /** What was put; undefined where nothing, or not all of it, stands under this hash. */
  get(hash: string): Promise<unknown>;
}

const hashShape = /^[0-9a-f]{64}$/;

export function evidenceStore(
  connection: StoreConnection,
  meter: StoreMeter = newMeter(),
  largestPiece?: number,
): EvidenceStore {
  const call: StoreCall = { ...connection, meter };
  return {
    async put(hash, frozen) {
      if (!hashShape.test(hash)) throw new RangeError('A SHA-256 hash has 64 hexadecimal digits.');
      const pieces = packJson(frozen, largestPiece);
      // In order, so that a pack that was cut off lacks its last pieces and is told by their number.
      for (const [piece, body] of pieces.entries()) {
        await putOnce(call, { pk: evidencePk(hash), sk: chunkSk(piece), body, pieces: pieces.length });
      }
    },
    async get(hash) {
      if (!hashShape.test(hash)) return undefined;
      const items = await queryAll(call, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': evidencePk(hash) },
        ConsistentRead: true,
      });
      const [first] = items;
      if (!first || items.length < Number(first.pieces)) return undefined;
      return unpackJson(
        items.map(({ body }) => body),
        'evidence pack',
      );
    },
  };
}

async function putOnce(call: StoreCall, item: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await ask(call.meter, 'write', () =>
      call.client.send(
        new PutCommand({
          TableName: call.tableName,
          Item: { ...item },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
