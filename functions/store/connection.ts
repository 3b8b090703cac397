import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StoreMeter } from './store.ts';

export interface StoreConfig {
  readonly tableName: string;
  readonly region: string;
  /** Only for a table on this machine; such an engine takes any credentials, so none need be set. */
  readonly endpoint?: string;
}

/** A table and the client that reaches it. Open once a process: the client keeps its connections alive. */
export interface StoreConnection {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
}

const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * A connection that gives up in good time: two seconds a request and three attempts, so that a slow store becomes an
 * error that names itself before the Lambda's own time is over.
 * @example openConnection({ tableName: 'cohesion-map', region: 'eu-west-2' })
 */
export function openConnection({ tableName, region, endpoint }: StoreConfig): StoreConnection {
  const client = new DynamoDBClient({
    region,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: endpoint ? 20_000 : 2_000 },
    ...(endpoint ? { endpoint, credentials: localCredentials } : {}),
  });
  // It would go through every request and answer to leave secrets out of a log, and there is no log.
  client.middlewareStack.remove('loggerMiddleware');
  return { client: DynamoDBDocumentClient.from(client), tableName };
}

/** A meter at zero. */
export const newMeter = (): StoreMeter => ({ requests: 0, readUnits: 0, writeUnits: 0 });
