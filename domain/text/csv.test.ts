import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('numbers stay numbers, also below zero, and nothing is an empty cell', () => {
  expect(csvOf([['a', -2, 0.5, true, null, undefined]])).toBe('\uFEFFa,-2,0.5,true,,\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=HYPERLINK("x")'])(
  'text that a spreadsheet would reckon is led in by an apostrophe: %j',
  (text) => {
    const [[cell = ''] = []] = parse(csvOf([[text]]), { bom: true }) as string[][];
    expect(cell).toBe(`'${text}`);
  },
);

test('any text comes back as it went in, but for the apostrophe', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const read = parse(csvOf(rows), { bom: true, relax_column_count: true }) as string[][];
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});
