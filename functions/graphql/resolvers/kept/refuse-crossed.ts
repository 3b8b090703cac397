import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { Conflict } from '../../../../domain/errors/errors.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { type Acting, separateRecord } from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { commit } from '../../records/commit.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import type { ChangeRequest } from '../../records/own-revision.ts';

/**
 * Takes a merge back whose other record was itself merged or withdrawn between the look at it and the commit: there is no
 * transaction over two records. Two merges that cross may both be taken back; none is lost, and both are told.
 * @throws Conflict where it was taken back
 */
export async function refuseCrossed(
  { number, record }: KeptRevision,
  kind: RecordKind,
  store: KeptStore,
  acting: Acting,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Promise<void> {
  if (record.state !== 'MERGED' || record.mergedInto === undefined) return;
  const [into, head, before] = await Promise.all([
    store.latest(record.mergedInto),
    store.latest(record.id),
    store.revision(record.id, number - 1),
  ]);
  const isOver = into?.record.state === 'MERGED' || into?.record.state === 'WITHDRAWN';
  if (!isOver || !before || head?.number !== number) return;
  const key = contentHash(['crossed', idempotencyKey]).slice(0, 40);
  const request: ChangeRequest = {
    operation: 'undoRecord',
    input: { idempotencyKey: key },
    author: acting.author,
    at: acting.at,
    noun: kind.noun,
  };
  await commit<KeptRecord, KeptStep>(store, head, number, request, () => ({
    kind: 'UNDONE',
    record: separateRecord(record, before.record, acting),
    reason: 'The other record was merged or withdrawn at the same moment.',
  }));
  throw new Conflict(
    `Somebody merged or withdrew the other ${kind.noun} at the same moment. Nothing was merged; load both again.`,
  );
}
