import { Unavailable } from '../../../domain/errors/errors.ts';
import type { Store } from '../../store/store.ts';
import { DataSnapshot } from './data-snapshot.ts';
import { type HeldVersion, heldVersion } from './held-version.ts';
import { type KeptViews, nothingKept } from './kept-views.ts';
import { versionWith, withKept } from './with-kept.ts';

/** How long a container may go on with a data version after a newer one is current: the bound on staleness. */
const versionHeldMilliseconds = 5_000;
/** How long it may go on when the store does not say which version is current. */
const versionHeldOnFailureMilliseconds = 300_000;

/**
 * Says which data version is current and holds what was read of it, with what people keep on top. Both are asked for at
 * most every five seconds; the one before stays for requests that are still running on it.
 */
export class CurrentData {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #kept: KeptViews | undefined;
  #held: readonly DataSnapshot[] = [];
  #loaded: HeldVersion | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<DataSnapshot> | undefined;

  /** @param kept none: answers are made of the data alone */
  constructor(store: Store, now: () => Date, kept?: KeptViews) {
    this.#store = store;
    this.#kept = kept;
    this.#now = now;
  }

  /** @throws Unavailable while no load is complete, or when the store has not answered for five minutes */
  get(): Promise<DataSnapshot> {
    const [held] = this.#held;
    if (held && this.#age() < versionHeldMilliseconds) return Promise.resolve(held);
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<DataSnapshot> {
    const askedAt = this.#now().getTime();
    const [held] = this.#held;
    try {
      const [version, kept] = await Promise.all([
        this.#store.currentVersion(),
        this.#kept?.read(askedAt) ?? nothingKept,
      ]);
      if (version === undefined) throw new Unavailable('No data has been loaded yet.');
      this.#askedAt = askedAt;
      if (held?.stored.version === versionWith(version, kept)) {
        held.keptRecords = kept.records;
        return held;
      }
      const { stored, areas } = this.#load(version);
      const next = new DataSnapshot(withKept(stored, kept, areas), kept, areas);
      this.#held = held ? [next, held] : [next];
      return next;
    } catch (cause) {
      if (held && this.#age() < versionHeldOnFailureMilliseconds) return held;
      throw cause;
    }
  }

  /** What is held of the version that was loaded last, whatever was kept on top of it; of another nothing yet. */
  #load(version: string): HeldVersion {
    const held = this.#loaded?.stored.version === version ? this.#loaded : undefined;
    this.#loaded = held ?? heldVersion(this.#store.read(version));
    return this.#loaded;
  }

  #age(): number {
    const age = this.#now().getTime() - this.#askedAt;
    // The clock was set back: how old it is cannot be told, so that it is asked for again, and held if that fails.
    return age < 0 ? versionHeldMilliseconds : age;
  }
}
