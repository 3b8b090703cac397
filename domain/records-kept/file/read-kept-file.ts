import { InvalidInput } from '../../errors/errors.ts';
import { readCsv } from '../../text/read-csv.ts';
import { tableForm } from '../../text/separator.ts';
import { spreadsheetErrorIn } from '../../text/spreadsheet-error.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import { endColumns, leadColumns, rounded, statusColumn } from './kept-columns.ts';

/** What is wrong with a file: where, and what would be right. */
export interface FileFault {
  /** As a spreadsheet counts it, the head being 1. */
  readonly row: number;
  /** Undefined: the whole row. */
  readonly column?: string;
  readonly reason: string;
}

/** A row of a file as a request gives a record. */
export interface FileRow {
  readonly row: number;
  /** Undefined: a new record. */
  readonly id?: string;
  readonly revision?: number;
  /** By name of field, the columns that the file has; null: the cell is empty. Numbers are numbers, everything else is text. */
  readonly given: Readonly<Record<string, string | number | null>>;
  /** By name of field, the cells of counts that a public file told rounded: they are not given, and have to be as they were told. */
  readonly toldRounded: Readonly<Record<string, string>>;
}

/** Most rows of one file, and most letters in it. */
export const mostRows = 200;
export const mostLetters = 200_000;

/**
 * Reads a file of records of a kind: which rows there are, and what is wrong with its head and shape. What its cells hold
 * is checked where a record is written, by the declaration of its kind.
 * @throws InvalidInput naming `field` for a file that is none, or too large
 */
export function readKeptFile(
  kind: RecordKind,
  field: string,
  text: string,
): { readonly rows: readonly FileRow[]; readonly faults: readonly FileFault[] } {
  if (text.length > mostLetters)
    throw new InvalidInput(
      field,
      `this has ${text.length} letters. Send at most ${mostLetters}, in several files.`,
    );
  const { separator, linesBefore } = tableForm(text.replace(/^\uFEFF/, ''), [...knownColumns(kind)]);
  const [head, ...body] = readCsv(field, text, separator).slice(linesBefore);
  if (!head) throw new InvalidInput(field, 'there is nothing in it.');
  if (body.length > mostRows)
    throw new InvalidInput(
      field,
      `these are ${body.length} rows. Send at most ${mostRows}, in several files.`,
    );
  const names = head.cells.map((name) => name.trim());
  const headFaults = faultsOfHead(kind, names, head.row);
  if (headFaults.length > 0) return { rows: [], faults: headFaults };
  const faults: FileFault[] = [];
  const seen = new Map<string, number>();
  const rows = body.map(({ row, cells }): FileRow => {
    if (cells.length > names.length)
      faults.push({ row, reason: `it has ${cells.length} cells, and the head ${names.length}.` });
    const cellOf = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
    const [id, revision] = [cellOf('id'), cellOf('revision')];
    const before = id === '' ? undefined : seen.get(id);
    if (before !== undefined)
      faults.push({ row, column: 'id', reason: `it stands in row ${before} already.` });
    seen.set(id, row);
    for (const name of names) {
      const reason = spreadsheetErrorIn(cellOf(name));
      if (reason !== undefined) faults.push({ row, column: name, reason });
    }
    const areRounded = names.filter((name) => cellOf(statusColumn(name)) === rounded);
    if (id === '')
      for (const name of areRounded)
        faults.push({
          row,
          column: statusColumn(name),
          reason: 'a new record has no rounded count. Leave this empty.',
        });
    if (id !== '' && !/^\d{1,6}$/.test(revision))
      faults.push({ row, column: 'revision', reason: 'give the revision that you have read.' });
    return {
      row,
      ...(id === '' ? {} : { id, revision: Number(revision) }),
      given: Object.fromEntries(
        names
          .filter((name) => name in kind.fields)
          // A count too small to be told is no count taken away, and a rounded one none that anybody gave: a public file that
          // comes back leaves both as they are.
          .filter((name) => cellOf(name) !== '' || cellOf(statusColumn(name)) !== 'SUPPRESSED')
          .filter((name) => !areRounded.includes(name))
          .map((name) => [name, cellValue(kind, name, cellOf(name))]),
      ),
      toldRounded: Object.fromEntries(areRounded.map((name) => [name, cellOf(name)])),
    };
  });
  return { rows, faults };
}

function cellValue({ fields }: RecordKind, name: string, cell: string): string | number | null {
  if (cell === '') return null;
  const type = fields[name]?.type;
  return (type === 'NUMBER' || type === 'PEOPLE') && /^-?\d+$/.test(cell) ? Number(cell) : cell;
}

const knownColumns = ({ fields }: RecordKind): ReadonlySet<string> =>
  new Set([
    ...leadColumns,
    ...endColumns,
    ...Object.keys(fields).flatMap((name) => [name, statusColumn(name)]),
  ]);

function faultsOfHead(kind: RecordKind, names: readonly string[], row: number): readonly FileFault[] {
  const known = knownColumns(kind);
  const unknown = names.filter((name) => name !== '' && !known.has(name));
  const twice = names.filter((name, at) => name !== '' && names.indexOf(name) !== at);
  const missing = Object.entries(kind.fields).flatMap(([name, { required }]) =>
    required && !names.includes(name) ? [name] : [],
  );
  return [
    ...unknown.map((column) => ({ row, column, reason: 'there is no such column.' })),
    ...twice.map((column) => ({ row, column, reason: 'this column stands twice.' })),
    ...missing.map((column) => ({ row, column, reason: 'this column is needed.' })),
  ];
}
