import type { PageTranslator } from '../languages/page-translator.ts';
import { type Column, columnMaker } from './columns.ts';
import { timeInFile } from './time-in-file.ts';

/** Where a row came from, as every file of records says it. */
export interface FileSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly licence: string | null;
  readonly url: string | null;
}

/** The columns of the source of a row, last in each file. */
export function sourceColumns<Row extends { readonly source: FileSource }>(
  translator: PageTranslator,
): readonly Column<Row>[] {
  const column = columnMaker<Row>(translator);
  return [
    column('source', ({ source }) => source.title),
    column('source_publisher', ({ source }) => source.publisher),
    column('source_date', ({ source }) => timeInFile(source.date)),
    column('source_licence', ({ source }) => source.licence),
    column('source_url', ({ source }) => source.url),
  ];
}

/** The titles of the sources of rows, each once. */
export const titlesOf = (rows: readonly { readonly source: FileSource }[]): readonly string[] => [
  ...new Set(rows.map(({ source }) => source.title)),
];
