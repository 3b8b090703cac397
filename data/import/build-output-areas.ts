import type { OutputArea, OutputAreaShares } from '../../domain/geography/area.ts';
import { outputAreaTables } from '../../domain/output-areas/output-area-tables.ts';
import type { FileRows } from './read-files.ts';
import { shareIn } from './schemas/figures.ts';

/** Points are held to five decimals, about a metre: they are means of postcodes. */
const roundedDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The tables of a profile that are published for Output Areas: the column of each category. */
const profileColumns = {
  TS021: Object.fromEntries(
    outputAreaTables
      .filter(({ table }) => table === 'TS021')
      .flatMap(({ categories }) => categories.map(({ category, column }) => [category, column] as const)),
  ),
  TS038: { Disabled: 'disability_3a-001', 'Not disabled': 'disability_3a-002' },
} as const;

/** The codes of the Output Areas that a line stands for. @example codesOfLine('E00177378+E00177406').length // 2 */
export const codesOfLine = (code: string): readonly string[] => code.split('+');

/** The Output Areas in the order of their list, each with its line or the one that it shares with others. */
export function buildOutputAreas(rows: FileRows): OutputArea[] {
  const { outputAreas, outputAreaBoundaries, outputAreaShares, smallAreas } = rows;
  const sharesOf = new Map(outputAreaShares.map(({ value }) => [value.oa21_code, value]));
  const lineOf = new Map(
    outputAreaBoundaries.flatMap(({ properties, geometry }) => {
      const codes = codesOfLine(properties.code);
      return codes.map((code) => [code, { codes, boundary: geometry }] as const);
    }),
  );
  const nameOf = new Map(smallAreas.map(({ value }) => [value.code, value.name]));
  return outputAreas.flatMap(({ value }): OutputArea[] => {
    const line = lineOf.get(value.oa21_code);
    const shares = sharesOf.get(value.oa21_code);
    if (!line) return [];
    return [
      {
        code: value.oa21_code,
        name: `${nameOf.get(value.lsoa21_code)}, ${value.oa21_code}`,
        position: { lon: roundedDegrees(value.lon), lat: roundedDegrees(value.lat) },
        residents: value.residents_2021,
        ward: value.ward_code_2019,
        households: value.households_2021,
        smallArea: value.lsoa21_code,
        postcodes: value.point_basis,
        boundary: line.boundary,
        line: value.geometry_basis,
        sharesLineWith: line.codes.filter((code) => code !== value.oa21_code).sort(),
        wardBasis: value.ward_basis,
        shareInWard: value.share_of_area_in_ward,
        ...(shares ? { groups: groupsIn(shares, value.residents_2021) } : {}),
      },
    ];
  });
}

/** Residents by group, to a tenth, as the published percentages give them. */
function groupsIn(shares: Readonly<Record<string, unknown>>, residents: number): OutputArea['groups'] {
  const residentsIn = (column: string): number => Math.round((shareIn(shares, column) * residents) / 10) / 10;
  return Object.fromEntries(
    Object.entries(profileColumns).map(([table, columns]) => [
      table,
      Object.fromEntries(
        Object.entries(columns).map(([category, column]) => [category, residentsIn(column)]),
      ),
    ]),
  );
}

/** The published percentages of the Output Areas, table by table. */
export const buildOutputAreaShares = ({ outputAreaShares }: FileRows): OutputAreaShares[] =>
  outputAreaShares.map(({ value }) => ({
    code: value.oa21_code,
    tables: Object.fromEntries(
      outputAreaTables.map(({ table, categories }) => [
        table,
        categories.map(({ column }) => shareIn(value, column)),
      ]),
    ),
  }));
