/** What may part the cells of a table, each with its name in the plural; the first is what our own files have. */
export const separators = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
} as const;
export type Separator = keyof typeof separators;

/** A spreadsheet writes this line before the header, to tell itself what parts the cells. */
const told = /^sep=([,;\t|])\r?\n/;

export interface TableForm {
  readonly separator: Separator;
  /** Lines before the header. */
  readonly linesBefore: number;
}

/**
 * What parts the cells of a table whose columns are known: what its first line says, or else what makes the most of the
 * columns of its header; a comma where none makes any.
 * @example tableForm('id;name\n1;a', ['id', 'name']) // { separator: ';', linesBefore: 0 }
 */
export function tableForm(text: string, columns: readonly string[]): TableForm {
  const said = told.exec(text)?.[1];
  if (said !== undefined) return { separator: said as Separator, linesBefore: 1 };
  const header = /^\s*([^\n\r]*)/.exec(text)?.[1] ?? '';
  const made = (separator: string): number => {
    const cells = header.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return columns.filter((column) => cells.includes(column)).length;
  };
  const [best] = (Object.keys(separators) as Separator[]).toSorted((a, b) => made(b) - made(a));
  return { separator: best ?? ',', linesBefore: 0 };
}
