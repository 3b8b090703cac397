import type { AddressInfo } from 'node:net';
import { threadId } from 'node:worker_threads';
import dynalite from 'dynalite';
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
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    name: 'embedded engine',
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
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
