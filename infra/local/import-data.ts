import { join } from 'node:path';
import { fingerprint, isDone, markDone } from './fingerprint.ts';
import { runStep } from './run-step.ts';

/** The figures, and the code that decides what becomes of them in the store. */
const sources = ['data', 'domain', 'functions/store'];

export interface Table {
  readonly TABLE_NAME: string;
  readonly AWS_REGION: string;
  readonly DYNAMODB_ENDPOINT: string;
}

/**
 * Runs the importer when the store has not been filled from the figures as they are now. It runs in a process of its
 * own, because it is the very command that fills the table on AWS; it finds out itself what an interrupted run left.
 */
export async function importData(
  root: string,
  storeFolder: string,
  table: Table,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stamp = join(storeFolder, 'imported');
  const current = await fingerprint(sources.map((path) => join(root, path)));
  if (isDone(stamp, current)) return;
  say('Loading the figures ...');
  const importer = join(root, 'data/import/import.ts');
  await runStep('Loading the figures', [process.execPath, importer], {
    cwd: root,
    env: { ...table },
    signal,
  });
  await markDone(stamp, current);
}
