import { z } from 'zod';
import {
  count,
  latCell,
  lonCell,
  numberCell,
  optionalText,
  outputAreaCode,
  smallAreaCode,
  wardCode,
} from './cells.ts';

/** How the list says that a line was made, and that a ward was found; what each means here. */
const lines = {
  '2011 OA polygon, same code': 'OWN',
  'shared parent polygon (2011 OA(s) split in 2021)': 'ABOUT',
} as const;
const wardBases = {
  'largest area share': 'MOST_GROUND',
  'moved so that the sums equal the Nomis ward totals': 'WARD_TOTALS',
} as const;

/** A cell that is one of the texts of a table, read as what the text means. */
const meaning = <T extends string>(meanings: Readonly<Record<string, T>>) =>
  z.string().transform((cell, context): T => {
    const found = meanings[cell];
    if (found !== undefined) return found;
    context.addIssue(
      `must be ${Object.keys(meanings)
        .map((text) => `"${text}"`)
        .join(' or ')}.`,
    );
    return z.NEVER;
  });

/** "mean of 3 postcode centroids": of how many. */
const pointBasis = z
  .string()
  .regex(
    /^mean of [1-9]\d* postcode centroids$/,
    'must say of how many postcodes the point is the mean: "mean of 3 postcode centroids".',
  )
  .transform((cell) => Number(/\d+/.exec(cell)?.[0]));

/** Output Areas of Census 2021, in the columns of the table they were taken from. */
export const outputAreasFile = {
  file: 'output-areas-2021.csv',
  schema: z.object({
    oa21_code: outputAreaCode,
    lsoa21_code: smallAreaCode,
    ward_code_2019: wardCode,
    residents_2021: count,
    households_2021: count,
    lon: lonCell,
    lat: latCell,
    point_basis: pointBasis,
    geometry_basis: meaning(lines),
    parent_oa11: optionalText,
    share_of_area_in_ward: numberCell(0, 1),
    ward_basis: meaning(wardBases),
  }),
} as const;
