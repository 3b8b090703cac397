import { z } from 'zod';
import { outputAreaTables } from '../../../domain/output-areas/output-area-tables.ts';
import { numberCell, outputAreaCode } from './cells.ts';

const columns = outputAreaTables.flatMap(({ categories }) => categories.map(({ column }) => column));
const ethnic = columns.filter((column) => column.startsWith('ethnic')).sort();
const inOrderOfTheFile = [...ethnic, ...columns.filter((column) => !ethnic.includes(column))];

/** Published percentages of the Output Areas, in the columns of the publisher, table by table. */
export const outputAreaSharesFile = {
  file: 'output-area-shares-2021.csv',
  schema: z.object({
    oa21_code: outputAreaCode,
    ...Object.fromEntries(inOrderOfTheFile.map((column) => [column, numberCell(0, 100)] as const)),
  }),
} as const;
