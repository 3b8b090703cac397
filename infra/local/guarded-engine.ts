import { type EngineAnswer, isWrite, StoreEngine } from './store-engine.ts';
import { asWriteFault, roomKept, tryToWrite, type WriteFault, writeFaultOf } from './write-guard.ts';

export interface GuardSettings {
  /** Bytes of free room below which writes are refused; 0: none is kept. */
  readonly roomKept?: number;
  /** Told once each time that writing stops or goes on again. */
  readonly tell?: (line: string) => void;
}

/** Written and removed again before a store that failed to write opens anew, in bytes. */
const trialBytes = 4 * 1024 * 1024;

/**
 * The engine over a folder of a disk that can fill up, or be set read-only, while it runs. Reads go on; writes are
 * refused with the reason, and taken again once there is room. After a write that failed nothing more is written until
 * LevelDB has opened anew and cut off what it left half written.
 */
export class GuardedEngine {
  readonly #engine: StoreEngine;
  readonly #folder: string;
  readonly #roomKept: number;
  readonly #tell: (line: string) => void;
  readonly #running = new Set<Promise<unknown>>();
  #broken = false;
  #mending: Promise<WriteFault | undefined> | undefined;
  #told: WriteFault | undefined;

  /** @param folder where LevelDB keeps its files */
  constructor(folder: string, { roomKept: kept = roomKept, tell = () => {} }: GuardSettings = {}) {
    this.#engine = new StoreEngine(folder);
    this.#folder = folder;
    this.#roomKept = kept;
    this.#tell = tell;
  }

  /** @throws what LevelDB says when it cannot open the folder */
  open(): Promise<void> {
    return this.#engine.open();
  }

  async close(): Promise<void> {
    await this.#mending;
    await Promise.allSettled(this.#running);
    await this.#engine.close();
  }

  /**
   * Carries out one operation, or says why nothing can be written.
   * @throws what LevelDB reports when it cannot read
   */
  async run(operation: string, input: unknown): Promise<EngineAnswer | WriteFault> {
    await this.#mending;
    const writes = isWrite(operation);
    if (writes || !this.#engine.isOpen) {
      const fault = await this.writeFault();
      if (fault) return fault;
    }
    const running = this.#engine.run(operation, input);
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      if (!writes) throw error;
      this.#broken = true;
      return this.#changed(asWriteFault(error));
    } finally {
      this.#running.delete(running);
    }
  }

  /** Why nothing can be written now; undefined: it can. Mends what can be mended. */
  async writeFault(): Promise<WriteFault | undefined> {
    const fault = await writeFaultOf(this.#folder, this.#roomKept);
    if (fault || !this.#broken) return this.#changed(fault);
    this.#mending ??= this.#mend().finally(() => {
      this.#mending = undefined;
    });
    return this.#changed(await this.#mending);
  }

  async #mend(): Promise<WriteFault | undefined> {
    const fault = await tryToWrite(this.#folder, Math.max(trialBytes, this.#roomKept / 2));
    if (fault) return fault;
    await Promise.allSettled(this.#running);
    try {
      await this.#engine.close();
      await this.#engine.open();
      this.#broken = false;
      return undefined;
    } catch (error) {
      return asWriteFault(error);
    }
  }

  #changed<Fault extends WriteFault | undefined>(fault: Fault): Fault {
    if (fault !== this.#told) {
      this.#told = fault;
      this.#tell(fault ? tellings[fault](this.#folder) : `${this.#folder} can be written to again.`);
    }
    return fault;
  }
}

const tellings: Readonly<Record<WriteFault, (folder: string) => string>> = {
  DISK_FULL: (folder) =>
    `The disk of ${folder} is full. Reading goes on; nothing is saved until there is room. See docs/runbook.md, "Disk full".`,
  NOT_WRITABLE: (folder) =>
    `${folder} cannot be written to. Reading goes on; nothing is saved until it can. See docs/runbook.md, "Disk full".`,
  WRITE_FAILED: (folder) =>
    `Writing to ${folder} failed. Reading goes on; the next write tries again. See docs/runbook.md, "Disk full".`,
};
