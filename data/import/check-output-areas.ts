import { onceForEach } from '../../domain/collections/once-for-each.ts';
import {
  areaHectares,
  type Boundary,
  isCounterClockwise,
  polygonsOf,
} from '../../domain/geography/measures.ts';
import { firstCrossing } from '../../domain/geography/ring-crossings.ts';
import { outputAreaTables } from '../../domain/output-areas/output-area-tables.ts';
import { codesOfLine } from './build-output-areas.ts';
import type { FileRows } from './read-files.ts';
import { outputAreaBoundariesFile } from './schemas/boundaries.ts';
import { allHouseholds, allResidents, shareIn } from './schemas/figures.ts';
import { outputAreaSharesFile } from './schemas/output-area-shares.ts';
import type { ValidationErrors } from './validation-errors.ts';

/**
 * How far Output Areas may add up from what is published for the areas they make up. The publisher perturbs each table on
 * its own; measured on Census 2021, where residents of wards differ by at most 9, of small areas by 7, and households of wards by 27.
 */
const within = { residents: 9, households: 27 } as const;

/**
 * How far the ground of the Output Areas of a small area may be from the ground of its own line, as a part of it: the two
 * drawings are of 2011 and 2021, and simplified each in its own way. Measured: at most 1.3 %.
 */
const groundWithin = 0.02;

/**
 * Checks the Output Areas: each known to a small area and a ward, drawn once, alone or with others; lines that run the right
 * way and cross nowhere; every small area made up of its own, in ground as in residents; and residents and households of
 * every ward as many as are published for it.
 */
export function checkOutputAreas(rows: FileRows, errors: ValidationErrors): void {
  checkDrawn(rows, errors);
  checkLines(rows, errors);
  checkSmallAreas(rows, errors);
  checkShares(rows, errors);
  const residents = rows.ethnicGroups.filter(({ value }) => value.category === allResidents);
  const households = rows.tenure.filter(({ value }) => value.category === allHouseholds);
  checkWards(
    rows,
    'residents',
    new Map(residents.map(({ value }) => [value.ward_code, value.residents])),
    errors,
  );
  checkWards(
    rows,
    'households',
    new Map(households.map(({ value }) => [value.ward_code, value.households])),
    errors,
  );
}

function checkDrawn({ outputAreas, outputAreaBoundaries }: FileRows, errors: ValidationErrors): void {
  const listed = new Map(outputAreas.map((row) => [row.value.oa21_code as string, row]));
  const drawn = new Map<string, number>();
  for (const [index, { properties }] of outputAreaBoundaries.entries()) {
    const codes = codesOfLine(properties.code);
    const place = { file: outputAreaBoundariesFile.file, row: index + 1, column: 'code' };
    for (const code of codes) {
      const row = listed.get(code);
      if (!row) errors.add(place, `${code} is in no list of Output Areas.`);
      if (drawn.has(code)) errors.add(place, `${code} is drawn twice.`);
      drawn.set(code, codes.length);
      if (row && codes.length > 1 && row.value.geometry_basis === 'OWN') {
        errors.add(
          { ...row, column: 'geometry_basis' },
          `${code} shares its line with others, so it is not its own.`,
        );
      }
    }
  }
  for (const row of outputAreas) {
    const { oa21_code: code, geometry_basis: line, parent_oa11: parent } = row.value;
    if (!drawn.has(code)) errors.add({ ...row, column: 'oa21_code' }, `${code} has no line.`);
    if ((line === 'ABOUT') !== (parent !== undefined)) {
      errors.add(
        { ...row, column: 'parent_oa11' },
        'names the older area where the line is that of one, and is empty elsewhere.',
      );
    }
  }
}

/** How far the percentages of a table may be from 100 together: each is rounded to a tenth on its own. */
const rounding = 0.35;

