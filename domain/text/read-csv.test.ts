import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { readCsv } from './read-csv.ts';

test('what was written is read, with the rows as a spreadsheet counts them', () => {
  expect(readCsv('file', '\uFEFFa,b\r\n\r\n1,"x, ""y""\nz"\n')).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 3, cells: ['1', 'x, "y"\nz'] },
  ]);
  expect(() => readCsv('file', 'a\n"b')).toThrow('file: row 2 has a quotation mark');
});

test('any text comes back, without the apostrophe that kept it from being a formula', () => {
  const cell = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !text.startsWith("'") && !text.includes('\r'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const told = rows.filter((row) => row.some((text) => text.trim() !== ''));
      expect(readCsv('file', csvOf(rows)).map(({ cells }) => cells)).toEqual(told);
    }),
    { seed: 20261129, numRuns: 300 },
  );
});
