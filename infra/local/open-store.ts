import { existsSync } from 'node:fs';
import { openEmbeddedStore } from './embedded-store.ts';
import { serveEngine } from './engine-server.ts';
import { sayRescue } from './say-rescue.ts';
import { rescueCopy } from './store-damage.ts';
import { StoreEngine } from './store-engine.ts';
import { type StoreFault, StoreProblem } from './store-fault.ts';

/** The store that a map runs over. */
export interface RunningStore {
  readonly endpoint: string;
  /** Set where it stands in, in memory and with the figures alone, for a store on disk that does not open. */
  readonly standsIn: boolean;
  /** Whether the figures have to be loaded, whatever a stamp says. */
  readonly isEmpty: boolean;
  /** Why nothing can be written now; undefined: it can. */
  writeFault(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Faults with which a map still starts: the figures are in the project, and only the records are in the store. */
const startsBeside = {
  DISK_FULL: 'RECORDS_AWAY_DISK_FULL',
  NOT_WRITABLE: 'RECORDS_AWAY_NOT_WRITABLE',
  DAMAGED: 'RECORDS_AWAY_DAMAGED',
  NEWER: 'RECORDS_AWAY_NEWER',
  UNKNOWN: 'RECORDS_AWAY_UNKNOWN',
} as const satisfies Partial<Record<StoreFault, string>>;

/**
 * Opens the store of a folder. Where it does not open, tells why and what to do, makes and repairs a copy of a damaged
 * one, and gives a store in memory instead, which refuses everybody who asks it for a record.
 * @param loaded the stamp of a finished load: a full disk is no reason to stand in for a store that has its figures
 * @throws StoreProblem when another process uses the folder, or it is none
 */
export async function openStore(
  folder: string,
  { say, now, loaded }: { say: (line: string) => void; now: () => Date; loaded: string },
): Promise<RunningStore> {
  try {
    const store = await openEmbeddedStore(folder, { tell: say });
    const fault = existsSync(loaded) && !store.isNew ? undefined : await store.writeFault();
    if (!fault) return { ...store, standsIn: false, isEmpty: store.isNew };
    await store.close();
    throw new StoreProblem(
      fault === 'WRITE_FAILED' ? 'UNKNOWN' : fault,
      folder,
      'the figures cannot be loaded',
    );
  } catch (error) {
    if (!(error instanceof StoreProblem) || !startsAnyway(error.fault)) throw error;
    say(`\n${error.message}`);
    if (error.fault === 'DAMAGED') say(await rescueSaid(folder, now()));
    say(
      '\nThe public map starts all the same, on figures loaded anew into memory. Assessments are answered with ' +
        '"not available now" until the store opens.\n',
    );
    return standIn(error.fault);
  }
}

const startsAnyway = (fault: StoreFault): fault is keyof typeof startsBeside =>
  Object.hasOwn(startsBeside, fault);

async function standIn(fault: keyof typeof startsBeside): Promise<RunningStore> {
  const engine = new StoreEngine();
  await engine.open();
  const { endpoint, close } = await serveEngine(engine, startsBeside[fault]);
  return {
    endpoint,
    standsIn: true,
    isEmpty: true,
    writeFault: async () => undefined,
    async close() {
      await close();
      await engine.close();
    },
  };
}

/** Makes and repairs a copy of a damaged store; tells what it holds, and what to do. */
export async function rescueSaid(folder: string, now: Date): Promise<string> {
  try {
    return sayRescue(folder, await rescueCopy(folder, now), now);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `No copy of it could be made: ${why}. Nothing in it was touched. Copy the whole folder to another disk.`;
  }
}
