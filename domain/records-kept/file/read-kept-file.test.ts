import { describe, expect, it } from 'vitest';
import { registerReview } from '../kinds/register-review.ts';
import { readKeptFile } from './read-kept-file.ts';

const head = ['register', 'area', 'reviewedOn', 'result', 'lookedAt'];
const row = ['venues', 'south', '2026-11-20', 'COMPLETE', 'A list, and a walk'];
const file = (separator: string, cells: readonly string[] = row): string =>
  `${head.join(separator)}\r\n${cells.join(separator)}\r\n`;
const read = (text: string) => readKeptFile(registerReview, 'csv', text);

describe('a file of records', () => {
  it('is the same with commas, semicolons, tabs or bars, as spreadsheets of different settings save it', () => {
    const quoted = [...row.slice(0, 4), '"A list, and a walk"'];
    const expected = read(file(',', quoted));
    expect(expected.faults).toEqual([]);
    expect(expected.rows).toMatchObject([
      { row: 2, given: { lookedAt: 'A list, and a walk', area: 'south' } },
    ]);
    for (const separator of [';', '\t', '|']) expect(read(file(separator))).toEqual(expected);
    expect(read(`\uFEFF${file(';')}`)).toEqual(expected);
    expect(read(`sep=;\r\n${file(';')}`).rows).toMatchObject([{ row: 3, given: { area: 'south' } }]);
  });

  it.each(['#N/A', '#REF!', 'Err:502', '########'])('has no cell that holds %s', (error) => {
    expect(read(file('\t', [...row.slice(0, 4), error])).faults).toEqual([
      {
        row: 2,
        column: 'lookedAt',
        reason: expect.stringContaining(`"${error}" is the error of a spreadsheet`),
      },
    ]);
    expect(read(file('\t', [...row.slice(0, 4), `See ${error} on sheet 2`])).faults).toEqual([]);
  });
});
