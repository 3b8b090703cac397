import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { isWhole, type ReadKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import type { KeptRevision } from '../../../../domain/records-kept/life/kept-record.ts';
import type { RequestContext } from '../../request/context.ts';

/** The steps of a record up to the revision that was read, as far as whoever asks may read them. One Query. */
export async function historyOf(kind: RecordKind, record: ReadKept, context: RequestContext) {
  const { id, revision } = record;
  const chain = (await context.records.kept.of(kind).chain(id)).filter(({ number }) => number <= revision);
  const keeper = isWhole(record);
  return chain.flatMap((step, index) => {
    const before = chain[index - 1];
    if (!keeper && !changesWhatStands(before, step)) return [];
    return [
      {
        revision: step.number,
        kind: step.kind,
        at: step.at,
        actedAs: step.record.actedAs,
        by: keeper ? step.author.name : null,
        reason: keeper ? (step.reason ?? null) : null,
        fields: fieldsChanged(kind, before, step, keeper),
      },
    ];
  });
}

const changesWhatStands = (before: KeptRevision | undefined, { record }: KeptRevision): boolean =>
  contentHash(before?.record.standing ?? {}) !== contentHash(record.standing ?? {});

/** Names of the fields that a step changed: of what was written, or, for everyone, of what stands and is public. */
function fieldsChanged(
  { fields }: RecordKind,
  before: KeptRevision | undefined,
  { record }: KeptRevision,
  keeper: boolean,
): readonly string[] {
  const contentOf = (of: KeptRevision['record'] | undefined) =>
    (keeper ? of?.content : of?.standing?.content) ?? {};
  const [was, is] = [contentOf(before?.record), contentOf(record)];
  return Object.keys(fields).filter(
    (name) => was[name] !== is[name] && (keeper || fields[name]?.sensitive === false),
  );
}
