import type { Area } from '../../../../domain/geography/area.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { liesIn } from '../../../../domain/records-kept/life/placed-record.ts';
import type { RequestContext } from '../../request/context.ts';
import { placedRecords } from '../../snapshot/placed-records.ts';
import { keeps, readsWhole } from '../kept/read-kept.ts';

/**
 * How many records of a kind wait for approval that whoever asks may read whole, in an area where one is asked about; null for
 * who does not keep the kind.
 * Two Queries for who does.
 */
export async function recordsWaiting(
  kind: RecordKind,
  area: Area | undefined,
  context: RequestContext,
): Promise<number | null> {
  if (!keeps(kind, context)) return null;
  const entries = await context.records.kept.of(kind).current();
  // A place that is off the public register is told nobody, not even by a count.
  const waiting = entries.flatMap((entry) => {
    const { id, kindName, revision, proposed, savedAt } = entry;
    return proposed === undefined || !readsWhole(kind, entry, context)
      ? []
      : [
          {
            id,
            kindName,
            revision,
            state: 'CURRENT' as const,
            stands: { content: proposed, approved: { at: savedAt, role: 'PUBLIC' as const }, withheld: [] },
          },
        ];
  });
  const placed = await placedRecords(await context.data(), kind, waiting);
  return area ? placed.filter((each) => liesIn(each, area)).length : placed.length;
}
