import type { StoreCall } from './ask.ts';
import { CurrentIndex, type Indexed, mended, putNewer } from './current-index.ts';
import { completeSk, type GovernedKind, publishedIntentPk, publishedPk } from './table.ts';

interface Chains<Revision, Entry, Public> {
  readonly latest: (id: string) => Promise<Revision | undefined>;
  readonly entryOf: (id: string, head: Revision) => Promise<Entry>;
  /** What everyone may read of an entry; undefined where nothing was published. */
  readonly publicOf: (entry: Entry) => Public | undefined;
}

/**
 * How long the index is held beside the other one after it was first made: a container of the release before, which
 * knows nothing of it, may be at work for minutes yet.
 */
const settlingMilliseconds = 15 * 60_000;

/**
 * What everyone may read, in a partition of its own, so that drafts cost public pages nothing. It is kept as the index of
 * all records is, and made of that one in a table that has none: no step of a deployment is needed for it.
 */
export class PublicIndex<Revision extends { readonly number: number }, Entry, Public> {
  readonly #call: StoreCall;
  readonly #kind: GovernedKind;
  readonly #publicOf: Chains<Revision, Entry, Public>['publicOf'];
  readonly #published: CurrentIndex<Revision, Public>;
  readonly #all: CurrentIndex<Revision, Entry>;
  readonly #now: () => number;

  constructor(
    call: StoreCall,
    kind: GovernedKind,
    all: CurrentIndex<Revision, Entry>,
    { latest, entryOf, publicOf }: Chains<Revision, Entry, Public>,
    now: () => number,
  ) {
    this.#call = call;
    this.#kind = kind;
    this.#publicOf = publicOf;
    this.#all = all;
    this.#now = now;
    this.#published = new CurrentIndex<Revision, Public>(
      call,
      { kind, index: publishedPk(kind), intents: publishedIntentPk(kind) },
      { latest, entryOf: async (id, head) => publicOf(await entryOf(id, head)) },
    );
  }

  writeIntent(id: string, number: number): Promise<void> {
    return this.#published.writeIntent(id, number);
  }

  async reindex(id: string, head: Revision): Promise<void> {
    await this.#published.reindex(id, head);
  }

  async read(): Promise<readonly Public[]> {
    const { entries, completeSince } = await this.#published.read();
    const settled = completeSince !== undefined && completeSince <= this.#now() - settlingMilliseconds;
    return settled ? entries.map(({ entry }) => entry) : this.#makeOf(entries, completeSince === undefined);
  }

  /** Puts in what the index of all records has and this one lacks. */
  async #makeOf(held: readonly Indexed<Public>[], first: boolean): Promise<readonly Public[]> {
    const numbers = new Map(held.map(({ id, number }) => [id, number]));
    const { entries } = await this.#all.read();
    const published = entries.flatMap(({ id, number, entry }) => {
      const open = this.#publicOf(entry);
      return open === undefined ? [] : [{ id, number, open }];
    });
    const written = await Promise.all(
      published
        .filter(({ id, number }) => numbers.get(id) !== number)
        .map(({ id, number, open }) => this.#published.put(id, number, open)),
    );
    // An index that lacks an entry is not marked as whole: the next reader goes on with it.
    if (first && written.every(Boolean)) {
      await mended(
        putNewer(this.#call, { pk: publishedPk(this.#kind), sk: completeSk, number: this.#now() }),
      );
    }
    return published.map(({ open }) => open);
  }
}
