import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Upload } from '../../domain/assessment/attachments/upload.ts';
import { ask, type StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import { uploadKey, uploadsPk } from './table.ts';

/** An upload with a name for whoever began it, which says nothing of them. */
export interface NotedUpload extends Upload {
  readonly person: string;
}

/**
 * Notes of bytes that no revision may name: documents on their way, and documents that are being taken away. Whoever
 * sweeps finds here what to look at; a handful at any time.
 */
export interface UploadStore {
  note(upload: NotedUpload): Promise<void>;
  all(): Promise<readonly NotedUpload[]>;
  /** Takes a note away; where it says when it began, only if nobody has noted it anew since. */
  remove(
    upload: Pick<NotedUpload, 'person' | 'place'> & Partial<Pick<NotedUpload, 'beganAt'>>,
  ): Promise<void>;
}

export function uploadStore(connection: StoreConnection, meter: StoreMeter = newMeter()): UploadStore {
  const call: StoreCall = { ...connection, meter };
  return {
    async note(upload) {
      await ask(call.meter, 'write', () =>
        call.client.send(
          new PutCommand({
            TableName: call.tableName,
            Item: { ...uploadKey(upload.person, upload.place), upload },
            ReturnConsumedCapacity: 'TOTAL',
          }),
        ),
      );
    },
    async all() {
      const items = await queryAll(call, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': uploadsPk },
        ConsistentRead: true,
      });
      return items.map(({ upload }) => upload as NotedUpload);
    },
    async remove({ person, place, beganAt }) {
      const asRead = beganAt !== undefined && {
        ConditionExpression: '#upload.#beganAt = :beganAt',
        ExpressionAttributeNames: { '#upload': 'upload', '#beganAt': 'beganAt' },
        ExpressionAttributeValues: { ':beganAt': beganAt },
      };
      try {
        await ask(call.meter, 'write', () =>
          call.client.send(
            new DeleteCommand({
              TableName: call.tableName,
              Key: uploadKey(person, place),
              ReturnConsumedCapacity: 'TOTAL',
              ...asRead,
            }),
          ),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}
