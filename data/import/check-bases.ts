import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Checks that what is said of a field, or of an entry of it, speaks of one that the record has. */
export function checkBases(rows: FileRows, errors: ValidationErrors): void {
  const { organisations, priorities, projects, exchanges, actions, statements, indicators, observations } =
    rows;
  const records: readonly Row<Read>[] = [
    ...organisations,
    ...priorities,
    ...projects,
    ...exchanges,
    ...actions,
    ...statements,
    ...indicators,
    ...observations,
  ];
  for (const row of records) {
    for (const [index, { field, item }] of (row.value.bases ?? []).entries()) {
      const value: unknown = Reflect.get(row.value, field);
      const place = { ...row, column: `bases.${index}` };
      if (value === undefined) {
        errors.add({ ...place, column: `${place.column}.field` }, `the record has no "${field}".`);
      } else if (item !== undefined && !(Array.isArray(value) && value.includes(item))) {
        errors.add({ ...place, column: `${place.column}.item` }, `"${item}" is not among its ${field}.`);
      }
    }
  }
}

interface Read {
  readonly bases?: readonly { readonly field: string; readonly item?: string | undefined }[] | undefined;
}
