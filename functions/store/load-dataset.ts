import type { Dataset } from '../../domain/records/dataset.ts';
import type { StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { type Manifest, movePointer, type Pointer, readRegister, writeManifest } from './data-versions.ts';
import { datasetItems, partitionsOf } from './dataset-items.ts';
import { queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import { type ItemKey, manifestKey } from './table.ts';
import { writeAll } from './write-items.ts';

/** How far a load is: `done` of `total` items written, or removed with an old version. */
export interface LoadProgress {
  readonly step: 'WRITING' | 'REMOVING';
  readonly done: number;
  readonly total: number;
}

export interface LoadReport {
  readonly version: string;
  /** True when this version was current already, so that nothing of it was written. */
  readonly alreadyCurrent: boolean;
  readonly itemsWritten: number;
  /** Items of this version that an earlier, interrupted load had written. */
  readonly itemsFound: number;
  readonly itemsRemoved: number;
  readonly meter: StoreMeter;
}

/**
 * Loads a dataset beside the version that readers see, makes it the one they see by one conditional write, and then
 * removes the versions older than the previous one. A second load of the same dataset writes nothing. A load that was
 * stopped at any moment is completed by the next: what stands is found and not written again.
 * @throws Conflict when another load finished meanwhile; nothing that readers see has changed
 * @throws Unavailable when the table refuses load; run it again
 * @example await loadDataset(connection, dataset, { onProgress: ({ done, total }) => show(done / total) })
 */
export async function loadDataset(
  connection: StoreConnection,
  dataset: Dataset,
  { onProgress = () => {} }: { readonly onProgress?: (progress: LoadProgress) => void } = {},
): Promise<LoadReport> {
  const call: StoreCall = { ...connection, meter: newMeter() };
  const { version } = dataset;
  const { pointer, manifests } = await readRegister(call);
  const alreadyCurrent = pointer?.version === version;
  const written = alreadyCurrent
    ? { pointer, itemsWritten: 0, itemsFound: 0 }
    : await writeVersion(call, dataset, { pointer, manifests }, onProgress);
  const outdated = manifests.filter((manifest) => isOutdated(manifest, written.pointer));
  const itemsRemoved = await removeVersions(call, outdated, onProgress);
  const { itemsWritten, itemsFound } = written;
  return { version, alreadyCurrent, itemsWritten, itemsFound, itemsRemoved, meter: call.meter };
}

type OnProgress = (progress: LoadProgress) => void;

async function writeVersion(
  call: StoreCall,
  dataset: Dataset,
  { pointer: seen, manifests }: Awaited<ReturnType<typeof readRegister>>,
  onProgress: OnProgress,
): Promise<{ pointer: Pointer; itemsWritten: number; itemsFound: number }> {
  const items = datasetItems(dataset);
  const partitions = partitionsOf(items);
  const { version } = dataset;
  // The manifest comes first: whatever is written after it can be found again, and removed without a Scan. Where none stood,
  // nothing of the version stands either, and nothing is looked for.
  const isBegun = manifests.some((manifest) => manifest.version === version);
  await writeManifest(call, { version, turn: (seen?.turn ?? 0) + 1, partitions });
  const standing = new Set((isBegun ? await keysIn(call, partitions) : []).map(textOf));
  const missing = items.filter((item) => !standing.has(textOf(item)));
  const itemsFound = items.length - missing.length;
  let done = itemsFound;
  onProgress({ step: 'WRITING', done, total: items.length });
  await writeAll(
    call,
    missing.map((item) => ({ PutRequest: { Item: { ...item } } })),
    (batch) => {
      done += batch;
      onProgress({ step: 'WRITING', done, total: items.length });
    },
  );
  return { pointer: await movePointer(call, seen, version), itemsWritten: missing.length, itemsFound };
}

/**
 * Neither current nor previous, and meant for an earlier turn than the last: superseded, or given up. A version that
 * another process is loading now is meant for the next turn and stays.
 */
const isOutdated = ({ version, turn }: Manifest, pointer: Pointer): boolean =>
  version !== pointer.version && version !== pointer.previous && turn < pointer.turn;

async function removeVersions(
  call: StoreCall,
  outdated: readonly Manifest[],
  onProgress: OnProgress,
): Promise<number> {
  const keys = await keysIn(
    call,
    outdated.flatMap(({ partitions }) => partitions),
  );
  let done = 0;
  await writeAll(call, keys.map(deletion), (batch) => {
    done += batch;
    onProgress({ step: 'REMOVING', done, total: keys.length });
  });
  // Manifests go last, so that a removal that was stopped is found and finished by the next load.
  await writeAll(
    call,
    outdated.map(({ version }) => deletion(manifestKey(version))),
  );
  return keys.length;
}

async function keysIn(call: StoreCall, partitions: readonly string[]): Promise<ItemKey[]> {
  const keys: ItemKey[] = [];
  for (const pk of partitions) {
    const found = await queryAll(call, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ProjectionExpression: 'pk, sk',
      ConsistentRead: true,
    });
    keys.push(...found.map(({ sk }) => ({ pk, sk: String(sk) })));
  }
  return keys;
}

const deletion = ({ pk, sk }: ItemKey) => ({ DeleteRequest: { Key: { pk, sk } } });
const textOf = ({ pk, sk }: ItemKey): string => JSON.stringify([pk, sk]);
