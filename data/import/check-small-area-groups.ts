import { profileTables } from '../../domain/assessment/evidence/profile-tables.ts';
import type { FileRows } from './read-files.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** The table whose counts are the residents of a small area. */
const residentsTable = 'TS021';

/**
 * Checks the counts by small area: each small area of the list has every category of every table once, no other has
 * any, and the ethnic groups add up to the residents of the list.
 */
export function checkSmallAreaGroups(
  { smallAreas, smallAreaGroups }: FileRows,
  errors: ValidationErrors,
): void {
  const held = new Map(smallAreas.map(({ value }) => [value.code as string, value.residents]));
  const byArea = Map.groupBy(smallAreaGroups, ({ value }) => value.lsoa_code as string);
  for (const [code, rows] of byArea) {
    const [first] = rows;
    if (!first) continue;
    if (!held.has(code))
      errors.add({ ...first, column: 'lsoa_code' }, `${code} is in no list of small areas.`);
    for (const { table, groups } of profileTables) {
      const own = rows.filter(({ value }) => value.table === table);
      for (const { category } of groups) {
        const [one, again] = own.filter(({ value }) => value.category === category);
        if (!one) errors.add(first, `${code} has no "${category}" in table ${table}.`);
        if (again) errors.add({ ...again, column: 'category' }, `${code} has "${category}" more than once.`);
      }
      const foreign = own.find(({ value }) => groups.every(({ category }) => category !== value.category));
      if (foreign) {
        errors.add(
          { ...foreign, column: 'category' },
          `"${foreign.value.category}" is not of table ${table}.`,
        );
      }
    }
    const residents = rows
      .filter(({ value }) => value.table === residentsTable)
      .reduce((sum, { value }) => sum + value.count, 0);
    const expected = held.get(code);
    if (expected !== undefined && residents !== expected) {
      errors.add(
        first,
        `the ethnic groups of ${code} add up to ${residents}, but it has ${expected} residents.`,
      );
    }
  }
  for (const row of smallAreas) {
    if (!byArea.has(row.value.code)) errors.add(row, `${row.value.code} has no counts by group.`);
  }
}
