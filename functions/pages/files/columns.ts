import type { Cell } from '../../../domain/text/csv.ts';
import type { PageCode, PageTranslator } from '../languages/page-translator.ts';

/** One column of a file: its name, what it holds, and how to read it off. */
export interface Column<Row> {
  readonly name: string;
  /** Datatype of CSV on the Web. */
  readonly datatype: Datatype;
  readonly unit?: string;
  readonly description: string;
  readonly of: (row: Row) => Cell;
}

type Datatype = 'string' | 'number' | 'integer' | 'boolean';

/** Names of columns that the words describe. */
type Described<Code> = Code extends `page.column_${infer Name}` ? Name : never;
export type ColumnName = Described<PageCode>;

/** Makes columns of one kind of row, described in the words of a translator. */
export function columnMaker<Row>({ t }: PageTranslator) {
  return (
    name: ColumnName,
    of: (row: Row) => Cell,
    datatype: Datatype = 'string',
    unit?: string,
  ): Column<Row> => ({
    name,
    datatype,
    ...(unit !== undefined && { unit }),
    description: t(`page.column_${name}`),
    of,
  });
}

/** Rows of a file with its head. */
export const tableOf = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly (readonly Cell[])[] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ of }) => of(row))),
];
