import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Faults } from './faults.ts';

/** A record of a data file and where it stands, so that a later check can name the place. */
export interface Row<T> {
  readonly file: string;
  readonly row: number;
  readonly value: T;
}

/** Texts of the data files by name. */
export type Files = ReadonlyMap<string, string>;

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
 * Rows of a table. Whatever is wrong goes to `faults` with file, row and column, and the row is left out; the caller
 * must not use the rows before `faults.throwIfAny()`.
 */
export function readTable<S extends z.ZodObject>(
  files: Files,
  { file, schema }: TableFile<S>,
  faults: Faults,
): Row<z.output<S>>[] {
  const text = files.get(file);
  if (text === undefined) {
    faults.add({ file }, 'the file is missing.');
    return [];
  }
  const [header, ...lines] = parseLines(file, text, faults);
  const columns = Object.keys(schema.shape);
  if (header?.cells.join() !== columns.join()) {
    const found = header ? `found ${header.cells.join(',')}` : 'the file is empty';
    faults.add({ file, row: 1 }, `the columns must be ${columns.join(',')}; ${found}.`);
    return [];
  }
  return lines.flatMap(({ cells, line }) => readRow(file, line, columns, cells, schema, faults));
}

function parseLines(file: string, text: string, faults: Faults): Line[] {
  const found: Line[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        found.push({ cells, line: lines });
        return null;
      },
    });
    return found;
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    const place = line === undefined ? { file } : { file, row: Number(line) };
    faults.add(place, 'not a well-formed CSV line: look for a quotation mark that is not closed.');
    return [];
  }
}

function readRow<S extends z.ZodObject>(
  file: string,
  row: number,
  columns: readonly string[],
  cells: readonly string[],
  schema: S,
  faults: Faults,
): Row<z.output<S>>[] {
  if (cells.length !== columns.length) {
    faults.add({ file, row }, `has ${cells.length} cells; there are ${columns.length} columns.`);
    return [];
  }
  const parsed = schema.safeParse(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
  if (parsed.success) return [{ file, row, value: parsed.data }];
  for (const { path, message } of parsed.error.issues) {
    const column = path.join('.');
    const cell = cells[columns.indexOf(column)];
    faults.add({ file, row, column }, cell ? `"${cell.slice(0, 60)}": ${message}` : message);
  }
  return [];
}
