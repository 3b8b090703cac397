import { type Cell, csvOf } from '../../../domain/text/csv.ts';
import { areaColumns, factColumns } from '../area/area-columns.ts';
import { registerColumns, reportColumns } from '../assessments/assessment-columns.ts';
import { calibrationColumns } from '../calibration/calibration-columns.ts';
import { compareColumns } from '../compare/compare-columns.ts';
import type { Column } from '../files/columns.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { comparatorColumns } from '../open-data/comparators-table.ts';
import { figureColumns } from '../open-data/figures-table.ts';
import { projectColumns } from '../open-data/projects-table.ts';
import { venueColumns } from '../open-data/venues-table.ts';
import { ledgerColumns } from '../place-ledger/ledger-columns.ts';
import { practiceColumns } from '../practice/practice-columns.ts';
import { registersColumns } from '../registers/registers-columns.ts';
import { returnsColumns } from '../returns/returns-columns.ts';
import { turnoutColumns } from '../returns/turnout-columns.ts';

const describe = <Row>(file: string, columns: readonly Column<Row>[]): readonly (readonly Cell[])[] =>
  columns.map(({ name, datatype, unit, description }) => [file, name, datatype, unit, description]);

/** /dictionary.csv: every column of every file, as a table. */
export const dictionaryCsv = (translator: PageTranslator): string =>
  csvOf([
    ['file', 'column', 'datatype', 'unit', 'description'],
    ...describe('area/{code}.csv', factColumns(translator)),
    ...describe('areas.csv', areaColumns(translator)),
    ...describe('areas/meeting-places.csv', ledgerColumns(translator)),
    ...describe('compare.csv', compareColumns(translator)),
    ...describe('practice-on-record.csv', practiceColumns(translator)),
    ...describe('venues.csv', venueColumns(translator)),
    ...describe('projects.csv', projectColumns(translator)),
    ...describe('indicators.csv', figureColumns(translator)),
    ...describe('comparators.csv', comparatorColumns(translator)),
    ...describe('returns.csv', returnsColumns(translator)),
    ...describe('returns/{quarter}.csv', turnoutColumns(translator)),
    ...describe('registers.csv', registersColumns(translator)),
    ...describe('assessments.csv', registerColumns(translator)),
    ...describe('assessments/expectations.csv', calibrationColumns(translator)),
    ...describe('assessments/{id}.csv', reportColumns(translator)),
  ]);
