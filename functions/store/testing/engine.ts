import { threadId } from 'node:worker_threads';
import { serveEngine } from '../../../infra/local/engine-server.ts';
import { StoreEngine } from '../../../infra/local/store-engine.ts';
import type { StoreConnection } from '../connection.ts';
import { createTable } from '../create-table.ts';
import { connectInProcess } from './in-process.ts';

/** An engine that speaks DynamoDB, for the length of a test run. */
export interface TestEngine {
  readonly name: string;
  readonly endpoint: string;
  /** A connection to a table of it, which need not stand yet. */
  connect(tableName: string): StoreConnection;
  stop(): Promise<void>;
}

/** An item as the engine holds it, each value with its type. */
export type RawItem = Readonly<Record<string, object>>;

export interface EmbeddedEngine extends TestEngine {
  /** Every item of a table. */
  items(tableName: string): Promise<RawItem[]>;
  /** Puts items into a table that stands, past SDK and HTTP: ten times as fast as through them. */
  put(tableName: string, items: readonly RawItem[]): Promise<void>;
}

/**
 * The embedded engine, in memory. Whoever is of another process asks it at a free port of the loopback address; this one
 * needs no port.
 */
export async function startEmbeddedEngine(): Promise<EmbeddedEngine> {
  const engine = new StoreEngine();
  await engine.open();
  const { endpoint, close } = await serveEngine(engine);
  const run = async <Output>(operation: string, input: object): Promise<Output> => {
    const { status, body } = await engine.run(operation, input);
    if (status !== 200) throw new Error(`${operation} is refused: ${JSON.stringify(body)}`);
    return body as Output;
  };
  return {
    name: 'embedded engine',
    endpoint,
    connect: (tableName) => connectInProcess(engine, tableName),
    async items(TableName) {
      const found: RawItem[] = [];
      let ExclusiveStartKey: RawItem | undefined;
      do {
        const page = await run<{ Items: RawItem[]; LastEvaluatedKey?: RawItem }>('Scan', {
          TableName,
          ...(ExclusiveStartKey && { ExclusiveStartKey }),
        });
        found.push(...page.Items);
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
      return found;
    },
    async put(tableName, items) {
      for (let from = 0; from < items.length; from += largestBatch) {
        const batch = items.slice(from, from + largestBatch).map((Item) => ({ PutRequest: { Item } }));
        await run('BatchWriteItem', { RequestItems: { [tableName]: batch } });
      }
    },
    async stop() {
      await close();
      await engine.close();
    },
  };
}

/** Source: Amazon DynamoDB API Reference, BatchWriteItem: 25 requests. */
const largestBatch = 25;

let tables = 0;

/** A connection to an empty table that no other test uses. */
export async function emptyTable(engine: TestEngine): Promise<StoreConnection> {
  tables += 1;
  const connection = engine.connect(`test-${process.pid}-${threadId}-${tables}`);
  await createTable(connection);
  return connection;
}
