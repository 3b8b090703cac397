import { type ShareCategory, shareTables } from '../../domain/census/share-tables.ts';
import type { FileRows } from './read-files.ts';
import { allHouseholds, allResidents, shareIn } from './schemas/figures.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** How far the shares of a table may be from 100 together: each is rounded on its own. */
const rounding = 0.2;

type ShareRow = FileRows['censusShares'][number];

/**
 * Checks the shares of the census: each area once and known, only the borough as published, each table adding up to 100,
 * and wards and small areas, weighted by their residents or households, agreeing with the borough as closely as the
 * table says they do.
 */
export function checkCensusShares(rows: FileRows, errors: ValidationErrors): void {
  const { censusShares: shares } = rows;
  const levels = areasOf(rows);
  checkAreas(shares, levels, errors);
  for (const { table, base, withinPoints, categories } of shareTables) {
    for (const row of shares) {
      const sum = categories.reduce((all, { column }) => all + shareIn(row.value, column), 0);
      if (Math.abs(sum - 100) <= rounding) continue;
      errors.add(row, `the shares of table ${table} add up to ${sum.toFixed(2)}; they must add up to 100.`);
    }
    const weights = base === 'HOUSEHOLDS' ? levels.households : levels.residents;
    const borough = shares.find(({ value }) => levels.boroughs.has(value.area_code));
    if (!borough) continue;
    for (const level of [levels.wards, levels.smallAreas]) {
      const own = shares.filter(({ value }) => level.has(value.area_code));
      for (const category of categories)
        checkAgreement({ borough, own, weights, withinPoints }, category, errors);
    }
  }
}

interface Levels {
  readonly boroughs: ReadonlySet<string>;
  readonly wards: ReadonlySet<string>;
  readonly smallAreas: ReadonlySet<string>;
  readonly residents: ReadonlyMap<string, number>;
  readonly households: ReadonlyMap<string, number>;
}

function areasOf(rows: FileRows): Levels {
  const households = Map.groupBy(
    rows.smallAreaGroups.filter(({ value }) => value.table === 'TS054'),
    ({ value }) => value.lsoa_code as string,
  );
  return {
    boroughs: new Set(rows.borough.flatMap(({ value }) => (value.level === 'BOROUGH' ? [value.code] : []))),
    wards: new Set(rows.ethnicGroups.map(({ value }) => value.ward_code)),
    smallAreas: new Set(rows.smallAreas.map(({ value }) => value.code)),
    residents: new Map([
      ...rows.ethnicGroups.flatMap(({ value }) =>
        value.category === allResidents ? [[value.ward_code, value.residents] as const] : [],
      ),
      ...rows.smallAreas.map(({ value }) => [value.code, value.residents] as const),
    ]),
    households: new Map([
      ...rows.tenure.flatMap(({ value }) =>
        value.category === allHouseholds ? [[value.ward_code, value.households] as const] : [],
      ),
      ...[...households].map(
        ([code, own]) => [code, own.reduce((sum, { value }) => sum + value.count, 0)] as const,
      ),
    ]),
  };
}

function checkAreas(shares: readonly ShareRow[], levels: Levels, errors: ValidationErrors): void {
  const { boroughs, wards, smallAreas } = levels;
  const byArea = Map.groupBy(shares, ({ value }) => value.area_code as string);
  for (const [code, [first, again]] of byArea) {
    if (!first) continue;
    if (again) errors.add({ ...again, column: 'area_code' }, `${code} has a row already.`);
    const isBorough = boroughs.has(code);
    if (!isBorough && !wards.has(code) && !smallAreas.has(code)) {
      errors.add(
        { ...first, column: 'area_code' },
        `${code} is no borough, ward or small area with figures.`,
      );
    } else if (isBorough === (first.value.computed_from !== undefined)) {
      errors.add(
        { ...first, column: 'computed_from' },
        'must be empty for the borough, whose shares are published, and OUTPUT_AREAS for a ward or small area.',
      );
    }
  }
  const [place] = shares;
  for (const code of [...boroughs, ...wards, ...smallAreas]) {
    if (!byArea.has(code) && place) errors.add({ file: place.file }, `${code} has no shares.`);
  }
}

interface Agreement {
  readonly borough: ShareRow;
  readonly own: readonly ShareRow[];
  readonly weights: ReadonlyMap<string, number>;
  readonly withinPoints: number;
}

function checkAgreement(
  { borough, own, weights, withinPoints }: Agreement,
  { column, category }: ShareCategory,
  errors: ValidationErrors,
): void {
  const weightOf = ({ value }: ShareRow) => weights.get(value.area_code) ?? 0;
  const all = own.reduce((sum, row) => sum + weightOf(row), 0);
  if (all === 0) return;
  const mean = own.reduce((sum, row) => sum + weightOf(row) * shareIn(row.value, column), 0) / all;
  const published = shareIn(borough.value, column);
  if (Math.abs(mean - published) <= withinPoints) return;
  errors.add(
    { ...borough, column },
    `"${category}" is ${published}% of the borough, but ${own.length} areas together come to ${mean.toFixed(2)}%; they may differ by ${withinPoints} percentage points.`,
  );
}
