import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { serveEngine } from './engine-server.ts';
import { GuardedEngine, type GuardSettings } from './guarded-engine.ts';
import { brokenLogIn } from './level-log.ts';
import { faultOf, problemOf, StoreProblem } from './store-fault.ts';
import { formatOf, markFormat, storeFormat } from './store-format.ts';
import type { WriteFault } from './write-guard.ts';

export interface EmbeddedStore {
  /** Where the engine answers: the loopback address alone, on a port that was free. */
  readonly endpoint: string;
  /** Whether the folder held no store before. */
  readonly isNew: boolean;
  /** Why nothing can be written now; undefined: it can. */
  writeFault(): Promise<WriteFault | undefined>;
  /** Finishes what is being written and lets go of the folder. */
  close(): Promise<void>;
}

/** Where LevelDB keeps its files in the folder of a store. */
export const itemsIn = (folder: string): string => join(folder, 'items');

/**
 * Starts the embedded engine on a folder, which is made when it is missing. The folder is held until `close`, or until
 * the process ends in whatever way, by a lock of the operating system. A folder that is not as it should be is left as
 * it is: LevelDB would open some of those and drop what it cannot read.
 * @throws StoreProblem with the cause when it cannot be opened
 * @example const { endpoint, close } = await openEmbeddedStore('.local/dynamodb')
 */
export async function openEmbeddedStore(folder: string, settings?: GuardSettings): Promise<EmbeddedStore> {
  const lock = await takeLock(folder);
  try {
    const items = itemsIn(folder);
    const isNew = !existsSync(items);
    if (!isNew) await checkWhole(folder, items);
    const engine = new GuardedEngine(items, settings);
    await engine.open();
    const served = await serveEngine(engine);
    return {
      endpoint: served.endpoint,
      isNew,
      writeFault: () => engine.writeFault(),
      async close() {
        await served.close();
        await engine.close();
        await lock.close();
      },
    };
  } catch (error) {
    await lock.close();
    throw problemOf(folder, error);
  }
}

/** A LevelDB store of its own serves as the lock: its lock file is freed when the process dies, even by kill -9. */
async function takeLock(folder: string): Promise<ClassicLevel> {
  try {
    await mkdir(folder, { recursive: true });
    await checkFormat(folder);
    const lock = new ClassicLevel(join(folder, 'lock'));
    await openLock(lock);
    return lock;
  } catch (error) {
    throw problemOf(folder, error);
  }
}

/** The lock holds nothing: where it alone is damaged it is made anew. */
async function openLock(lock: ClassicLevel): Promise<void> {
  try {
    await lock.open();
  } catch (error) {
    if (faultOf(error) !== 'DAMAGED') throw error;
    await ClassicLevel.destroy(lock.location);
    await lock.open();
  }
}

async function checkFormat(folder: string): Promise<void> {
  const format = await formatOf(folder);
  if (format === undefined) await markFormat(folder);
  else if (format > storeFormat) {
    throw new StoreProblem('NEWER', folder, `format ${format}; this one knows ${storeFormat}`);
  }
}

/** Looks at every file and reads every entry: LevelDB would only fail on some later request, and not say why. */
async function checkWhole(folder: string, items: string): Promise<void> {
  const files = await readdir(items);
  if (files.some((name) => /\.(log|ldb|sst)$|^MANIFEST-/.test(name)) && !files.includes('CURRENT')) {
    // LevelDB would take it for a new store, and remove these files.
    throw new StoreProblem('DAMAGED', folder, 'its file items/CURRENT is missing');
  }
  const broken = await brokenLogIn(items);
  if (broken) {
    throw new StoreProblem('DAMAGED', folder, `items/${broken.file} is broken at byte ${broken.at}`);
  }
  const store = new ClassicLevel<string, unknown>(items, { valueEncoding: 'json' });
  await store.open();
  try {
    for await (const _entry of store.iterator());
  } finally {
    await store.close();
  }
}
