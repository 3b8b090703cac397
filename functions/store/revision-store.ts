import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { Conflict, CorruptRecord, InvalidInput } from '../../domain/errors/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { CurrentIndex } from './current-index.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { PublicIndex } from './public-index.ts';
import { queryAll } from './read-items.ts';
import type { StoreMeter } from './store.ts';
import {
  currentPk,
  fitsInKey,
  type GovernedKind,
  type ItemKey,
  intentPk,
  revisionKey,
  revisionSk,
  revisionsPk,
} from './table.ts';

/** A step in the life of a record, counted from 1. */
export interface Numbered {
  readonly number: number;
}

/**
 * Governed records: chains of revisions that are never changed. One conditional put of revision n + 1 is the commit, so
 * that of two writers one wins and the other is told. Nothing here updates or deletes.
 */
export interface RevisionStore<Revision extends Numbered, Entry, Public> {
  /** The last revision; one strongly consistent Query. Undefined where there is no such record. */
  latest(id: string): Promise<Revision | undefined>;
  /** One GetItem. */
  revision(id: string, number: number): Promise<Revision | undefined>;
  /** Revisions from a number on, the first first; from 1 the whole chain. One paged Query. */
  chain(id: string, from?: number): Promise<readonly Revision[]>;
  /**
   * Commits a revision.
   * @throws Conflict when its number is taken or skips one, InvalidInput when it is too large: nothing was written
   */
  append(id: string, revision: Revision): Promise<void>;
  /** What the index says of every record, by id: two Queries, and one for each record that was being written. */
  current(): Promise<readonly Entry[]>;
  /**
   * What everyone may read of the published records, by id: two Queries, and one for each published record that was being
   * written. What was never published costs it nothing. In a table without this index the first call makes it.
   */
  published(): Promise<readonly Public[]>;
}

export interface RevisionStoreParts<Revision extends Numbered, Entry, Public> {
  readonly kind: GovernedKind;
  /** What the index holds of a record; it may look at earlier revisions. A pure function of the chain. */
  readonly entryOf: (head: Revision, at: (number: number) => Promise<Revision>) => Promise<Entry>;
  /** Whether what was stored reads as a revision. */
  readonly isRevision: (value: unknown) => value is Revision;
  /** Whether everyone may read something of a record from this revision on. */
  readonly isPublished: (head: Revision) => boolean;
  /** What that is: undefined exactly where `isPublished` says no. */
  readonly publicOf: (entry: Entry) => Public | undefined;
}

/** Revisions in the table of a connection. */
export function revisionStore<Revision extends Numbered, Entry, Public>(
  connection: StoreConnection,
  { kind, entryOf, isRevision, isPublished, publicOf }: RevisionStoreParts<Revision, Entry, Public>,
  meter: StoreMeter = newMeter(),
  now: () => number = Date.now,
): RevisionStore<Revision, Entry, Public> {
  const call: StoreCall = { ...connection, meter };
  const read = (body: unknown): Revision => {
    const value = unpackJson([body], `revision of an ${kind}`);
    if (!isRevision(value)) throw new CorruptRecord(`A stored revision of an ${kind} is not one.`);
    return value;
  };

  const latest = async (id: string): Promise<Revision | undefined> => {
    if (!fitsInKey(id)) return undefined;
    const { Items } = await ask(meter, 'read', () =>
      call.client.send(
        new QueryCommand({
          TableName: call.tableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': revisionsPk(kind, id) },
          ScanIndexForward: false,
          Limit: 1,
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    const [item] = Items ?? [];
    return item && read(item.body);
  };

  const revision = async (id: string, number: number): Promise<Revision | undefined> => {
    if (!fitsInKey(id) || !Number.isSafeInteger(number) || number < 1) return undefined;
    const { Item } = await ask(meter, 'read', () =>
      call.client.send(
        new GetCommand({
          TableName: call.tableName,
          Key: { ...revisionKey(kind, id, number) },
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    return Item && read(Item.body);
  };

  const entryOfHead = (id: string, head: Revision): Promise<Entry> =>
    entryOf(head, async (number) => {
      const found = number === head.number ? head : await revision(id, number);
      if (!found) throw new CorruptRecord(`Revision ${number} of an ${kind} is missing.`);
      return found;
    });

  const chains = { latest, entryOf: entryOfHead };
  const index = new CurrentIndex<Revision, Entry>(
    call,
    { kind, index: currentPk(kind), intents: intentPk(kind) },
    chains,
  );
  const publicIndex = new PublicIndex(call, kind, index, { ...chains, publicOf }, now);

  return {
    latest,
    revision,
    async chain(id, from = 1) {
      if (!fitsInKey(id)) return [];
      const items = await queryAll(call, {
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': revisionsPk(kind, id), ':from': revisionSk(from) },
        ConsistentRead: true,
      });
      return items.map(({ body }) => read(body));
    },
    async append(id, next) {
      if (!fitsInKey(id)) throw new RangeError('This id cannot be part of a key.');
      const head = await latest(id);
      if ((head?.number ?? 0) !== next.number - 1) throw lost(head?.number ?? 0);
      const body = packed(next);
      const isPublic = isPublished(next);
      await Promise.all([
        index.writeIntent(id, next.number),
        ...(isPublic ? [publicIndex.writeIntent(id, next.number)] : []),
      ]);
      await put(call, revisionKey(kind, id, next.number), next.number, body);
      await Promise.all([index.reindex(id, next), ...(isPublic ? [publicIndex.reindex(id, next)] : [])]);
    },
    current: async () => (await index.read()).entries.map(({ entry }) => entry),
    published: () => publicIndex.read(),
  };
}

const lost = (number: number): Conflict =>
  new Conflict(
    `The record has moved on to revision ${number} meanwhile: load it again and repeat the change.`,
  );

/** A revision as one item holds it. @throws InvalidInput when it is too large */
function packed(next: Numbered): Uint8Array {
  const [body, ...more] = packJson(next);
  if (!body || more.length > 0) {
    throw new InvalidInput('input', 'with this the record would be too large to be kept. Shorten its texts.');
  }
  return body;
}

async function put(call: StoreCall, key: ItemKey, number: number, body: Uint8Array): Promise<void> {
  try {
    await ask(call.meter, 'write', () =>
      call.client.send(
        new PutCommand({
          TableName: call.tableName,
          Item: { ...key, body },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw lost(number);
    throw error;
  }
}
