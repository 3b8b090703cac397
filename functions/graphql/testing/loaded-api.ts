import { readDataset } from '../../../data/import/read-dataset.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { newMeter, type StoreConnection } from '../../store/connection.ts';
import { dynamoStore } from '../../store/dynamo-store.ts';
import { loadDataset } from '../../store/load-dataset.ts';
import type { StoredData, StoreMeter } from '../../store/store.ts';
import { emptyTable, startEmbeddedEngine } from '../../store/testing/engine.ts';
import { governedRecords } from '../assessment/governed-records.ts';
import { type Api, type ApiParts, createApi } from '../create-api.ts';
import type { LogEntry } from '../log-message.ts';

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

/** The real data, or what a test makes of it, in the embedded store behind the real API. */
export async function loadedApi(
  change: (dataset: Dataset) => Dataset = (dataset) => dataset,
): Promise<LoadedApi> {
  const engine = await startEmbeddedEngine();
  const connection = await emptyTable(engine);
  const dataset = change(await readDataset('data/walsall'));
  await loadDataset(connection, dataset);
  return {
    dataset,
    connection,
    stored: (version) => dynamoStore(connection).read(version),
    container(parts = {}) {
      const meter = newMeter();
      const log: LogEntry[] = [];
      const store = dynamoStore(connection, meter);
      const records = governedRecords(connection, meter);
      const api = createApi({
        store,
        records,
        meter,
        now: () => testDay,
        log: (entry) => log.push(entry),
        ...parts,
      });
      return { api, meter, log };
    },
    stop: () => engine.stop(),
  };
}
