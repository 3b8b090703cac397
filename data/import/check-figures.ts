import { fiveGroups, nineteenGroups } from '../../domain/cohesion-label/diversity/ethnic-groups.ts';
import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import { allHouseholds, allResidents, religions, tenures } from './schemas/figures.ts';
import type { ValidationErrors } from './validation-errors.ts';

interface Part {
  readonly row: Row<unknown>;
  readonly ward: string;
  readonly category: string;
  readonly count: number;
}

/**
 * Checks the census tables: each known ward has every category once, categories add up to the whole, and the nineteen
 * ethnic groups to the five. Only wards of an edition that has figures are asked for.
 */
export function checkFigures(rows: FileRows, errors: ValidationErrors): void {
  const wards = new Set(
    rows.editionFiles.flatMap((files) => files.wards.map(({ value }) => value.code as string)),
  );
  const ethnic = rows.ethnicGroups.map((row) => ({
    row,
    ward: row.value.ward_code,
    category: row.value.category,
    count: row.value.residents,
  }));
  const groupings = new Map([
    [allResidents, 'all'],
    ...fiveGroups.map(({ census }) => [census, '5'] as const),
    ...nineteenGroups.map(({ census }) => [census, '19'] as const),
  ]);
  for (const row of rows.ethnicGroups) {
    const grouping = groupings.get(row.value.category);
    if (grouping === row.value.grouping) continue;
    errors.add(
      { ...row, column: 'grouping' },
      `"${row.value.category}" belongs to the grouping ${grouping}.`,
    );
  }
  const religion = rows.religion.map((row) => ({
    row,
    ward: row.value.ward_code,
    category: row.value.category,
    count: row.value.residents,
  }));
  const tenure = rows.tenure.map((row) => ({
    row,
    ward: row.value.ward_code,
    category: row.value.category,
    count: row.value.households,
  }));
  const five = fiveGroups.map(({ census }) => census);
  checkCategories(ethnic, wards, [...groupings.keys()], errors);
  checkCategories(religion, wards, religions, errors);
  checkCategories(tenure, wards, [allHouseholds, ...tenures], errors);
  checkSums(ethnic, allResidents, five, errors);
  for (const { census } of fiveGroups) {
    const parts = nineteenGroups.filter(({ broad }) => broad === census).map((group) => group.census);
    checkSums(ethnic, census, parts, errors);
  }
  checkSums(tenure, allHouseholds, tenures, errors);
}

function checkCategories(
  parts: readonly Part[],
  wards: ReadonlySet<string>,
  categories: readonly string[],
  errors: ValidationErrors,
): void {
  for (const [ward, own] of Map.groupBy(parts, (part) => part.ward)) {
    const [first] = own;
    if (!first) continue;
    if (!wards.has(ward)) errors.add({ ...first.row, column: 'ward_code' }, `${ward} is in no ward list.`);
    for (const [category, same] of Map.groupBy(own, (part) => part.category)) {
      const again = same[1];
      if (again)
        errors.add({ ...again.row, column: 'category' }, `${ward} has "${category}" more than once.`);
    }
    const missing = categories.filter((category) => !own.some((part) => part.category === category));
    if (missing.length > 0) {
      errors.add({ ...first.row, column: 'category' }, `${ward} lacks ${missing.join('; ')}.`);
    }
  }
}

function checkSums(
  parts: readonly Part[],
  whole: string,
  members: readonly string[],
  errors: ValidationErrors,
): void {
  for (const [ward, own] of Map.groupBy(parts, (part) => part.ward)) {
    const total = own.find(({ category }) => category === whole);
    if (!total) continue;
    const sum = own
      .filter(({ category }) => members.includes(category))
      .reduce((running, { count }) => running + count, 0);
    if (sum === total.count) continue;
    errors.add(
      total.row,
      `${ward}: the parts of "${whole}" add up to ${sum}, but the whole is ${total.count}.`,
    );
  }
}
