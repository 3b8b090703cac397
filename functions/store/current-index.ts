import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Unavailable } from '../../domain/errors/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { queryPartition } from './read-items.ts';
import { completeSk, type GovernedKind, type ItemKey } from './table.ts';

interface Chains<Revision, Entry> {
  readonly latest: (id: string) => Promise<Revision | undefined>;
  /** Undefined where the index has nothing of the record. */
  readonly entryOf: (id: string, head: Revision) => Promise<Entry | undefined>;
}

/** Where an index lies: its entries, and the intents, which say what is about to be written. */
export interface IndexPartitions {
  readonly kind: GovernedKind;
  readonly index: string;
  readonly intents: string;
}

/** What an index says of a record, and of which revision. */
export interface Indexed<Entry> {
  readonly id: string;
  readonly number: number;
  readonly entry: Entry;
}

export interface ReadIndex<Entry> {
  readonly entries: readonly Indexed<Entry>[];
  /** Since when, in milliseconds of Unix time, the index is known to lack nothing; undefined where that was not noted. */
  readonly completeSince?: number;
}

/** An item that only one of a later number may replace. */
interface NumberedItem extends ItemKey {
  readonly number: number;
  readonly body?: Uint8Array | undefined;
}

/**
 * What stands now in each record, so that a list needs not read every chain. It is made from the chains and is never the
 * truth: an intent is written before a revision, so that a reader sees which entries may be behind after a writer
 * died between its two writes, and makes these anew from their chain.
 */
export class CurrentIndex<Revision extends { readonly number: number }, Entry> {
  readonly #call: StoreCall;
  readonly #partitions: IndexPartitions;
  readonly #chains: Chains<Revision, Entry>;

  constructor(call: StoreCall, partitions: IndexPartitions, chains: Chains<Revision, Entry>) {
    this.#call = call;
    this.#partitions = partitions;
    this.#chains = chains;
  }

  /** Notes that a revision is about to be written. */
  writeIntent(id: string, number: number): Promise<void> {
    return putNewer(this.#call, { pk: this.#partitions.intents, sk: id, number });
  }

  /** Makes the entry of a record from its newest revision. */
  async reindex(id: string, head: Revision): Promise<Entry | undefined> {
    const entry = await this.#chains.entryOf(id, head);
    if (entry !== undefined) await this.put(id, head.number, entry);
    return entry;
  }

  /**
   * Puts an entry in unless there is one of the same or a later revision. Where it cannot be written now, on a disk that is
   * full for one, the next reader makes it again: the revision stands, and whoever wrote it must not be told otherwise.
   * @returns whether the entry, or a later one, stands now
   */
  async put(id: string, number: number, entry: Entry): Promise<boolean> {
    const [body] = packJson(entry);
    return mended(putNewer(this.#call, { pk: this.#partitions.index, sk: id, number, body }));
  }

  /** Every entry, by id: those held, and anew those that are behind an intent. Two Queries, and one for each of these. */
  async read(): Promise<ReadIndex<Entry>> {
    const { kind, index, intents } = this.#partitions;
    const [items, notes] = await Promise.all([
      queryPartition(this.#call, index),
      queryPartition(this.#call, intents),
    ]);
    const held = new Map(items.map((item) => [String(item.sk), item]));
    const mark = held.get(completeSk)?.number;
    held.delete(completeSk);
    const numbers = new Map([...held].map(([id, item]) => [id, Number(item.number)]));
    for (const { sk, number } of notes) {
      numbers.set(String(sk), Math.max(Number(number), numbers.get(String(sk)) ?? 0));
    }
    const entries = await Promise.all(
      [...numbers]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(async ([id, number]) => {
          const item = held.get(id);
          if (item?.number === number) {
            return [{ id, number, entry: unpackJson([item.body], `entry of an ${kind}`) as Entry }];
          }
          const head = await this.#chains.latest(id);
          const entry = head && (await this.reindex(id, head));
          return entry === undefined || !head ? [] : [{ id, number: head.number, entry }];
        }),
    );
    return { entries: entries.flat(), ...(typeof mark === 'number' ? { completeSince: mark } : {}) };
  }
}

/** Puts an item unless one of the same or a later number stands there. */
export async function putNewer(call: StoreCall, item: NumberedItem): Promise<void> {
  try {
    await ask(call.meter, 'write', () =>
      call.client.send(
        new PutCommand({
          TableName: call.tableName,
          Item: { ...item },
          ConditionExpression: 'attribute_not_exists(pk) OR #number < :number',
          ExpressionAttributeNames: { '#number': 'number' },
          ExpressionAttributeValues: { ':number': item.number },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Waits for a write that a later reader makes up for: whether it was done, or could not be done now. */
export async function mended(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return false;
  }
}
