import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { keptEntry, publicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import { type KeptRecords, type KeptStore, readInParts } from './kept-records.ts';

/** What asks for the check, in place of a request. */
export interface ViewCheck {
  readonly check: 'kept-views';
}

/** Whether an event of the function asks for the check: those of API Gateway never have this form. */
export const isViewCheck = (event: object): event is ViewCheck =>
  'check' in event && event.check === 'kept-views' && !('requestContext' in event);

/** A record of which a view says something else than its chain. */
export interface ViewDifference {
  readonly kind: string;
  readonly id: string;
  /** The view of those who keep the records, or that of everyone. */
  readonly view: 'KEEPERS' | 'EVERYONE';
}

export interface CheckedViews {
  readonly records: number;
  readonly differences: readonly ViewDifference[];
}

/**
 * Holds the views of each kind beside what its chains give. Reading a view makes anew what is behind an intent, which is the
 * one mending that is safe: an entry that is wrong in another way is told and left for somebody to look into, since nobody
 * can say what wrote it. Four Queries a kind, and one for each record.
 */
export async function checkViews(kept: KeptRecords, kinds: readonly RecordKind[]): Promise<CheckedViews> {
  let records = 0;
  const differences: ViewDifference[] = [];
  for (const kind of kinds) {
    const store = kept.of(kind);
    const first = await differencesOf(kind, store);
    records += first.records;
    if (first.differences.length === 0) continue;
    // Somebody may have written while the views were read: what differs twice differs.
    const again = await differencesOf(kind, store);
    differences.push(
      ...again.differences.filter(({ id, view }) =>
        first.differences.some((before) => before.id === id && before.view === view),
      ),
    );
  }
  return { records, differences };
}

async function differencesOf(kind: RecordKind, store: KeptStore): Promise<CheckedViews> {
  const [current, published] = await Promise.all([store.current(), store.published()]);
  const byId = new Map(published.map((record) => [record.id, record]));
  const ids = [...new Set([...current, ...published].map(({ id }) => id))];
  const entries = new Map(current.map((entry) => [entry.id, entry]));
  const differences: ViewDifference[] = [];
  const heads = await readInParts(ids, (id) => store.latest(id));
  for (const [at, id] of ids.entries()) {
    const head = heads[at];
    const entry = head && keptEntry(head);
    if (differs(entry, entries.get(id))) differences.push({ kind: kind.name, id, view: 'KEEPERS' });
    const open = entry && publicKept(kind, entry);
    if (differs(open, byId.get(id))) differences.push({ kind: kind.name, id, view: 'EVERYONE' });
  }
  return { records: ids.length, differences };
}

const differs = (chain: unknown, view: unknown): boolean =>
  contentHash(chain ?? null) !== contentHash(view ?? null);
