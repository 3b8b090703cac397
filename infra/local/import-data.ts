import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isDone, markDone } from './fingerprint.ts';
import type { RunningStore } from './open-store.ts';
import { runStep } from './run-step.ts';

/** The figures, and the code that decides what becomes of them in the store. */
const sources = ['data', 'domain', 'functions/store'];

/** What the stamp of a finished load holds, for the figures as they are now. */
const fingerprintOfFigures = (root: string): string => fingerprint(sources.map((path) => join(root, path)));

export interface Table {
  readonly TABLE_NAME: string;
  readonly AWS_REGION: string;
  readonly DYNAMODB_ENDPOINT: string;
}

export interface LoadSettings {
  /** The file that tells for which figures a load was last finished. */
  readonly stamp: string;
  readonly table: Table;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs the importer when the store has not been filled from the figures as they are now. It runs in a process of its
 * own, because it is the very command that fills the table on AWS; it finds out itself what an interrupted run left.
 * A store that cannot be written to goes on with the figures that it has.
 */
export async function importData(
  root: string,
  store: Pick<RunningStore, 'standsIn' | 'isEmpty' | 'writeFault'>,
  { stamp, table, say, signal }: LoadSettings,
): Promise<void> {
  const current = fingerprintOfFigures(root);
  if (!store.isEmpty) {
    if (isDone(stamp, current)) return;
    if ((await store.writeFault()) && existsSync(stamp)) {
      say('The figures have changed and cannot be loaded now; the map goes on with those that it has.');
      return;
    }
  }
  say('Loading the figures ...');
  const importer = join(root, 'data/import/import.ts');
  await runStep('Loading the figures', [process.execPath, importer], {
    cwd: root,
    env: { ...table },
    signal,
  });
  // Without the stamp the next start loads them once more, which changes nothing.
  if (!store.standsIn) await markDone(stamp, current).catch(() => {});
}
