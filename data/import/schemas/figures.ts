import { z } from 'zod';
import { profileTables } from '../../../domain/assessment/evidence/profile-tables.ts';
import { shareTables } from '../../../domain/census/share-tables.ts';
import { fiveGroups, nineteenGroups } from '../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { areaCode, count, numberCell, orEmpty, smallAreaCode, text, wardCode } from './cells.ts';

const oneOf = (names: readonly string[]) =>
  z
    .string()
    .refine(
      (name) => names.includes(name),
      `is not a category of the table. Categories: ${names.join('; ')}.`,
    );

export const allResidents = 'All usual residents';
/** Ethnic group by ward: all residents, the five groups and the nineteen. */
export const ethnicGroupsFile = {
  file: 'ethnic-groups-2021.csv',
  schema: z.object({
    ward_code: wardCode,
    grouping: z.enum(['all', '5', '19'], 'must be all, 5 or 19.'),
    category: oneOf([allResidents, ...[...fiveGroups, ...nineteenGroups].map(({ census }) => census)]),
    residents: count,
  }),
} as const;

export const religions = [
  'No religion',
  'Christian',
  'Buddhist',
  'Hindu',
  'Jewish',
  'Muslim',
  'Sikh',
  'Other religion',
  'Not answered',
] as const;
/** Religion by ward. */
export const religionFile = {
  file: 'religion-2021.csv',
  schema: z.object({ ward_code: wardCode, category: oneOf(religions), residents: count }),
} as const;

export const allHouseholds = 'All households';
export const tenures = [
  'Owned',
  'Shared ownership',
  'Social rented',
  'Private rented',
  'Lives rent free',
] as const;
/** Tenure of households by ward, and all households. */
export const tenureFile = {
  file: 'tenure-2021.csv',
  schema: z.object({ ward_code: wardCode, category: oneOf([allHouseholds, ...tenures]), households: count }),
} as const;

/** Counts of the census by small area: the tables of a profile, each with its categories. */
export const smallAreaGroupsFile = {
  file: 'small-area-groups-2021.csv',
  schema: z.object({
    lsoa_code: smallAreaCode,
    table: oneOf(profileTables.map(({ table }) => table)),
    category: oneOf(profileTables.flatMap(({ groups }) => groups.map(({ category }) => category))),
    count,
  }),
} as const;

const shareColumns = Object.fromEntries(
  shareTables.flatMap(({ categories }) =>
    categories.map(({ column }) => [column, numberCell(0, 100)] as const),
  ),
);

/** Shares of the categories of a table, in percent: the columns of the publisher, table by table. */
export const censusSharesFile = {
  file: 'census-shares-2021.csv',
  schema: z.object({
    area_code: areaCode,
    computed_from: orEmpty(z.enum(['OUTPUT_AREAS'], 'must be OUTPUT_AREAS, or empty where published.')),
    ...shareColumns,
  }),
} as const;

/** The share in a column of the publisher, in percent. */
export function shareIn(row: Readonly<Record<string, unknown>>, column: string): number {
  const share = row[column];
  if (typeof share !== 'number') throw new Error(`The table of shares has no column ${column}.`);
  return share;
}

const smallAreaDeprivation = z.object({
  lsoa_code: smallAreaCode,
  lsoa_name: text,
  score: numberCell(0, 100),
  rank: numberCell(1, 40_000, true),
  decile: numberCell(1, 10, true),
});
/** Index of Multiple Deprivation by small area, one file an edition. */
export const smallAreaDeprivationFiles = {
  '2019': { file: 'deprivation-lsoa-2019.csv', schema: smallAreaDeprivation },
  '2025': { file: 'deprivation-lsoa-2025.csv', schema: smallAreaDeprivation },
} as const;

export const wardDeprivationMeasures = {
  lsoas: 'ward-small-areas',
  lsoas_most_deprived_decile: 'ward-most-deprived-tenth',
  lsoas_most_deprived_decile_pct: 'ward-most-deprived-tenth-share',
  mean_lsoa_score: 'ward-mean-score',
} as const;
/** Summaries of the small areas of a ward. */
export const wardDeprivationFile = {
  file: 'deprivation-wards.csv',
  schema: z.object({
    ward_code: wardCode,
    edition: z.enum(['2019', '2025'], 'must be 2019 or 2025.'),
    measure: z.enum(Object.keys(wardDeprivationMeasures) as (keyof typeof wardDeprivationMeasures)[]),
    value: numberCell(0, 100),
  }),
} as const;
