import { areaColumns, factColumns } from '../area/area-columns.ts';
import { registerColumns, reportColumns } from '../assessments/assessment-columns.ts';
import { compareColumns } from '../compare/compare-columns.ts';
import type { Column } from '../files/columns.ts';
import { type Cell, csvOf } from '../files/csv.ts';
import type { Voice } from '../languages/voice.ts';

const describe = <Row>(file: string, columns: readonly Column<Row>[]): readonly (readonly Cell[])[] =>
  columns.map(({ name, datatype, unit, description }) => [file, name, datatype, unit, description]);

/** /dictionary.csv: every column of every file, as a table. */
export const dictionaryCsv = (voice: Voice): string =>
  csvOf([
    ['file', 'column', 'datatype', 'unit', 'description'],
    ...describe('area/{code}.csv', factColumns(voice)),
    ...describe('areas.csv', areaColumns(voice)),
    ...describe('compare.csv', compareColumns(voice)),
    ...describe('assessments.csv', registerColumns(voice)),
    ...describe('assessments/{id}.csv', reportColumns(voice)),
  ]);
