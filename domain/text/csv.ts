/** One cell: text, number, or nothing. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180): commas, CRLF, UTF-8 with a byte order mark, so that a spreadsheet reads names in any script.
 * Text that a spreadsheet would take for a formula is led in by an apostrophe; numbers stay as they are.
 * Source of the rule: OWASP, "CSV Injection".
 *
 * @example csvOf([['=1+1', -2]]) // "\uFEFF'=1+1,-2\r\n"
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