function checkShares({ outputAreas, outputAreaShares }: FileRows, errors: ValidationErrors): void {
  const rowOf = new Map(outputAreaShares.map((row) => [row.value.oa21_code, row]));
  for (const row of outputAreas) {
    if (rowOf.has(row.value.oa21_code)) continue;
    errors.add({ ...row, column: 'oa21_code' }, `${row.value.oa21_code} has no shares.`);
  }
  if (rowOf.size !== outputAreaShares.length || rowOf.size > outputAreas.length) {
    errors.add(
      { file: outputAreaSharesFile.file },
      'has an area twice, or one that is in no list of Output Areas.',
    );
  }
  for (const { table, categories } of outputAreaTables) {
    for (const row of outputAreaShares) {
      const sum = categories.reduce((all, { column }) => all + shareIn(row.value, column), 0);
      if (Math.abs(sum - 100) > rounding + 1e-9)
        errors.add(row, `the shares of table ${table} add up to ${sum.toFixed(1)}; they must add up to 100.`);
    }
  }
}

function checkLines({ outputAreaBoundaries }: FileRows, errors: ValidationErrors): void {
  for (const [index, { properties, geometry }] of outputAreaBoundaries.entries()) {
    const place = { file: outputAreaBoundariesFile.file, row: index + 1, column: 'geometry' };
    for (const { runsWrong, crosses } of lineFaults(geometry)) {
      if (runsWrong) errors.add(place, 'a ring runs the wrong way round (RFC 7946).');
      if (crosses) errors.add(place, `the line of ${properties.code} crosses or touches itself.`);
    }
  }
}

/** What is wrong with each part of a line; looked at once, however often the other files are read with it. */
const lineFaults = onceForEach((line: Boundary) =>
  polygonsOf(line).map((rings) => ({
    runsWrong: rings.some((ring, order) => isCounterClockwise(ring) !== (order === 0)),
    crosses: firstCrossing(rings) !== undefined,
  })),
);

function checkSmallAreas(rows: FileRows, errors: ValidationErrors): void {
  const { outputAreas, outputAreaBoundaries, smallAreas, smallAreaBoundaries } = rows;
  const partsOf = Map.groupBy(outputAreas, ({ value }) => value.lsoa21_code as string);
  const smallOf = new Map(
    outputAreas.map(({ value }) => [value.oa21_code as string, value.lsoa21_code as string]),
  );
  const ground = new Map<string, number>();
  for (const { properties, geometry } of outputAreaBoundaries) {
    const small = smallOf.get(codesOfLine(properties.code)[0] ?? '') ?? '';
    ground.set(small, (ground.get(small) ?? 0) + areaHectares(geometry));
  }
  const whole = new Map(
    smallAreaBoundaries.map(({ properties, geometry }) => [
      properties.code as string,
      areaHectares(geometry),
    ]),
  );
  for (const row of smallAreas) {
    const { code, residents } = row.value;
    const parts = partsOf.get(code) ?? [];
    partsOf.delete(code);
    const together = parts.reduce((sum, { value }) => sum + value.residents_2021, 0);
    if (Math.abs(together - residents) > within.residents) {
      errors.add(
        row,
        `the Output Areas of ${code} have ${together} residents together, but it has ${residents}; they may differ by ${within.residents}.`,
      );
    }
    const drawn = ground.get(code) ?? 0;
    const own = whole.get(code) ?? 0;
    if (parts.length > 0 && Math.abs(drawn - own) > groundWithin * own) {
      errors.add(
        row,
        `the Output Areas of ${code} are drawn on ${drawn.toFixed(1)} ha, and it on ${own.toFixed(1)} ha.`,
      );
    }
  }
  for (const [code, [first]] of partsOf) {
    if (first) errors.add({ ...first, column: 'lsoa21_code' }, `${code} is in no list of small areas.`);
  }
}

function checkWards(
  { outputAreas }: FileRows,
  counted: keyof typeof within,
  published: ReadonlyMap<string, number>,
  errors: ValidationErrors,
): void {
  const byWard = Map.groupBy(outputAreas, ({ value }) => value.ward_code_2019);
  for (const [ward, own] of byWard) {
    const [first] = own;
    const expected = published.get(ward);
    const together = own.reduce((sum, { value }) => sum + value[`${counted}_2021`], 0);
    if (!first || (expected !== undefined && Math.abs(together - expected) <= within[counted])) continue;
    errors.add(
      { ...first, column: 'ward_code_2019' },
      expected === undefined
        ? `${ward} is no ward with figures.`
        : `the Output Areas of ${ward} have ${together} ${counted} together, but it has ${expected}; they may differ by ${within[counted]}.`,
    );
  }
}
