import { contentHash } from '../../domain/assessment/model/content-hash.ts';
import type { StoreConnection } from '../../functions/store/connection.ts';
import { newMeter } from '../../functions/store/connection.ts';
import { governedPartition } from '../../functions/store/table.ts';
import { chainsIn, type HeldRevision } from './chains-in.ts';
import { governedPartitions } from './governed-partitions.ts';
import { linesOf } from './records-file.ts';

/** In what a record of the store is not as the file has it. */
export interface RecordDifference {
  readonly record: string;
  readonly difference: /** The file holds it, the store does not. */
    | 'ONLY_IN_FILE'
    /** The store holds it, the file does not. */
    | 'ONLY_IN_STORE'
    /** The file goes on behind the last revision of the store. */
    | 'FILE_IS_NEWER'
    /** The store goes on behind the last revision of the file. */
    | 'STORE_IS_NEWER'
    /** From some revision on they say different things: such a file is not taken in. */
    | 'DIFFERENT';
  readonly revisionInFile?: number;
  readonly revisionInStore?: number;
  /** The first revision of which the two are not the same. */
  readonly from?: number;
  /** What the newest revisions of both say differently, by name; empty where only one of them holds the record. */
  readonly fields: readonly string[];
}

/** What is said of a record, part by part: fields of what it says, and where it stands. */
function partsOf({ record }: HeldRevision): Readonly<Record<string, unknown>> {
  const { content, ...rest } = record;
  const { contentHash: _, authors: __, actedAs: ___, ...stands } = rest as Readonly<Record<string, unknown>>;
  return { ...stands, ...content };
}

/**
 * The names of what two revisions say differently.
 * @example fieldsThatDiffer(first, first) // []
 */
export function fieldsThatDiffer(one: HeldRevision, other: HeldRevision): readonly string[] {
  const [a, b] = [partsOf(one), partsOf(other)];
  const hashOf = (value: unknown): string => contentHash(value ?? null);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => hashOf(a[name]) !== hashOf(b[name]))
    .sort();
}

/**
 * In what a store and a file of records differ, record by record, by id; empty: both hold the same records. The file was
 * checked. Reads every chain that the file names once, and the names of all that the store holds.
 */
export async function differencesOf(
  connection: StoreConnection,
  file: string,
): Promise<readonly RecordDifference[]> {
  const chainsOf = chainsIn(connection);
  const inFile = new Set<string>();
  const found: RecordDifference[] = [];
  let chain: HeldRevision[] = [];
  let of = '';
  const compare = async (): Promise<void> => {
    const id = chain[0]?.record.id;
    if (id === undefined) return;
    inFile.add(id);
    const difference = differenceOf(id, chain, await chainsOf(of).chain(id));
    if (difference) found.push(difference);
  };
  for await (const { line } of linesOf(file)) {
    if (line.kind !== 'revision') continue;
    if (line.id !== chain[0]?.record.id) {
      await compare();
      chain = [];
      of = line.of;
    }
    chain.push(line.value);
  }
  await compare();
  const held = (await governedPartitions({ ...connection, meter: newMeter() })).map(governedPartition);
  for (const partition of held) {
    if (partition?.holds !== 'REVISIONS' || inFile.has(partition.id)) continue;
    const head = await chainsOf(partition.kind).latest(partition.id);
    found.push({
      record: partition.id,
      difference: 'ONLY_IN_STORE',
      ...(head ? { revisionInStore: head.number } : {}),
      fields: [],
    });
  }
  return found.sort((a, b) => (a.record < b.record ? -1 : 1));
}

function differenceOf(
  record: string,
  file: readonly HeldRevision[],
  store: readonly HeldRevision[],
): RecordDifference | undefined {
  const [inFile, inStore] = [file.at(-1), store.at(-1)];
  if (!inFile) return undefined;
  if (!inStore) return { record, difference: 'ONLY_IN_FILE', revisionInFile: inFile.number, fields: [] };
  const both = {
    record,
    revisionInFile: inFile.number,
    revisionInStore: inStore.number,
    fields: fieldsThatDiffer(inFile, inStore),
  };
  const from = file.find((each) => {
    const same = store[each.number - 1];
    return same !== undefined && contentHash(same) !== contentHash(each);
  })?.number;
  if (from !== undefined) return { ...both, difference: 'DIFFERENT', from };
  if (file.length === store.length) return undefined;
  return { ...both, difference: file.length > store.length ? 'FILE_IS_NEWER' : 'STORE_IS_NEWER' };
}

/** A difference as a command prints it. */
export function differenceSaid(each: RecordDifference): string {
  const { record, difference, revisionInFile, revisionInStore, from, fields } = each;
  const says = fields.length > 0 ? `: ${fields.join(', ')}` : '';
  switch (difference) {
    case 'ONLY_IN_FILE':
      return `${record}: in the file alone, to revision ${revisionInFile}`;
    case 'ONLY_IN_STORE':
      return `${record}: in the store alone${revisionInStore === undefined ? '' : `, to revision ${revisionInStore}`}`;
    case 'FILE_IS_NEWER':
      return `${record}: the file goes on to revision ${revisionInFile}, the store has ${revisionInStore}${says}`;
    case 'STORE_IS_NEWER':
      return `${record}: the store has moved on to revision ${revisionInStore}, the file has ${revisionInFile}${says}`;
    case 'DIFFERENT':
      return `${record}: not the same from revision ${from} on${says}`;
  }
}
