import { join } from 'node:path';
import { loadedContents } from '../../../functions/graphql/testing/loaded-api.ts';
import { itemsIn, openEmbeddedStore } from '../embedded-store.ts';
import { markDone } from '../fingerprint.ts';
import { fingerprintOfFigures } from '../import-data.ts';
import { StoreEngine } from '../store-engine.ts';
import { root } from './run-start.ts';

/**
 * Makes a store in a folder with what the first start of the map leaves in it, for a test that is not about the load: all
 * at once, from the table that this worker has loaded.
 */
export async function makeLoadedStore(folder: string): Promise<void> {
  const store = await openEmbeddedStore(folder);
  await store.close();
  const engine = new StoreEngine(itemsIn(folder));
  await engine.open();
  await engine.take(await loadedContents());
  await engine.close();
  await markDone(join(folder, 'imported'), fingerprintOfFigures(root));
}
