import { threadId } from 'node:worker_threads';
import { serveEngine } from '../../../infra/local/engine-server.ts';
import { StoreEngine } from '../../../infra/local/store-engine.ts';
import { openConnection, type StoreConnection } from '../connection.ts';
import { createTable } from '../create-table.ts';

/** An engine that speaks DynamoDB, for the length of a test run. */
export interface TestEngine {
  readonly name: string;
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** The embedded engine, in memory, on a free port of the loopback address. */
export async function startEmbeddedEngine(): Promise<TestEngine> {
  const engine = new StoreEngine();
  await engine.open();
  const { endpoint, close } = await serveEngine(engine);
  return {
    name: 'embedded engine',
    endpoint,
    async stop() {
      await close();
      await engine.close();
    },
  };
}

let tables = 0;

/** A connection to an empty table that no other test uses. */
export async function emptyTable({ endpoint }: TestEngine): Promise<StoreConnection> {
  tables += 1;
  const tableName = `test-${process.pid}-${threadId}-${tables}`;
  const connection = openConnection({ tableName, region: 'eu-west-2', endpoint });
  await createTable(connection);
  return connection;
}
