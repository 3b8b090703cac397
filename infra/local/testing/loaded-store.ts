import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../fingerprint.ts';
import { root, runsIn } from './run-start.ts';

/** What a store of the figures is made from: the figures, the code that loads them, and the engine. */
const madeFrom = ['data', 'domain', 'functions', 'infra/local', 'package-lock.json'];
const folder = join(root, '.local');
const prefix = 'loaded-store-';

/**
 * Copies a store to a folder as the first start of the map leaves it, for a test that is not about the load. Such a start
 * is made once for the code and figures as they are now, and what it leaves is kept.
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

async function make(store: string): Promise<void> {
  const runs = runsIn('load');
  try {
    const run = runs.start();
    await run.says('Ready.');
    run.process.kill('SIGTERM');
    await run.ended;
    // Under its name only when it is whole; another test file may make the same at the same time.
    const aside = await mkdtemp(join(folder, 'unfinished-'));
    await cp(join(runs.folder, 'store'), aside, { recursive: true });
    await rename(aside, store).catch(() => rm(aside, { recursive: true }));
  } finally {
    await runs.clear();
  }
}
