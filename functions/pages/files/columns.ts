import type { WordKey } from '../languages/english/words.ts';
import type { Voice } from '../languages/voice.ts';
import type { Cell } from './csv.ts';

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
type Described<Key> = Key extends `column_${infer Name}` ? Name : never;
export type ColumnName = Described<WordKey>;

/** Makes columns of one kind of row, described in the words of a voice. */
export function columnMaker<Row>({ say }: Voice) {
  return (
    name: ColumnName,
    of: (row: Row) => Cell,
    datatype: Datatype = 'string',
    unit?: string,
  ): Column<Row> => ({
    name,
    datatype,
    ...(unit !== undefined && { unit }),
    description: say(`column_${name}`),
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
