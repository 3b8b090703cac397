import type { PacksOfAssessmentQuery } from '../../../../schema/generated/assess-operations.ts';

export type Pack = NonNullable<PacksOfAssessmentQuery['assessment']>['evidence'][number];
export type Item = Pack['items'][number];
export type Row = Item['rows'][number];

/** A table: what stands in the head of each column, and the cells of each row. */
export interface ItemTable {
  readonly caption: string;
  /** Name of the first column. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly about: string;
    readonly cells: readonly string[];
  }[];
}

interface Words {
  readonly about: string;
  readonly value: string;
  readonly group: string;
}

const factsOf = ({ facts }: Row): ReadonlyMap<string, string> =>
  new Map(facts.map(({ name, value }) => [name, value]));

/**
 * The facts of an item as tables: a row for each thing, a column for each name of a fact, in the order in which they
 * first come. Where the things are groups of people near, in the locality and in the borough, the table is turned: a row
 * for each group, so that the three stand side by side.
 * @param words heads of columns that no fact names
 */
export function tablesOf(
  { id, title, rows }: Pick<Item, 'id' | 'title' | 'rows'>,
  words: Words,
): readonly ItemTable[] {
  return id === 'profile' ? profileTables(rows, words) : [plainTable(title, rows, words)];
}

function plainTable(caption: string, rows: readonly Row[], { about, value }: Words): ItemTable {
  const names = [...new Set(rows.flatMap(({ facts }) => facts.map(({ name }) => name)))];
  return {
    caption,
    about,
    columns: names.map((name) => capital(name || value)),
    rows: rows.map((row) => {
      const facts = factsOf(row);
      return { key: row.key, about: row.about, cells: names.map((name) => facts.get(name) ?? '') };
    }),
  };
}

/** Keys of a profile are "RELIGION", "RELIGION west", "RELIGION E08000030": the theme, and for whom. */
function profileTables(rows: readonly Row[], words: Words): readonly ItemTable[] {
  const themes = new Map<string, Row[]>();
  for (const row of rows) {
    const theme = row.key.split(' ', 1).join('');
    themes.set(theme, [...(themes.get(theme) ?? []), row]);
  }
  return [...themes.values()].map((sides) => turned(sides, words));
}

function turned(sides: readonly Row[], { group }: Words): ItemTable {
  const names = [...new Set(sides.flatMap(({ facts }) => facts.map(({ name }) => name)))];
  const caption = afterLast(sides[0]?.about ?? '', ', ');
  return {
    caption,
    about: group,
    columns: sides.map(({ about }) => about.split(', ').slice(0, -1).join(', ') || about),
    rows: names.map((name) => ({
      key: name,
      about: capital(name),
      cells: sides.map((side) => factsOf(side).get(name) ?? ''),
    })),
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const afterLast = (text: string, mark: string): string => capital(text.split(mark).at(-1) ?? text);

/** Whether a column holds numbers alone, apart from cells in which nothing is said. */
export const isNumberColumn = ({ rows }: ItemTable, column: number): boolean =>
  rows.some(({ cells }) => cells[column]) &&
  rows.every(({ cells }) => !cells[column] || isNumber(cells[column] ?? ''));

/** Whether a cell is a number to be set to the end of its column. @example isNumber('about 3,650') // true */
export const isNumber = (cell: string): boolean => /^(about )?[-+]?[\d,.]+( (%|m|km|percent))?$/.test(cell);
