import { describe, expect, it, test } from 'vitest';
import { checkPostcodeLists } from './check-postcode-lists.ts';
import type { FileRows } from './read-files.ts';
import { readPublishedTable } from './read-published-table.ts';
import { listedPostcodesSchema } from './schemas/postcodes.ts';
import type { ColumnMapping } from './schemas/published.ts';
import { ValidationErrors } from './validation-errors.ts';

const mapping: ColumnMapping = {
  table: 'postcodes',
  file: 'theirs.csv',
  columns: {
    postcode: 'pcds',
    lon: 'long',
    lat: 'lat',
    on_2014_08: 'a',
    on_2022_08: 'b',
    on_2026_06: 'c',
  },
  unused: ['ward'],
};
const theirs = 'ward,c,b,a,lat,long,pcds\nE05001316,1,1,0,52.649,-1.936,WS8 7JS\n';

/** The rows of a table, and what is told of it. */
function read(text: string, mapped: readonly ColumnMapping[] = [mapping]) {
  const errors = new ValidationErrors();
  const rows = readPublishedTable(
    new Map([['theirs.csv', { text }]]),
    'postcodes',
    mapped.map((value, at) => ({ file: 'published-tables.json', row: at + 1, value })),
    listedPostcodesSchema,
    errors,
  );
  return { rows, errors, told: () => faultsOf(errors) };
}

function faultsOf(errors: ValidationErrors): string {
  try {
    errors.throwIfAny();
    return '';
  } catch (error) {
    return String(error);
  }
}

test('a publisher who orders and names columns otherwise needs a mapping and no code', () => {
  const { rows, told } = read(theirs);
  expect(told()).toBe('');
  expect(rows).toEqual([
    {
      file: 'theirs.csv',
      row: 2,
      value: {
        postcode: 'WS8 7JS',
        lon: -1.936,
        lat: 52.649,
        on_2014_08: false,
        on_2022_08: true,
        on_2026_06: true,
      },
    },
  ]);
});

describe('is refused with file, row and the column of its publisher', () => {
  it.each([
    ['a column that nobody mapped', 'ward,', 'more,', /row 1, "more": is a column that published-tables/],
    ['a column that is gone', 'pcds', 'postcode', /row 1, "pcds": there is no such column/],
    ['a column twice', 'ward,c', 'c,c', /row 1, "c": stands in the header twice/],
    ['a row cut short', ',WS8 7JS', '', /row 2: has 6 cells; there are 7 columns/],
    ['a mark that is none', '1,1,0', '1,yes,0', /row 2, "b": "yes": must be 0 or 1/],
    ['a letter for a figure', 'WS8 7JS', 'WS1O 8UB', /row 2, "pcds": .*Did you mean WS10 8UB/],
    ['nothing where a postcode belongs', 'WS8 7JS', '', /row 2, "pcds": .*is not a postcode/],
    ['axes that are swapped', '52.649,-1.936', '-1.936,52.649', /row 2, "long": .*Are lon and lat swapped/],
    ['metres for degrees', '-1.936', '404400', /row 2, "long": "404400": must be a number/],
  ])('%s', (_, before, after, told) => {
    const { rows, told: said } = read(theirs.replace(before, after));
    expect(said()).toMatch(told);
    expect(rows).toEqual([]);
  });

  it.each([
    ['a mapping without a field', { ...mapping.columns, on_2014_08: undefined }, /names no column/],
    [
      'a mapping of a field there is not',
      { ...mapping.columns, on_2013: 'ward' },
      /"columns.on_2013": is no field/,
    ],
  ])('%s', (_, columns, told) => {
    const kept = Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined);
    expect(read(theirs, [{ ...mapping, columns: Object.fromEntries(kept) }]).told()).toMatch(told);
  });

  it('a table that nobody mapped, or two did', () => {
    expect(read(theirs, []).told()).toMatch(/says nothing of the table "postcodes"/);
    expect(read(theirs, [mapping, mapping]).told()).toMatch(/row 2, "table": "postcodes" stands in row 1/);
  });
});

test('the list of all postcodes must say of the list of 2014 what that holds', () => {
  const listed = read(`${theirs}E05001316,0,0,0,52.58,-1.98,WS1 1TP\n`).rows;
  const errors = new ValidationErrors();
  const of2014 = ['WS8 7JS', 'WS1 1AA'].map((postcode, at) => ({
    file: 'postcodes.csv',
    row: at + 2,
    value: { postcode, lon: -1.98, lat: 52.58 },
  }));
  const rows: Pick<FileRows, 'listedPostcodes' | 'postcodes'> = {
    listedPostcodes: listed,
    postcodes: of2014,
  };
  checkPostcodeLists(rows, errors);
  expect(errors.reasons).toEqual([
    '"WS8 7JS" is in postcodes.csv, the list of 2014.',
    '"WS1 1TP" is on none of the lists.',
    '"WS1 1AA" is not in the list of all postcodes.',
  ]);
});
