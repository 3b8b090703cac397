import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from '../../functions/config.ts';
import { openConnection, type StoreConnection } from '../../functions/store/connection.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { defaultTableName } from '../../functions/store/table.ts';
import { itemsIn, openEmbeddedStore } from '../local/embedded-store.ts';
import { readLocalSettings } from '../local/local-settings.ts';
import { StartProblem } from '../local/start-problem.ts';

export interface OpenRecords {
  readonly connection: StoreConnection;
  /** Where the records stand, for whoever reads the console. */
  readonly place: string;
  close(): Promise<void>;
}

/**
 * The table that holds the records: of the folder that was named, else the one of TABLE_NAME and AWS_REGION, else that
 * of `npm start` on this machine (STORE_FOLDER).
 * @param make whether a folder that holds no store becomes one
 * @throws StoreProblem with the cause when the store of a folder does not open
 */
export async function openRecords(
  env: NodeJS.ProcessEnv,
  root: string,
  { folder, make }: { readonly folder?: string | undefined; readonly make: boolean },
): Promise<OpenRecords> {
  if (folder === undefined && env.TABLE_NAME) {
    const { tableName, region, endpoint } = readConfig(env);
    const connection = openConnection({ tableName, region, ...(endpoint ? { endpoint } : {}) });
    if (endpoint && make) await createTable(connection);
    return { connection, place: `table ${tableName}`, close: async () => connection.client.destroy() };
  }
  const place = folder === undefined ? readLocalSettings(env, root).storeFolder : resolve(folder);
  if (!make && !existsSync(itemsIn(place))) throw new StartProblem(`There is no store in ${place}.`);
  const store = await openEmbeddedStore(place);
  const connection = openConnection({
    tableName: defaultTableName,
    region: 'eu-west-2',
    endpoint: store.endpoint,
  });
  const close = async () => {
    connection.client.destroy();
    await store.close();
  };
  try {
    await createTable(connection);
  } catch (error) {
    await close();
    throw error;
  }
  return { connection, place, close };
}
