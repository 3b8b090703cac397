import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTableName } from '../../../functions/store/table.ts';
import { fingerprint } from '../fingerprint.ts';
import { importData } from '../import-data.ts';
import { openStore } from '../open-store.ts';
import { root } from './run-start.ts';

/** What a store of the figures is made from: the figures, the code that loads them, and the engine. */
const madeFrom = ['data', 'domain', 'functions', 'infra/local', 'package-lock.json'];
const folder = join(root, '.local');
const prefix = 'loaded-store-';

/**
 * Copies a store to a folder as the first start of the map leaves it, for a test that is not about the load. Such a store
 * is made once for the code and figures as they are now, and is kept.
 */
export async function copyLoadedStore(to: string): Promise<void> {
  const name = `${prefix}${await fingerprint(madeFrom.map((path) => join(root, path)))}`;
  await mkdir(folder, { recursive: true });
  const kept = (await readdir(folder)).filter((each) => each.startsWith(prefix));
  if (!kept.includes(name)) {
    await make(join(folder, name));
    for (const old of kept) await rm(join(folder, old), { recursive: true, force: true });
  }
  await cp(join(folder, name), to, { recursive: true });
}

/** As `npm start` fills it; the map itself adds nothing that its next start does not make. */
async function make(store: string): Promise<void> {
  // Under its name only when it is whole; another test file may make the same at the same time.
  const aside = await mkdtemp(join(folder, 'unfinished-'));
  const stamp = join(aside, 'imported');
  const say = () => {};
  const opened = await openStore(aside, { say, now: () => new Date(), loaded: stamp });
  try {
    const table = {
      TABLE_NAME: defaultTableName,
      AWS_REGION: 'eu-west-2',
      DYNAMODB_ENDPOINT: opened.endpoint,
    };
    await importData(root, opened, { stamp, table, say, signal: new AbortController().signal });
  } finally {
    await opened.close();
  }
  await rename(aside, store).catch(() => rm(aside, { recursive: true }));
}
