import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { roundedCount } from '../../../../domain/disclosure/round-counts.ts';
import { Conflict, InvalidInput, NotFound, NotPermitted } from '../../../../domain/errors/errors.ts';
import { listedTypeOf } from '../../../../domain/records-kept/declaration/listed-types.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { dictionaryRows, keptRows, statusColumn } from '../../../../domain/records-kept/file/kept-columns.ts';
import {
  type FileFault,
  type FileRow,
  readKeptFile,
} from '../../../../domain/records-kept/file/read-kept-file.ts';
import { isWhole } from '../../../../domain/records-kept/life/kept-entry.ts';
import { recordOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import { csvOf } from '../../../../domain/text/csv.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import { marksOf, revisionUnderKey } from '../../records/own-revision.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeOf, signedIn } from './kept-steps.ts';
import { type Prepared, prepareProposal, refuseUntold, subjectOf } from './propose-kept.ts';
import { keeps, readKept } from './read-kept.ts';
import { type IsVouchedFor, vouchedForIn } from './vouched-for.ts';

/** Most records of one file. */
const mostInFile = 10_000;

/** All records of a kind that whoever asks may read, as a file. Two Queries. */
export async function keptFile(kind: RecordKind, context: RequestContext) {
  const isKeeper = keeps(kind, context);
  const read = await readKept(kind, context);
  // Where somebody keeps their own alone the file holds those: it has the columns of a whole record, and comes in again.
  const records = kind.may.ownAlone && isKeeper ? read.filter(isWhole) : read;
  if (records.length > mostInFile)
    throw new InvalidInput(
      `${kind.plural}File`,
      `these are more than ${mostInFile}. Read them page by page.`,
    );
  return {
    csv: csvOf(keptRows(kind, records, isKeeper)),
    dictionary: csvOf(dictionaryRows(kind, isKeeper)),
    rowCount: records.length,
  };
}

export interface ImportInput {
  readonly idempotencyKey: string;
  readonly csv: string;
  readonly onlyCheck?: boolean | null;
}

interface Ready {
  readonly row: number;
  readonly prepared: Prepared;
}

/**
 * Takes a file in: every row is checked as if it were written alone, and only where nothing in any of them is wrong they are
 * written, one after the other. Where somebody writes in one of the records at that very moment its row is told as a fault,
 * and the others stand: sent again under the same key, the file goes on where it was.
 */
export async function importKept(kind: RecordKind, input: ImportInput, context: RequestContext) {
  signedIn(context);
  if (!/^[A-Za-z0-9_-]{8,60}$/.test(input.idempotencyKey))
    throw new InvalidInput('input.idempotencyKey', 'give 8 to 60 letters, digits, hyphens or underscores.');
  const store = context.records.kept.of(kind);
  const { rows, faults } = readKeptFile(kind, 'input.csv', input.csv);
  const told = { rowCount: rows.length, unchangedCount: 0, changes: [] as object[] };
  if (faults.length > 0) return { ...told, faults };
  const key = `${input.idempotencyKey}-${contentHash(input.csv).slice(0, 20)}`;
  const ready: Ready[] = [];
  const wrong: FileFault[] = [];
  const isVouchedFor = vouchedForIn(store, context);
  for (const row of rows) {
    try {
      ready.push({ row: row.row, prepared: await preparedRow(kind, row, key, store, context, isVouchedFor) });
    } catch (error) {
      wrong.push(faultOf(row.row, error));
    }
  }
  wrong.push(...sameRecordTwice(kind, ready));
  if (wrong.length > 0) return { ...told, faults: wrong.sort((a, b) => a.row - b.row) };
  const changed = ready.filter(({ prepared }) => !saysTheSame(prepared));
  const unchangedCount = ready.length - changed.length;
  if (input.onlyCheck === true) return { ...told, unchangedCount, faults: [] };
  const changes: object[] = [];
  const late: FileFault[] = [];
  for (const { row, prepared } of changed) {
    try {
      changes.push(changeOf(await prepared.write()));
    } catch (error) {
      late.push(faultOf(row, error));
    }
  }
  return { ...told, unchangedCount, changes, faults: late };
}

async function preparedRow(
  kind: RecordKind,
  { row, id, revision, given, toldRounded }: FileRow,
  key: string,
  store: KeptStore,
  context: RequestContext,
  isVouchedFor: IsVouchedFor,
): Promise<Prepared> {
  const request = { idempotencyKey: `${key}-${row}`, content: given };
  if (id === undefined) return prepareProposal(kind, request, store, context, isVouchedFor);
  const head = await store.latest(recordOfId(id));
  const author = signedIn(context);
  if (head) refuseUntold(kind, head, context);
  // The row was written before the file was cut off: whatever others have done in the record since, it is not written twice.
  const own =
    head && (await revisionUnderKey(store, head, await marksOf(store, head), { author, input: request }));
  if (head && head.number !== revision && !own)
    throw new InvalidInput(
      'revision',
      `${head.author.name} has changed it meanwhile: it stands at revision ${head.number}, and the file has ${revision}.`,
    );
  const stands = (own ?? head)?.record.content ?? {};
  const content = { ...stands, ...given };
  const prepared = await prepareProposal(
    kind,
    { ...request, id, expectedRevision: revision ?? null, content: asGiven(kind, content) },
    store,
    context,
    isVouchedFor,
  );
  // After it is known that this person may write here: who may not is told nothing of what stands.
  refuseTypedOver(stands, toldRounded);
  return prepared;
}

/** @throws InvalidInput where a count that a public file told rounded is another now: it would be left out without a word */
function refuseTypedOver(
  stands: Readonly<Record<string, unknown>>,
  toldRounded: FileRow['toldRounded'],
): void {
  for (const [name, cell] of Object.entries(toldRounded)) {
    if (cell === '' || Number(cell) !== roundedCount(Number(stands[name] ?? 0)))
      throw new InvalidInput(
        name,
        `this is not the rounded number that was told. To give another count, empty the cell beside it, ${statusColumn(name)}.`,
      );
  }
}

/** Texts of lists as they are: the check takes them as text. */
const asGiven = ({ fields }: RecordKind, content: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(content).filter(
      ([name, value]) => name in fields && (value !== null || !listedTypeOf(fields[name]?.type ?? '')),
    ),
  );

/** Rows that begin the one record that there can be for something, each but the first. */
function sameRecordTwice(kind: RecordKind, ready: readonly Ready[]): readonly FileFault[] {
  const [column] = kind.oneFor ?? [];
  if (column === undefined) return [];
  const seen = new Map<string, number>();
  return ready.flatMap(({ row, prepared: { content } }) => {
    const about = subjectOf(kind, content);
    const before = seen.get(about);
    seen.set(about, before ?? row);
    return before === undefined ? [] : [{ row, column, reason: `row ${before} is about the same.` }];
  });
}

const saysTheSame = ({ before, content }: Prepared): boolean =>
  before !== undefined && contentHash(before) === contentHash(content as KeptContent);

/** What is wrong, with the column that a field of the request stands for. Anything else is no fault of a file. */
function faultOf(row: number, error: unknown): FileFault {
  if (error instanceof InvalidInput) {
    const column = error.field.replace(/^input\.(content\.)?/, '').replace(/\[.*$/, '');
    return { row, column, reason: error.reason };
  }
  if (error instanceof NotFound || error instanceof NotPermitted || error instanceof Conflict)
    return { row, ...(error instanceof NotFound ? { column: 'id' } : {}), reason: error.message };
  throw error;
}
