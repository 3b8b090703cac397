import type { z } from 'zod';
import { type Files, linesOf, type Row, readRow } from './read-table.ts';
import { type ColumnMapping, type PublishedTable, publishedTablesFile } from './schemas/published.ts';
import type { ValidationErrors } from './validation-errors.ts';

/**
 * Rows of a table as somebody else publishes it, read by its mapping into fields of ours. Columns may stand in any
 * order; every one must be mapped or be named as unused, so that a column that is new, gone or renamed is told and not
 * passed over. Faults name the publisher's own column.
 * @param schema of a row, by our own fields
 * @example readPublishedTable(files, 'postcodes', mappings, listedPostcodesSchema, errors)[0].value.on_2022_08 // true
 */
export function readPublishedTable<S extends z.ZodObject>(
  files: Files,
  table: PublishedTable,
  mappings: readonly Row<ColumnMapping>[],
  schema: S,
  errors: ValidationErrors,
): Row<z.output<S>>[] {
  const [mapping, again] = mappings.filter(({ value }) => value.table === table);
  if (!mapping) {
    errors.add({ file: publishedTablesFile.file }, `says nothing of the table "${table}".`);
    return [];
  }
  if (again) errors.add({ ...again, column: 'table' }, `"${table}" stands in row ${mapping.row} already.`);
  const { file, columns, unused } = mapping.value;
  const fields = Object.keys(schema.shape);
  if (!mapsFields(mapping, fields, errors)) return [];
  const known = [...Object.values(columns), ...unused];
  const [header, ...lines] = linesOf(files, file, known, errors);
  if (!header || !hasColumns(file, header, known, errors)) return [];
  const positions = fields.map((field) => header.cells.indexOf(columns[field] ?? ''));
  return lines.flatMap(({ cells, line }) => {
    if (cells.length !== header.cells.length) {
      errors.add({ file, row: line }, `has ${cells.length} cells; there are ${header.cells.length} columns.`);
      return [];
    }
    const picked = positions.map((position) => cells[position] ?? '');
    return readRow(file, line, fields, picked, schema, errors, (field) => columns[field] ?? field);
  });
}

/** Whether a mapping names each field of the table, and no other. */
function mapsFields(
  mapping: Row<ColumnMapping>,
  fields: readonly string[],
  errors: ValidationErrors,
): boolean {
  const mapped = Object.keys(mapping.value.columns);
  const missing = fields.filter((field) => !mapped.includes(field));
  const unknown = mapped.filter((field) => !fields.includes(field));
  for (const field of missing)
    errors.add({ ...mapping, column: 'columns' }, `names no column for "${field}".`);
  for (const field of unknown)
    errors.add({ ...mapping, column: `columns.${field}` }, `is no field of the table: ${fields.join(', ')}.`);
  return missing.length + unknown.length === 0;
}

/** Whether a header holds each column that is known, once, and no other. */
function hasColumns(
  file: string,
  { cells, line }: { readonly cells: readonly string[]; readonly line: number },
  known: readonly string[],
  errors: ValidationErrors,
): boolean {
  const place = (column: string) => ({ file, row: line, column });
  const missing = known.filter((column) => !cells.includes(column));
  const unknown = cells.filter((column) => !known.includes(column));
  const twice = cells.filter((column, at) => cells.indexOf(column) !== at);
  for (const column of missing) errors.add(place(column), 'there is no such column.');
  for (const column of unknown)
    errors.add(
      place(column),
      `is a column that ${publishedTablesFile.file} neither maps nor names as unused.`,
    );
  for (const column of twice) errors.add(place(column), 'stands in the header twice.');
  return missing.length + unknown.length + twice.length === 0;
}
