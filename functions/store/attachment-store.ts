import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { attachmentLimits, partBytes } from '../../domain/assessment/model/attachment.ts';
import { Conflict } from '../../domain/errors/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { type Item, queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import { attachmentPk, chunkSk } from './table.ts';

/**
 * Bytes of documents, by the assessment that they stand with and a place in it, so that nobody reaches one of another
 * assessment by its hash. They are put part by part before the revision that names them, and never change once they lie.
 */
export interface AttachmentStore {
  /**
   * Puts a part; the same part again stays what it is.
   * @param bytes of the whole document
   * @throws Conflict where other bytes lie there
   */
  putPart(assessment: string, place: string, part: number, bytes: number, body: Uint8Array): Promise<void>;
  /**
   * Whether a part lies there whole, of a document of this size.
   * @param bytes of the whole document
   */
  hasPart(assessment: string, place: string, part: number, bytes: number): Promise<boolean>;
  /** A part; undefined where it is not held as it was put. */
  part(assessment: string, place: string, part: number): Promise<Uint8Array | undefined>;
  /** The whole; undefined where any of it is not held as it was put. */
  whole(assessment: string, place: string): Promise<Uint8Array | undefined>;
  /** Deletes all bytes of a place. */
  remove(assessment: string, place: string): Promise<void>;
}

/** Bytes in one item: DynamoDB takes 400 kB with the names of attributes and keys. */
export const pieceBytes = 350_000;
const piecesInPart = partBytes / pieceBytes;
/** How many pieces a document of so many bytes comes in. */
const piecesOf = (bytes: number): number => Math.ceil(bytes / pieceBytes);
const mostPieces = piecesOf(attachmentLimits.bytes);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a piece, if it is one of so many and they are those that were put; before documents came in parts no hash was kept. */
function bodyOf({ body, pieces, sha256 }: Item, of: number): Uint8Array | undefined {
  if (!(body instanceof Uint8Array) || Number(pieces) !== of) return undefined;
  return sha256 === undefined || sha256 === hashOf(body) ? body : undefined;
}

export function attachmentStore(
  connection: StoreConnection,
  meter: StoreMeter = newMeter(),
): AttachmentStore {
  const call: StoreCall = { ...connection, meter };
  const keyOf = (assessment: string, place: string, piece: number) => ({
    pk: attachmentPk(assessment, place),
    sk: chunkSk(piece),
  });
  /** Pieces from one on; undefined unless all that there are of them lie there, each with the bytes that were put. */
  const held = async (
    assessment: string,
    place: string,
    first: number,
    most: number,
  ): Promise<Uint8Array | undefined> => {
    const items = await queryAll(call, {
      // The revision that names a document is read so too: what was attached a moment ago is there.
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':pk': attachmentPk(assessment, place),
        ':first': chunkSk(first),
        ':last': chunkSk(first + most - 1),
      },
    });
    const pieces = Number(items[0]?.pieces ?? 0);
    if (pieces === 0 || items.length !== Math.min(most, pieces - first)) return undefined;
    const bodies = items.flatMap((item) => bodyOf(item, pieces) ?? []);
    return bodies.length === items.length ? Buffer.concat(bodies) : undefined;
  };
  /** Of how many pieces the document is of which a piece lies there; undefined where none does. */
  const piecesAt = async (assessment: string, place: string, piece: number): Promise<number | undefined> => {
    const { Item } = await ask(call.meter, 'read', () =>
      call.client.send(
        new GetCommand({
          TableName: call.tableName,
          Key: keyOf(assessment, place, piece),
          ProjectionExpression: 'pieces',
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    return Item && Number(Item.pieces);
  };
  return {
    async putPart(assessment, place, part, bytes, body) {
      const pieces = piecesOf(bytes);
      for (let at = 0; at * pieceBytes < body.length; at += 1) {
        const piece = body.subarray(at * pieceBytes, (at + 1) * pieceBytes);
        const sha256 = hashOf(piece);
        try {
          await ask(call.meter, 'write', () =>
            call.client.send(
              new PutCommand({
                TableName: call.tableName,
                Item: { ...keyOf(assessment, place, part * piecesInPart + at), body: piece, pieces, sha256 },
                ConditionExpression: 'attribute_not_exists(pk) OR (sha256 = :same AND pieces = :pieces)',
                ExpressionAttributeValues: { ':same': sha256, ':pieces': pieces },
                ReturnConsumedCapacity: 'TOTAL',
              }),
            ),
          );
        } catch (error) {
          if (!(error instanceof ConditionalCheckFailedException)) throw error;
          throw new Conflict('Other bytes lie there under this key. Begin under a new one.');
        }
      }
    },
    async hasPart(assessment, place, part, bytes) {
      const pieces = piecesOf(bytes);
      // Put one after another: where the first and the last of them lie, so do those between.
      const [first, last] = [part * piecesInPart, Math.min((part + 1) * piecesInPart, pieces) - 1];
      if ((await piecesAt(assessment, place, first)) !== pieces) return false;
      return (await piecesAt(assessment, place, last)) === pieces;
    },
    part: (assessment, place, part) => held(assessment, place, part * piecesInPart, piecesInPart),
    whole: (assessment, place) => held(assessment, place, 0, mostPieces),
    async remove(assessment, place) {
      const items = await queryAll(call, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': attachmentPk(assessment, place) },
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
      });
      for (const { pk, sk } of items) {
        await ask(call.meter, 'write', () =>
          call.client.send(
            new DeleteCommand({
              TableName: call.tableName,
              Key: { pk, sk },
              ReturnConsumedCapacity: 'TOTAL',
            }),
          ),
        );
      }
    },
  };
}
