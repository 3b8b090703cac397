import { readConfig } from '../../functions/config.ts';
import { openConnection } from '../../functions/store/connection.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { loadDataset } from '../../functions/store/load-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { InvalidData } from './validation-errors.ts';

const usage = `Loads a data folder into the store: npm run import [-- <folder>]
The table is named by TABLE_NAME and AWS_REGION; for a table on this machine also DYNAMODB_ENDPOINT.
Run it as often as you like: the same data is loaded once, and a load that was stopped is completed.`;

/**
 * Reads and checks a data folder and loads it into the table that the environment names, telling how far it is.
 * @throws InvalidData when the files are not fit to load; readers then go on with the data they have
 */
export async function importData(
  folder: string,
  env: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<void> {
  const { tableName, region, endpoint } = readConfig(env);
  const dataset = await readDataset(folder, { tell });
  tell(`Read ${folder}: data version ${dataset.version}`);
  const connection = openConnection({ tableName, region, ...(endpoint ? { endpoint } : {}) });
  try {
    if (endpoint) await createTable(connection);
    let told = -1;
    const report = await loadDataset(connection, dataset, {
      onProgress: ({ step, done, total }) => {
        const tenth = Math.floor((10 * done) / Math.max(total, 1));
        if (tenth === told) return;
        told = tenth;
        tell(`${step === 'WRITING' ? 'Loading' : 'Removing old data'}: ${done} of ${total}`);
      },
    });
    tell(
      report.alreadyCurrent
        ? 'This version is loaded already; nothing was written.'
        : `Loaded ${report.itemsWritten} items; ${report.itemsFound} stood from an earlier load.`,
    );
  } finally {
    connection.client.destroy();
  }
}

if (import.meta.main) {
  const [folder = 'data/walsall', ...rest] = process.argv.slice(2);
  if (folder.startsWith('-') || rest.length > 0) {
    console.log(usage);
    process.exitCode = folder === '--help' ? 0 : 2;
  } else {
    await importData(folder, process.env, console.log).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      if (!(error instanceof InvalidData)) console.error(`\n${usage}`);
      process.exitCode = 1;
    });
  }
}
