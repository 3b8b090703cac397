import { threadId } from 'node:worker_threads';
import { serveEngine } from '../../../infra/local/engine-server.ts';
import { type RawEntry, StoreEngine } from '../../../infra/local/store-engine.ts';
import type { StoreConnection } from '../connection.ts';
import { createTable } from '../create-table.ts';
import { connectDirectly, connectInProcess } from './in-process.ts';

/** An engine that speaks DynamoDB, for the length of a test run. */
export interface TestEngine {
  readonly name: string;
  readonly endpoint: string;
  /** A connection to a table of it, which need not stand yet. */
  connect(tableName: string): StoreConnection;
  stop(): Promise<void>;
}

export interface EmbeddedEngine extends TestEngine {
  /** A connection for tests of what is made of the store: its commands go to the engine as values, without a request. */
  connectDirectly(tableName: string): StoreConnection;
  /** All that it holds, for others to begin with. */
  contents(): Promise<readonly RawEntry[]>;
}

/**
 * The embedded engine, in memory. Whoever is of another process asks it at a free port of the loopback address; this one
 * needs no port.
 * @param contents what another engine held; none: it begins empty
 */
export async function startEmbeddedEngine(contents: readonly RawEntry[] = []): Promise<EmbeddedEngine> {
  const engine = new StoreEngine();
  await engine.open();
  await engine.take(contents);
  const { endpoint, close } = await serveEngine(engine);
  return {
    name: 'embedded engine',
    endpoint,
    connect: (tableName) => connectInProcess(engine, tableName),
    connectDirectly: (tableName) => connectDirectly(engine, tableName),
    contents: () => engine.contents(),
    async stop() {
      await close();
      await engine.close();
    },
  };
}

let tables = 0;

/** A connection to an empty table that no other test uses. */
export async function emptyTable(engine: TestEngine): Promise<StoreConnection> {
  tables += 1;
  const connection = engine.connect(`test-${process.pid}-${threadId}-${tables}`);
  await createTable(connection);
  return connection;
}
