import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { Level } from 'level';
import { StartProblem } from './start-problem.ts';

export interface EmbeddedStore {
  /** Where the engine answers: the loopback address alone, on a port that was free. */
  readonly endpoint: string;
  /** Finishes what is being written and lets go of the folder. */
  close(): Promise<void>;
}

/**
 * Starts the embedded engine on a folder, which is made when it is missing. The folder is held until `close`, or until
 * the process ends in whatever way, by a lock of the operating system.
 * @throws StartProblem when another process holds the folder, or when it cannot be read
 * @example const { endpoint, close } = await openEmbeddedStore('.local/dynamodb')
 */
export async function openEmbeddedStore(folder: string): Promise<EmbeddedStore> {
  const lock = await takeLock(folder);
  try {
    const items = join(folder, 'items');
    await checkReadable(folder, items);
    const server = dynalite({ path: items, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    const port = await listen(server);
    return {
      endpoint: `http://127.0.0.1:${port}`,
      async close() {
        await closeServer(server);
        await lock.close();
      },
    };
  } catch (error) {
    await lock.close();
    throw error;
  }
}

/** A LevelDB store of its own serves as the lock: its lock file is freed when the process dies, even by kill -9. */
async function takeLock(folder: string): Promise<Level> {
  try {
    await mkdir(folder, { recursive: true });
    const lock = new Level(join(folder, 'lock'));
    await lock.open();
    return lock;
  } catch (error) {
    if (codeOf(error) !== 'LEVEL_LOCKED') throw unreadable(folder, error);
    throw new StartProblem(
      `Another process uses the data folder ${folder}. Stop it first (it may be a map that already runs), ` +
        'or set STORE_FOLDER to another folder.',
    );
  }
}

/** Opens and reads everything once: the engine itself would only fail on the first request, and not say why. */
async function checkReadable(folder: string, items: string): Promise<void> {
  try {
    const store = new Level<string, unknown>(items, { valueEncoding: 'json' });
    await store.open();
    for await (const _entry of store.iterator());
    await store.close();
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(folder: string, error: unknown): StartProblem {
  return new StartProblem(
    `The data folder ${folder} cannot be read (${codeOf(error)}). Nothing in it is lost for good: remove the folder ` +
      'and start again, and the figures are loaded anew.',
    { cause: error },
  );
}

/** The code of the innermost error that has one. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error.cause !== undefined) return codeOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded store has no port.');
  return address.port;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
    // Requests that are under way get a moment; a client that keeps a connection open must not hold up the end.
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });
