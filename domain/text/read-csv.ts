import { InvalidInput } from '../errors/errors.ts';
import type { Separator } from './separator.ts';

/** A line of a file, with its number as a spreadsheet counts it, the head being 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV (RFC 4180), with or without a byte order mark, with any end of line. Lines without anything in them are left
 * out. Other signs than commas may part the cells. An apostrophe that leads a text in, so that no spreadsheet takes it for a formula, is taken off again.
 * @throws InvalidInput naming `field` where a quotation mark is not closed
 * @example readCsv('file', 'a,b\r\n1,"x, y"\r\n')[1]?.cells // ['1', 'x, y']
 */
export function readCsv(field: string, text: string, separator: Separator = ','): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let row = 1;
  const endCell = (): void => {
    cells.push(cell.replace(/^'(?=\s*[=+\-@\t\r])/, ''));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((each) => each.trim() !== '')) rows.push({ row, cells });
    cells = [];
    row += 1;
  };
  const given = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  for (let at = 0; at < given.length; at += 1) {
    const letter = given.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (given.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else cell += letter;
  }
  if (quoted) throw new InvalidInput(field, `row ${row} has a quotation mark that is not closed.`);
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
