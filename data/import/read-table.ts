import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { separators, type TableForm, tableForm } from '../../domain/text/separator.ts';
import { textFault } from './text-faults.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** A record of a data file and where it stands, so that a later check can name the place. */
export interface Row<T> {
  readonly file: string;
  readonly row: number;
  readonly value: T;
}

/** The text of a data file, with line breaks of one kind. */
export interface FileText {
  readonly text: string;
}

/** Texts of the data files by name. */
export type Files = ReadonlyMap<string, FileText>;

/** A table (CSV) and the schema of its rows; the keys of the schema are the columns, in that order. */
export interface TableFile<S extends z.ZodObject> {
  readonly file: string;
  readonly schema: S;
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Rows of a table. Whatever is wrong goes to `errors` with file, row and column, and the row is left out; the caller
 * must not use the rows before `errors.throwIfAny()`.
 */
export function readTable<S extends z.ZodObject>(
  files: Files,
  { file, schema }: TableFile<S>,
  errors: ValidationErrors,
): Row<z.output<S>>[] {
  const columns = Object.keys(schema.shape);
  const [header, ...lines] = linesOf(files, file, columns, errors);
  if (!header) return [];
  if (header.cells.join() !== columns.join()) {
    const found = header.cells.length > 0 ? `found ${header.cells.join(',')}` : 'the file is empty';
    errors.add({ file, row: header.line }, `the columns must be ${columns.join(',')}; ${found}.`);
    return [];
  }
  return lines.flatMap(({ cells, line }) => readRow(file, line, columns, cells, schema, errors));
}

/** The lines of a file of which some columns are known, the header first; none, and a fault, where it is missing or no table. */
export function linesOf(
  files: Files,
  file: string,
  columns: readonly string[],
  errors: ValidationErrors,
): readonly Line[] {
  const text = files.get(file)?.text;
  if (text === undefined) {
    errors.add({ file }, 'the file is missing.');
    return [];
  }
  const form = tableForm(text, columns);
  const lines = parseLines(file, text, form, errors);
  const isKnown = lines[0]?.cells.some((cell) => columns.includes(cell));
  if (isKnown && form.separator !== ',') {
    errors.remark({ file }, `has its cells parted by ${separators[form.separator]} and was read so.`);
  }
  return lines;
}

/** The lines that hold something, the header first; none, and a fault, where they are no table. */
function parseLines(
  file: string,
  text: string,
  { separator, linesBefore }: TableForm,
  errors: ValidationErrors,
): Line[] {
  const found: Line[] = [];
  try {
    parse(text, {
      delimiter: separator,
      from_line: linesBefore + 1,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        found.push({ cells, line: lines });
        return null;
      },
    });
    return found.length > 0 ? found : [{ cells: [], line: 1 }];
  } catch (error) {
    errors.add({ file, ...lineOf(error, found) }, notATable(error));
    return [];
  }
}

/** The line that a fault of form is on; of a quotation mark that is not closed, where its record begins. */
function lineOf(error: unknown, read: readonly Line[]): { readonly row?: number } {
  if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
    return { row: (read.at(-1)?.line ?? 0) + 1 };
  const line = /line (\d+)/.exec(String(error))?.[1];
  return line === undefined ? {} : { row: Number(line) };
}

/** What is wrong with the form of a table, by the code of the reader. */
function notATable(error: unknown): string {
  switch (error instanceof CsvError ? error.code : undefined) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark opens here and is not closed by the end of the file. Close it, or take it out.';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quotation mark stands within a cell. Put the whole cell in quotation marks and write those within it twice.';
    default:
      return `is not a well-formed line of a table (${error instanceof Error ? error.message : 'unreadable'}).`;
  }
}

/**
 * One row, in a list of its own; none, and its faults, where it does not fit the schema.
 * @param nameOf what a column is called in the file, where the schema calls it otherwise
 */
export function readRow<S extends z.ZodObject>(
  file: string,
  row: number,
  columns: readonly string[],
  cells: readonly string[],
  schema: S,
  errors: ValidationErrors,
  nameOf: (column: string) => string = (column) => column,
): Row<z.output<S>>[] {
  if (cells.length !== columns.length) {
    errors.add({ file, row }, `has ${cells.length} cells; there are ${columns.length} columns.`);
    return [];
  }
  const unfit = new Set(
    columns.filter((column, index) => {
      const reason = textFault(cells[index] ?? '');
      if (reason !== undefined) errors.add({ file, row, column: nameOf(column) }, reason);
      return reason !== undefined;
    }),
  );
  const parsed = schema.safeParse(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
  if (parsed.success) return unfit.size === 0 ? [{ file, row, value: parsed.data }] : [];
  for (const { path, message } of parsed.error.issues) {
    const column = path.join('.');
    if (unfit.has(column)) continue;
    const cell = cells[columns.indexOf(column)];
    const shown = cell && !message.startsWith('"') ? `"${cell.slice(0, 60)}": ` : '';
    errors.add({ file, row, column: nameOf(column) }, `${shown}${message}`);
  }
  return [];
}
