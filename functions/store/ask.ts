import { type ConsumedCapacity, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Unavailable } from '../../domain/errors/errors.ts';
import type { StoreConnection } from './connection.ts';
import type { StoreMeter } from './store.ts';
import { refusalOf, storeRefusal } from './store-refusal.ts';

interface Answer {
  readonly $metadata: { readonly attempts?: number };
  readonly ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
}

const transient = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
]);
const noConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * One request to the store, counted in the meter with every attempt that it took and the units that it used.
 * @throws Unavailable when the store refuses load, fails or does not answer in time, with the reason where the embedded
 *   store gives one; all else as the client throws it.
 */
export async function ask<Result extends Answer>(
  meter: StoreMeter,
  use: 'read' | 'write',
  request: () => Promise<Result>,
): Promise<Result> {
  try {
    const answer = await request();
    meter.requests += answer.$metadata.attempts ?? 1;
    const units = [answer.ConsumedCapacity ?? []]
      .flat()
      .reduce((sum, used) => sum + (used.CapacityUnits ?? 0), 0);
    meter[use === 'read' ? 'readUnits' : 'writeUnits'] += units;
    return answer;
  } catch (error) {
    meter.requests += 1;
    if (error instanceof Error && error.name === storeRefusal) throw refusalOf(error);
    if (isTransient(error)) {
      throw new Unavailable('The store did not answer in time or is refusing load.', { cause: error });
    }
    throw error;
  }
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isServerFault =
    error instanceof DynamoDBServiceException && (error.$metadata.httpStatusCode ?? 0) >= 500;
  return isServerFault || transient.has(error.name) || noConnection.has(code);
}

/** A client and a meter: what every call of the store is made with. */
export interface StoreCall extends StoreConnection {
  readonly client: DynamoDBDocumentClient;
  readonly meter: StoreMeter;
}
