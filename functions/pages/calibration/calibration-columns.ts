import { type Column, columnMaker } from '../files/columns.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PublishedPrediction } from './read-calibration.ts';

/** Columns of /assessments/expectations.csv: one row an expectation. */
export function calibrationColumns(translator: PageTranslator): readonly Column<PublishedPrediction>[] {
  const column = columnMaker<PublishedPrediction>(translator);
  const unit = translator.t('page.unitOfColumn');
  return [
    column('assessment', ({ assessment }) => assessment),
    column('scheme', ({ scheme }) => scheme),
    column('scheme_kind', ({ kind }) => kind),
    column('measure', ({ measure }) => measure),
    column('unit', (each) => each.unit),
    column('baseline', ({ baseline }) => baseline, 'number', unit),
    column('expected', ({ expected }) => expected, 'number', unit),
    column('range_lower', ({ atLeast }) => atLeast, 'number', unit),
    column('range_upper', ({ atMost }) => atMost, 'number', unit),
    column('due_on', ({ dueOn }) => dueOn),
    column('standing', ({ standing }) => standing),
    column('found', ({ found }) => found, 'number', unit),
    column('marked_on', ({ markedOn }) => markedOn),
    column('beside_range', ({ besideRange }) => besideRange),
    column('found_of_expected', ({ ofExpected }) => ofExpected, 'number'),
    column('words', ({ note }) => note),
  ];
}
