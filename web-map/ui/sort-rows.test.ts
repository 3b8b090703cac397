import { describe, expect, it } from 'vitest';
import { nextSort, readSort, sortRows } from './sort-rows.ts';

const rows = [
  { name: 'Palfrey', value: 0.5 },
  { name: 'Brownhills', value: null },
  { name: 'Pleck', value: 0.1 },
  { name: 'Aldridge', value: 0.5 },
];
const names = (sorted: typeof rows) => sorted.map(({ name }) => name);

describe('sorting the table', () => {
  it('sorts numbers and keeps equal rows in their order', () => {
    expect(names(sortRows(rows, (row) => row.value, false))).toEqual([
      'Pleck',
      'Palfrey',
      'Aldridge',
      'Brownhills',
    ]);
  });

  it('leaves what is not known at the end in falling order too: unknown is not zero', () => {
    expect(names(sortRows(rows, (row) => row.value, true))).toEqual([
      'Palfrey',
      'Aldridge',
      'Pleck',
      'Brownhills',
    ]);
  });

  it('sorts words as people do and leaves the rows given alone', () => {
    expect(names(sortRows(rows, (row) => row.name, false))[0]).toBe('Aldridge');
    expect(rows[0]?.name).toBe('Palfrey');
  });

  it('turns a heading round when it is chosen again', () => {
    expect(readSort('-blau')).toEqual({ column: 'blau', falling: true });
    expect([nextSort(undefined, 'blau'), nextSort('blau', 'blau'), nextSort('-blau', 'blau')]).toEqual([
      'blau',
      '-blau',
      'blau',
    ]);
  });
});
