import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { attachmentLimits } from '../../domain/assessment/model/attachment.ts';
import { ask, type StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import { attachmentPk, chunkSk } from './table.ts';

/**
 * Bytes of documents, by the assessment that they stand with and their SHA-256, so that nobody reaches one of another
 * assessment by its hash. The bytes are put before the revision that names them: what a writer left who died between is
 * reached by nobody, and the same document sent again lies in the same place.
 */
export interface AttachmentStore {
  put(assessment: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /**
   * Bytes from piece `first` on, at most `most` pieces, and how many pieces there are in all; undefined where the document
   * is not held.
   */
  get(assessment: string, sha256: string, first: number, most: number): Promise<HeldPieces | undefined>;
}

export interface HeldPieces {
  readonly bytes: Uint8Array;
  readonly pieces: number;
}

/** Bytes in one item: DynamoDB takes 400 kB with the names of attributes and keys. */
export const pieceBytes = 350_000;

/** Most pieces of one document. */
export const mostPieces = Math.ceil(attachmentLimits.bytes / pieceBytes);

export function attachmentStore(
  connection: StoreConnection,
  meter: StoreMeter = newMeter(),
): AttachmentStore {
  const call: StoreCall = { ...connection, meter };
  return {
    async put(assessment, sha256, bytes) {
      const pieces = Math.ceil(bytes.length / pieceBytes);
      for (let piece = 0; piece < pieces; piece += 1) {
        const body = bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
        const key = { pk: attachmentPk(assessment, sha256), sk: chunkSk(piece) };
        // The same bytes under the same hash: written over, they stay what they are.
        await ask(call.meter, 'write', () =>
          call.client.send(
            new PutCommand({
              TableName: call.tableName,
              Item: { ...key, body, pieces },
              ReturnConsumedCapacity: 'TOTAL',
            }),
          ),
        );
      }
    },
    async get(assessment, sha256, first, most) {
      const items = await queryAll(call, {
        // The revision that names a document is read so too: what was attached a moment ago is there.
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': attachmentPk(assessment, sha256),
          ':first': chunkSk(first),
          ':last': chunkSk(first + most - 1),
        },
      });
      const pieces = Number(items[0]?.pieces ?? 0);
      const bodies = items.map(({ body }) => (body instanceof Uint8Array ? body : new Uint8Array()));
      if (pieces === 0 || bodies.length !== Math.min(most, pieces - first)) return undefined;
      return { bytes: Buffer.concat(bodies), pieces };
    },
  };
}
