import { expect, it } from 'vitest';
import { differenceWords, measureRows, type Reading } from './compared-options.ts';

const measure = (code: string, value: number | null, difference: number | null = null) => ({
  code,
  name: code,
  unit: 'places',
  value,
  difference,
  note: null,
});
const option = (id: string, measures: Reading['measures']): Reading => ({
  id,
  name: id,
  site: null,
  homes: null,
  homesByTenure: null,
  closes: [],
  opens: [],
  measures,
  labelChanges: [],
  moves: [],
  notes: [],
});

it('figures stand a row each, and what an option does not know is not known and never 0', () => {
  const rows = measureRows({
    options: [
      option('nothing', [measure('places', 3), measure('homes', 0)]),
      option('a', [measure('places', 2, -1), measure('homes', null)]),
      option('b', [measure('places', 3, 0)]),
    ],
  });
  expect(
    rows.map(({ code, cells }) => [
      code,
      ...cells.map(({ value, difference }) => `${value} ${difference}`.trim()),
    ]),
  ).toEqual([
    ['places', '3', '2 1 fewer', '3 as now'],
    ['homes', '0', 'Not known', 'Not known'],
  ]);
});

it('differences are told in words', () => {
  expect([differenceWords(40), differenceWords(-1200), differenceWords(0), differenceWords(null)]).toEqual([
    '40 more',
    '1,200 fewer',
    'as now',
    '',
  ]);
});
