import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Role } from '../../domain/permission/roles.ts';
import { ask, type StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import { readingKey, readingsPk } from './table.ts';

/** That somebody who had signed in asked for something that few may read, and what was decided. */
export interface NotedReading {
  /** Id of the record. */
  readonly record: string;
  /** What was asked for: "Assessment.conflictPrevention". */
  readonly field: string;
  readonly decision: 'READ' | 'REFUSED';
  /** The sign-in service's own name for whoever asked, and how they are called. */
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Instant of the request in UTC, RFC 3339. */
  readonly at: string;
  readonly requestId: string;
}

/** Who asked for what few may read. Written once and never changed; it goes out and comes back with everything governed. */
export interface ReadingTrail {
  /** Notes it; to be awaited before anything is told. */
  note(reading: NotedReading): Promise<void>;
  /** Everything noted of a record, the oldest first. */
  of(record: string): Promise<readonly NotedReading[]>;
}

export function readingTrail(connection: StoreConnection, meter: StoreMeter = newMeter()): ReadingTrail {
  const call: StoreCall = { ...connection, meter };
  return {
    async note(reading) {
      const key = readingKey(reading.record, reading.at, randomUUID());
      await ask(call.meter, 'write', () =>
        call.client.send(
          new PutCommand({
            TableName: call.tableName,
            Item: { ...key, reading },
            ConditionExpression: 'attribute_not_exists(pk)',
            ReturnConsumedCapacity: 'TOTAL',
          }),
        ),
      );
    },
    async of(record) {
      const items = await queryAll(call, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': readingsPk(record) },
        ConsistentRead: true,
      });
      return items.map(({ reading }) => reading as NotedReading);
    },
  };
}
