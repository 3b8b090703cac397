import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Unavailable } from '../../domain/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { queryPartition } from './read-items.ts';
import { announcedPk, currentPk, type GovernedKind, type ItemKey } from './table.ts';

interface Chains<Revision, Entry> {
  readonly latest: (id: string) => Promise<Revision | undefined>;
  readonly entryOf: (id: string, head: Revision) => Promise<Entry>;
}

/** An item that only one of a later number may replace. */
interface NumberedItem extends ItemKey {
  readonly number: number;
  readonly body?: Uint8Array | undefined;
}

/**
 * What stands now in each record, so that a list needs not read every chain. It follows the chains and is never the
 * truth: a revision is announced before it is written, so that a reader sees which entries may be behind after a writer
 * died between its two writes, and makes these anew from their chain.
 */
export class CurrentIndex<Revision extends { readonly number: number }, Entry> {
  readonly #call: StoreCall;
  readonly #kind: GovernedKind;
  readonly #chains: Chains<Revision, Entry>;

  constructor(call: StoreCall, kind: GovernedKind, chains: Chains<Revision, Entry>) {
    this.#call = call;
    this.#kind = kind;
    this.#chains = chains;
  }

  announce(id: string, number: number): Promise<void> {
    return this.#putNewer({ pk: announcedPk(this.#kind), sk: id, number });
  }

  /**
   * Makes the entry of a record from its newest revision. Where it cannot be written now, on a disk that is full for
   * one, the next reader makes it again: the revision stands, and whoever wrote it must not be told otherwise.
   */
  async follow(id: string, head: Revision): Promise<Entry> {
    const entry = await this.#chains.entryOf(id, head);
    const [body] = packJson(entry);
    try {
      await this.#putNewer({ pk: currentPk(this.#kind), sk: id, number: head.number, body });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
    return entry;
  }

  async read(): Promise<readonly Entry[]> {
    const [items, announced] = await Promise.all([
      queryPartition(this.#call, currentPk(this.#kind)),
      queryPartition(this.#call, announcedPk(this.#kind)),
    ]);
    const held = new Map(items.map((item) => [String(item.sk), item]));
    const entries = await Promise.all(
      announced.map(async ({ sk, number }) => {
        const id = String(sk);
        const item = held.get(id);
        if (item && item.number === number)
          return [unpackJson([item.body], `entry of an ${this.#kind}`) as Entry];
        const head = await this.#chains.latest(id);
        return head ? [await this.follow(id, head)] : [];
      }),
    );
    return entries.flat();
  }

  /** Puts an item unless one of the same or a later number stands there. */
  async #putNewer(item: NumberedItem): Promise<void> {
    try {
      await ask(this.#call.meter, 'write', () =>
        this.#call.client.send(
          new PutCommand({
            TableName: this.#call.tableName,
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
}
