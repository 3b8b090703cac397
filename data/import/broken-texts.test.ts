import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Breakage, BrokenFolder, cell, field, put } from './testing/broken-folder.ts';
import { walsallData } from './testing/walsall.ts';

let folder: BrokenFolder;
beforeAll(async () => {
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const named = (name: string) => cell(2, 1, name);
const partedBy = (separator: string) => (text: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll(',', separator))
    .join('\n');

const breakages: readonly Breakage[] = [
  {
    what: 'a letter that was lost',
    file: 'venues.csv',
    change: named('Caf\ufffd St Mary'),
    at: { row: 2, column: 'name' },
    reason: /"Caf\ufffd St Mary" holds "\ufffd" as character 4: a letter was lost/,
  },
  {
    what: 'a NUL',
    file: 'venues.csv',
    change: named('St\u0000Mary'),
    at: { row: 2, column: 'name' },
    reason: /control character U\+0000/,
  },
  {
    what: 'a word that runs backwards',
    file: 'venues.csv',
    change: named('abc\u202edef'),
    at: { row: 2, column: 'name' },
    reason: /control character U\+202E/,
  },
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '########'].map(
    (error): Breakage => ({
      what: `the error ${error} of a spreadsheet`,
      file: 'venues.csv',
      change: named(error),
      at: { row: 2, column: 'name' },
      reason: /is the error of a spreadsheet, not a value/,
    }),
  ),
  {
    what: 'an error within a list',
    file: 'venues.csv',
    change: put(',Ryecroft Hub,', ',Ryecroft Hub; #REF!,'),
    at: { column: 'aliases' },
    reason: /"#REF!" is the error of a spreadsheet/,
  },
  {
    what: 'an error instead of a number',
    file: 'postcodes.csv',
    change: cell(3, 1, '#VALUE!'),
    at: { row: 3, column: 'lon' },
    reason: /error of a spreadsheet/,
  },
  {
    what: 'a lost letter deep in a record',
    file: 'projects.json',
    change: field(1, 'outcomes', ['sound', 'caf\ufffd']),
    at: { row: 1, column: 'outcomes.1' },
    reason: /a letter was lost/,
  },
  {
    what: 'half a character in a record',
    file: 'organisations.json',
    change: field(2, 'name', 'Half \ud83d'),
    at: { row: 2, column: 'name' },
    reason: /half a character/,
  },
  {
    what: 'an error of a spreadsheet in a record',
    file: 'sources.json',
    change: field(1, 'title', '#N/A'),
    at: { row: 1, column: 'title' },
    reason: /error of a spreadsheet/,
  },
  {
    what: 'a NUL in the properties of a line',
    file: 'ward-boundaries-2004.geojson',
    change: put('"code":"E05001302"', '"code":"E05001302","label":"A\\u0000B"'),
    at: { row: 2, column: 'properties.label' },
    reason: /U\+0000/,
  },
  {
    what: 'a postcode with a letter for a figure',
    file: 'postcodes.csv',
    change: cell(3, 0, 'WS1O 8UB'),
    at: { row: 3, column: 'postcode' },
    reason: /"WS1O 8UB" is not a postcode. Did you mean WS10 8UB\?/,
  },
  {
    what: 'a postcode of no district',
    file: 'postcodes.csv',
    change: cell(3, 0, 'B1C 1AA'),
    at: { row: 3, column: 'postcode' },
    reason: /there is no B1C/,
  },
  {
    what: 'an address that runs a script',
    file: 'sources.json',
    change: field(2, 'url', 'javascript:alert(1)'),
    at: { row: 2, column: 'url' },
    reason: /not a web address. Write it whole, with http:\/\/ or https:\/\//,
  },
  {
    what: 'an address with a password',
    file: 'sources.json',
    change: field(2, 'url', 'https://me:secret@example.org/'),
    at: { row: 2, column: 'url' },
    reason: /^(?!.*secret).*holds a name or a password/,
  },
  ...['2025-13-40', '2025-02-30', '2206', '1025-09-01'].map(
    (date): Breakage => ({
      what: `the day ${date}`,
      file: 'venue-status.csv',
      change: cell(2, 2, date),
      at: { row: 2, column: 'date' },
      reason: /is not a date|is not between 1900 and 2100/,
    }),
  ),
  {
    what: 'a status of a far day to come',
    file: 'venue-status.csv',
    change: cell(2, 2, '2062-05-01'),
    at: { row: 2, column: 'date' },
    reason: /more than 10 years ahead of today, 2026-11-30/,
  },
  {
    what: 'a source of tomorrow',
    file: 'sources.json',
    change: field(1, 'date', '2026-12'),
    at: { row: 1, column: 'date' },
    reason: /2026-12 is still to come/,
  },
  {
    what: 'a source of a month that is none',
    file: 'venues.csv',
    change: put(',2025-11,', ',2025-14,'),
    at: { column: 'source_date' },
    reason: /"2025-14" is not a date/,
  },
  {
    what: 'a period with a day that is none',
    file: 'projects.json',
    change: field(1, 'period', '2019-04 to 2020-02-30'),
    at: { row: 1, column: 'period' },
    reason: /"2020-02-30" is not a date/,
  },
  {
    what: 'a review that is still to come',
    file: 'register-reviews.csv',
    change: (text) => `${text}venues,north,2026-12-01,A. Person\n`,
    at: { row: 2, column: 'reviewed_on' },
    reason: /still to come/,
  },
  {
    what: 'a quotation mark that is not closed',
    file: 'places.csv',
    change: put('Caldmore,', '"Caldmore,'),
    at: { row: 2 },
    reason: /opens here and is not closed/,
  },
  {
    what: 'a quotation mark within a cell',
    file: 'venues.csv',
    change: named('The "Old" Hall'),
    at: { row: 2 },
    reason: /stands within a cell/,
  },
];

test.each(breakages)('$what in $file is told with its place', (breakage) => folder.expectTold(breakage));

describe('a file in another form', () => {
  test('in Windows-1252 is read where there is no doubt, and said to be', async () => {
    const { dataset, remarks } = await folder.readAfter({
      'venues.csv': (text) => latin1(named('Caf\xe9 St Mary\x92s \x96 hall')(text)),
    });
    expect(dataset?.venues[0]?.name).toBe('Café St Mary’s – hall');
    expect(remarks).toEqual([expect.stringMatching(/^venues\.csv: is written in Windows-1252 and was read/)]);
  });

  test('in an encoding that can only be guessed is refused with row and column', async () => {
    const errors = await folder.errorsAfter({ 'venues.csv': (text) => latin1(named('Caf\x8e')(text)) });
    expect(errors).toEqual([
      expect.objectContaining({ file: 'venues.csv', reason: expect.stringMatching(/neither UTF-8 nor/) }),
      expect.objectContaining({ file: 'venues.csv', row: 2, column: 'name' }),
    ]);
  });

  test('with tabs, semicolons or bars for commas is read the same, and said to be', async () => {
    const { dataset, remarks, errors } = await folder.readAfter({
      'postcodes.csv': partedBy('\t'),
      'bus-stops.csv': partedBy(';'),
      'tenure-2021.csv': partedBy('|'),
      'deprivation-lsoa-2019.csv': (text) => `sep=;\n${partedBy(';')(text)}`,
    });
    expect(errors).toEqual([]);
    expect(dataset?.version).toBe((await walsallData()).version);
    expect(remarks.toSorted()).toEqual(
      [
        ['bus-stops', 'semicolons'],
        ['deprivation-lsoa-2019', 'semicolons'],
        ['postcodes', 'tabs'],
        ['tenure-2021', 'bars'],
      ].map(([file, parted]) => `${file}.csv: has its cells parted by ${parted} and was read so.`),
    );
  });

  test('with semicolons and decimal commas is told of its numbers, not of quotation marks', async () => {
    const errors = await folder.errorsAfter({
      'postcodes.csv': (text) =>
        text
          .replace('B43 7AJ,', 'B43 7AJ;')
          .replace('postcode,lon,lat', 'postcode;lon;lat')
          .replaceAll(/,(?=-?\d+\.)/g, ';')
          .replaceAll('.', ','),
    });
    expect(errors).toContainEqual({
      file: 'postcodes.csv',
      row: 2,
      column: 'lat',
      reason: expect.stringMatching(/^"52,\d+": must be a number/),
    });
  });

  test('in UTF-16, with line breaks of Windows, or with a mark of byte order is read the same', async () => {
    const { dataset, remarks } = await folder.readAfter({
      'postcodes.csv': (text) => utf16(text),
      'projects.json': (text) => utf16(text),
      'lsoa-2021.csv': (text) => text.replaceAll('\n', '\r\n'),
      'sources.json': (text) => `\ufeff${text}`,
      'venues.csv': (text) => `\ufeff${text}`,
    });
    expect(dataset?.version).toBe((await walsallData()).version);
    expect(remarks).toHaveLength(2);
    expect(remarks[0]).toMatch(/is written in UTF-16/);
  });

  test('with one row too short after another separator is told by its cells', async () => {
    const errors = await folder.errorsAfter({
      'postcodes.csv': (text) => partedBy('\t')(text).replace(/^(B43 7AJ\t[^\t]+)\t.*$/m, '$1'),
    });
    expect(errors).toEqual([{ file: 'postcodes.csv', row: 2, reason: 'has 2 cells; there are 3 columns.' }]);
  });
});
