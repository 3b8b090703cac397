import type { FileRows } from './read-files.ts';
import { postcodeListFields } from './schemas/postcodes.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Checks that the list of all postcodes says of the one of August 2014 what that holds, and that none is on no list. */
export function checkPostcodeLists(
  { listedPostcodes, postcodes }: Pick<FileRows, 'listedPostcodes' | 'postcodes'>,
  errors: ValidationErrors,
): void {
  const of2014 = new Set(postcodes.map(({ value }) => value.postcode));
  const all = new Set(listedPostcodes.map(({ value }) => value.postcode));
  for (const row of listedPostcodes) {
    const { value } = row;
    if (!postcodeListFields.some(({ field }) => value[field])) {
      errors.add({ ...row, column: 'postcode' }, `"${value.postcode}" is on none of the lists.`);
    }
    if (value.on_2014_08 !== of2014.has(value.postcode)) {
      const is = value.on_2014_08 ? 'is not in' : 'is in';
      errors.add(
        { ...row, column: 'postcode' },
        `"${value.postcode}" ${is} postcodes.csv, the list of 2014.`,
      );
    }
  }
  for (const row of postcodes) {
    if (all.has(row.value.postcode)) continue;
    errors.add(
      { ...row, column: 'postcode' },
      `"${row.value.postcode}" is not in the list of all postcodes.`,
    );
  }
}
