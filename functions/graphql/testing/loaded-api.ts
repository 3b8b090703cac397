import { walsallData } from '../../../data/import/testing/walsall.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { newMeter, type StoreConnection } from '../../store/connection.ts';
import { createTable } from '../../store/create-table.ts';
import { dynamoStore } from '../../store/dynamo-store.ts';
import { loadDataset } from '../../store/load-dataset.ts';
import type { StoredData, StoreMeter } from '../../store/store.ts';
import { defaultTableName } from '../../store/table.ts';
import { type EmbeddedEngine, startEmbeddedEngine } from '../../store/testing/engine.ts';
import { type Api, type ApiParts, createApi } from '../create-api.ts';
import type { LogEntry } from '../http/log-message.ts';
import { governedRecords } from '../records/governed-records.ts';

export interface LoadedApi {
  readonly dataset: Dataset;
  readonly connection: StoreConnection;
  stored(version: string): StoredData;
  /** A new container: nothing held, a meter of its own, its log kept. */
  container(parts?: Partial<ApiParts>): Container;
  stop(): Promise<void>;
}

export interface Container {
  readonly api: Api;
  readonly meter: StoreMeter;
  readonly log: LogEntry[];
}

/** The day on which tests ask. */
export const testDay = new Date('2026-11-22T10:00:00Z');

/** The table with the real data as a load leaves it: written item by item once a worker, for copies. */
const loadedTable = once(async () => {
  const engine = await startEmbeddedEngine();
  const { tableName, client } = await loadedWith(engine, await walsallData());
  const contents = await engine.contents();
  client.destroy();
  await engine.stop();
  return { tableName, contents };
});

/** The engine holds no other table. */
async function loadedWith(engine: EmbeddedEngine, dataset: Dataset): Promise<StoreConnection> {
  const connection = engine.connectDirectly(defaultTableName);
  await createTable(connection);
  await loadDataset(connection, dataset);
  return connection;
}

/** An engine of its own with the real data, for whoever asks it from another process, or has it behind no API of ours. */
export async function loadedEngine(): Promise<{ engine: EmbeddedEngine; tableName: string }> {
  const { tableName, contents } = await loadedTable();
  return { engine: await startEmbeddedEngine(contents), tableName };
}

/** A table of its own with the real data. */
async function realTable() {
  const { engine, tableName } = await loadedEngine();
  return { engine, connection: engine.connectDirectly(tableName), dataset: await walsallData() };
}

async function changedTable(change: (dataset: Dataset) => Dataset) {
  const dataset = change(await walsallData());
  const engine = await startEmbeddedEngine();
  return { engine, connection: await loadedWith(engine, dataset), dataset };
}

/**
 * The real data, or what a test makes of it, in an embedded store of its own behind the real API: nothing that a test
 * writes is seen by another.
 */
export async function loadedApi(change?: (dataset: Dataset) => Dataset): Promise<LoadedApi> {
  const { engine, connection, dataset } = await (change ? changedTable(change) : realTable());
  const letGo: (() => void)[] = [];
  return {
    dataset,
    connection,
    stored: (version) => dynamoStore(connection).read(version),
    container(parts = {}) {
      const meter = newMeter();
      const log: LogEntry[] = [];
      const store = dynamoStore(connection, meter);
      const now = parts.now ?? (() => testDay);
      const records = governedRecords(connection, meter, () => now().getTime());
      const api = createApi({ store, records, meter, log: (entry) => log.push(entry), ...parts, now });
      const held = untilLetGo(api);
      letGo.push(held.letGo);
      return { api: held.api, meter, log };
    },
    stop() {
      for (const forget of letGo) forget();
      return engine.stop();
    },
  };
}

/**
 * The API as long as its store stands. Files of a worker are modules of one process, whose variables stay to its end: held
 * by them, what each container has read filled 1.6 GB, through which every collection of garbage went.
 */
function untilLetGo(api: Api): { readonly api: Api; readonly letGo: () => void } {
  let held: Api | undefined = api;
  return {
    api: {
      handle(...asked) {
        if (!held) throw new Error('The store behind this API was stopped.');
        return held.handle(...asked);
      },
    },
    letGo() {
      held = undefined;
    },
  };
}

/** What tests that only read the real data share. */
export interface Reader {
  readonly dataset: Dataset;
  readonly api: Api;
}

/**
 * The real data behind one container a worker, for tests that only read: what it has answered one file it answers the
 * next at once, where a new one takes a second of CPU for its first briefing. It ends with its worker. Who writes, counts
 * requests or asks what a new container does takes `loadedApi`.
 */
export const sharedReader: () => Promise<Reader> = once(async () => {
  const { dataset, container } = await loadedApi();
  return { dataset, api: container().api };
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
