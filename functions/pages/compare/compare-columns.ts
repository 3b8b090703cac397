import { type Column, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { ComparedRow } from './compare-rows.ts';

/** A row of a comparison with the codes and names of both areas. */
export interface ComparedRecord {
  readonly row: ComparedRow;
  readonly codes: readonly [string, string];
  readonly names: readonly [string, string];
}

/** Columns of /compare.csv: one row for each row of the page, both areas and their difference side by side. */
export function compareColumns(translator: PageTranslator): readonly Column<ComparedRecord>[] {
  const column = columnMaker<ComparedRecord>(translator);
  const unit = translator.t('page.unitOfColumn');
  const points = translator.t('page.unitPercentPoints');
  return [
    column('compared', ({ row }) => String(row.what)),
    column('unit', ({ row }) => row.unit),
    column('first_code', ({ codes }) => codes[0]),
    column('first_name', ({ names }) => names[0]),
    column('first_value', ({ row }) => row.cells[0].value, 'number', unit),
    column('first_words', ({ row }) => String(row.cells[0].text)),
    column('second_code', ({ codes }) => codes[1]),
    column('second_name', ({ names }) => names[1]),
    column('second_value', ({ row }) => row.cells[1].value, 'number', unit),
    column('second_words', ({ row }) => String(row.cells[1].text)),
    column('difference', ({ row }) => row.difference?.value, 'number', points),
    column('difference_lower', ({ row }) => row.difference?.lower, 'number', points),
    column('difference_upper', ({ row }) => row.difference?.upper, 'number', points),
    column('difference_words', ({ row }) => row.difference && String(row.difference.words)),
    column('period', ({ row }) => timeInFile(row.difference?.period)),
  ];
}
