import { LRUCache } from 'lru-cache';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import {
  isPublicRecord,
  type KeptEntry,
  keptEntry,
  type PublicKept,
  publicKept,
} from '../../../domain/records-kept/life/kept-entry.ts';
import type { KeptRevision } from '../../../domain/records-kept/life/kept-record.ts';
import { type StoodContent, stoodByChain } from '../../../domain/records-kept/life/stood-content.ts';
import { newMeter, type StoreConnection } from '../../store/connection.ts';
import { readKeptStamp, writeKeptStamp } from '../../store/kept-stamp.ts';
import { type RevisionStore, revisionStore } from '../../store/revision-store.ts';
import type { StoreMeter } from '../../store/store.ts';
import { keptKind } from '../../store/table.ts';

/** How many chains are read at a time, where many of a kind are. */
export const chainsAtOnce = 20;

/** What is read of each of many chains, in their order, `chainsAtOnce` at a time. */
export async function readInParts<Of, Read>(
  of: readonly Of[],
  read: (each: Of) => Promise<Read>,
): Promise<readonly Read[]> {
  const found: Read[] = [];
  for (let from = 0; from < of.length; from += chainsAtOnce)
    found.push(...(await Promise.all(of.slice(from, from + chainsAtOnce).map(read))));
  return found;
}

/** The records of one kind. */
export type KeptStore = RevisionStore<KeptRevision, KeptEntry, PublicKept>;

/** Every record that people keep, by kind. */
export interface KeptRecords {
  of(kind: RecordKind): KeptStore;
  /** Changes whenever something changed that everyone may read: one GetItem. Undefined: nothing was ever kept. */
  stamp(): Promise<string | undefined>;
  /** Everything that stood of a record at any time: one Query, once a container for each of its revisions. */
  stoodOf(kind: RecordKind, record: Pick<KeptEntry, 'id' | 'revision'>): Promise<readonly StoodContent[]>;
}

/** Chains whose contents a container keeps: what stood up to a revision never changes. */
const chainsKept = 5_000;

/** Kept records in the table of a connection. */
export function keptRecords(
  connection: StoreConnection,
  meter: StoreMeter = newMeter(),
  now?: () => number,
): KeptRecords {
  const call = { ...connection, meter };
  const stores = new Map<string, KeptStore>();
  const made = (kind: RecordKind): KeptStore => {
    const store: KeptStore = revisionStore(
      connection,
      {
        kind: keptKind(kind.name),
        isRevision: (value): value is KeptRevision =>
          typeof value === 'object' && value !== null && 'record' in value && 'hash' in value,
        entryOf: async (head) => keptEntry(head),
        isPublished: ({ record }) => isPublicRecord(record),
        publicOf: (entry) => publicKept(kind, entry),
      },
      meter,
      now,
    );
    return {
      ...store,
      async append(id, revision) {
        await store.append(id, revision);
        if (isPublicRecord(revision.record)) await writeKeptStamp(call);
      },
    };
  };
  const of = (kind: RecordKind): KeptStore => {
    const store = stores.get(kind.name) ?? made(kind);
    stores.set(kind.name, store);
    return store;
  };
  const stood = new LRUCache<string, readonly StoodContent[]>({ max: chainsKept });
  return {
    of,
    stamp: () => readKeptStamp(call),
    async stoodOf(kind, { id, revision }) {
      const key = `${id}@${revision}`;
      const held = stood.get(key);
      if (held) return held;
      const read = stoodByChain((await of(kind).chain(id)).filter(({ number }) => number <= revision));
      stood.set(key, read);
      return read;
    },
  };
}

/**
 * The same for one request: a view, or a chain, is read once however many fields ask for it, and again after a change.
 * What a change is made on, the newest revision, is always read anew.
 */
export function keptForOneRequest(kept: KeptRecords): KeptRecords {
  const stores = new Map<string, KeptStore>();
  const made = (kind: RecordKind): KeptStore => {
    const store = kept.of(kind);
    const asked = new Map<string, Promise<unknown>>();
    const once = <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      const answer = (asked.get(key) as Promise<Answer> | undefined) ?? ask();
      asked.set(key, answer);
      return answer;
    };
    return {
      ...store,
      current: () => once('current', store.current),
      published: () => once('published', store.published),
      chain: (id, from = 1) => once(`chain ${from} ${id}`, () => store.chain(id, from)),
      async append(id, revision) {
        asked.clear();
        await store.append(id, revision);
        asked.clear();
      },
    };
  };
  return {
    ...kept,
    of(kind) {
      const store = stores.get(kind.name) ?? made(kind);
      stores.set(kind.name, store);
      return store;
    },
  };
}
