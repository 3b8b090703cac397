import { join } from 'node:path';
import { walsallData } from '../../../data/import/testing/walsall.ts';
import { loadDataset } from '../../../functions/store/load-dataset.ts';
import { openRecords } from '../../records/open-records.ts';
import { markDone } from '../fingerprint.ts';
import { fingerprintOfFigures } from '../import-data.ts';
import { root } from './run-start.ts';

/**
 * Makes a store in a folder as the first start of the map leaves it, for a test that is not about the load: by the same
 * steps, of figures that this worker has read.
 */
export async function makeLoadedStore(folder: string): Promise<void> {
  const { connection, close } = await openRecords({}, root, { folder, make: true });
  await loadDataset(connection, await walsallData());
  await close();
  await markDone(join(folder, 'imported'), fingerprintOfFigures(root));
}
