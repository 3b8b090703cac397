import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { parseInstant } from '../../../../domain/provenance/legal-day.ts';
import { type RecordKind, typeNameOf } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { ReadKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import { idAtRevision } from '../../../../domain/records-kept/life/kept-id.ts';
import type { Standing } from '../../../../domain/records-kept/life/kept-record.ts';
import { confirmBy, newestWord, publicAtOf } from '../../../../domain/records-kept/life/kept-times.ts';
import { type OrderedList, type PageRequest, pageOf, sortByKey } from '../../limits/paging.ts';
import { dayAsked, type RequestContext } from '../../request/context.ts';
import { contentFields, type Fields, type Resolver, toldContent } from './kept-content.ts';
import { type ImportInput, importKept, keptFile } from './kept-file.ts';
import { type KeptFilter, matching } from './kept-filter.ts';
import { historyOf } from './kept-history.ts';
import { changeOf, type StepInput, stepRules, takeStep } from './kept-steps.ts';
import { type ProposeInput, propose, proposeOperation } from './propose-kept.ts';
import { publishedKept, readKept, readKeptRecord } from './read-kept.ts';

interface ListArgs extends PageRequest {
  readonly filter?: KeptFilter | null;
  readonly asOf?: string | null;
}

// A cursor is JSON, which has no infinity.
const newestFirst: OrderedList<ReadKept>['keyOf'] = ({ id, stands }) => [
  stands ? -Date.parse(newestWord(stands).at) : Number.MIN_SAFE_INTEGER,
  id,
];

/** What answers the operations and types of the kinds, whichever they are: everything follows from their declarations. */
export function keptResolvers(kinds: readonly RecordKind[]): Readonly<Record<string, Fields<never>>> {
  const queries: Record<string, Resolver<unknown, never>> = {};
  const changes: Record<string, Resolver<unknown, never>> = {};
  const types: Record<string, Fields<never>> = {};
  for (const kind of kinds) {
    queries[kind.plural] = async (_, args: ListArgs, context) => {
      const day = dayAsked(args.asOf, context, 'RECORDS');
      const items = sortByKey(
        await matching(kind, await readKept(kind, context, day), args.filter, context),
        newestFirst,
      );
      return pageOf({ kind: kind.plural, items, keyOf: newestFirst }, args);
    };
    queries[kind.name] = async (_, { id, asOf }: { id: string; asOf?: string | null }, context) =>
      (await readKeptRecord(kind, id, context, dayAsked(asOf, context, 'RECORDS'))) ?? null;
    changes[proposeOperation(kind)] = async (_, { input }: { input: ProposeInput }, context) =>
      changeOf(await propose(kind, input, context.records.kept.of(kind), context));
    queries[`${kind.plural}File`] = (_, __, context) => keptFile(kind, context);
    queries[`${kind.plural}ChangedSince`] = async (_, args: SinceArgs, context) =>
      pageOf(await changedSince(kind, args.since, context), args);
    changes[importOperation(kind)] = (_, { input }: { input: ImportInput }, context) =>
      importKept(kind, input, context);
    types[typeNameOf(kind)] = typeFields(kind);
    types[`${typeNameOf(kind)}Content`] = contentFields(kind);
  }
  for (const [name, rule] of Object.entries(stepRules)) {
    changes[name] = async (_, { input }: { input: StepInput }, context) =>
      changeOf(await takeStep(rule, input, kinds, context));
  }
  return { Query: queries, Mutation: changes, ...types };
}

/** Name of the operation that takes a file of records of a kind in. @example 'importRegisterReviews' */
const importOperation = ({ plural }: RecordKind): string =>
  `import${plural.charAt(0).toUpperCase()}${plural.slice(1)}`;

interface SinceArgs extends PageRequest {
  readonly since: string;
}

/**
 * How long before the instant asked about changes are given again: a step is stamped just before it is written, and what
 * was stamped before somebody read may have been written after. Longer than a request to the store takes with all its
 * attempts, and than the clocks of two containers differ.
 */
const givenAgainMilliseconds = 60_000;

/**
 * The public records of a kind in which something changed after an instant, or in the minute before it, the oldest change
 * first: each once, as it stands now. Whoever holds what stood at the instant and lays these over it holds what stands.
 * Two Queries.
 */
async function changedSince(
  kind: RecordKind,
  since: string,
  context: RequestContext,
): Promise<OrderedList<ReadKept>> {
  const after = parseInstant('since', since) - givenAgainMilliseconds;
  const records = await publishedKept(kind, context);
  const changedAt: OrderedList<ReadKept>['keyOf'] = (record) => [
    Date.parse(publicAtOf(record) ?? ''),
    record.id,
  ];
  const changed = records.filter((record) => Date.parse(publicAtOf(record) ?? '') > after);
  return {
    kind: `${kind.plural} changed since ${since}`,
    items: sortByKey(changed, changedAt),
    keyOf: changedAt,
  };
}

const typeFields = (kind: RecordKind): Fields<ReadKept> => ({
  id: ({ id, revision, isOlder }) => (isOlder ? idAtRevision(id, revision) : id),
  stands: ({ stands }) => (stands ? toldContent(stands) : null),
  proposed: (record) =>
    'proposed' in record && record.proposed ? { values: record.proposed, withheld: [] } : null,
  changedAt: (record) => publicAtOf(record) ?? null,
  savedBy: (record) => ('savedBy' in record ? record.savedBy : null),
  word: ({ stands }, _, { today }) => (stands ? wordOf(kind, stands, today) : null),
  history: (record, _, context) => historyOf(kind, record, context),
});

function wordOf(kind: RecordKind, standing: Standing, today: CalendarDate) {
  const { approved, confirmed } = standing;
  const lastDay = confirmBy(kind, standing);
  return {
    approvedAt: approved.at,
    approvedAs: approved.role,
    confirmedAt: confirmed?.at ?? null,
    confirmedAs: confirmed?.role ?? null,
    confirmBy: lastDay,
    isPastItsTime: lastDay < today,
  };
}
