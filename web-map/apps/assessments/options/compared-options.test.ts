import { expect, it } from 'vitest';
import { differenceWords, measureGroups, type Reading, rangeWords } from './compared-options.ts';

const measure = (code: string, value: number | null, difference: number | null = null) => ({
  code,
  group: code === 'homes' ? 'The scheme' : 'Around the site',
  name: code,
  unit: 'places',
  formula: 'Counted.',
  source: 'The register.',
  limits: 'Size.',
  value,
  lower: value,
  upper: null,
  difference,
  differenceLower: difference,
  differenceUpper: difference,
  note: 'The least there are.',
  differenceNote: null,
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
  const groups = measureGroups({
    options: [
      option('nothing', [measure('places', 3), measure('homes', 0)]),
      option('a', [measure('places', 2, -1), measure('homes', null)]),
      option('b', [measure('places', 3, 0)]),
    ],
  });
  const words = groups.map(({ name, rows }) => [
    name,
    ...rows.map(({ cells }) => cells.map(({ value, difference }) => `${value} ${difference}`.trim())),
  ]);
  expect(words).toEqual([
    ['Around the site', ['3', '2 1 fewer', '3 as now']],
    ['The scheme', ['0', 'Not known', 'Not known']],
  ]);
});

it('a note that every option has stands once, and others stay with their option', () => {
  const [around, scheme] = measureGroups({
    options: [
      option('nothing', [measure('places', 3), measure('homes', 0)]),
      option('b', [measure('places', 3, 0)]),
    ],
  });
  expect(around?.rows[0]?.notes).toEqual(['The least there are.']);
  expect(around?.rows[0]?.cells.flatMap(({ notes }) => notes)).toEqual([]);
  expect(scheme?.rows[0]?.notes).toEqual([]);
  expect(scheme?.rows[0]?.cells.map(({ notes }) => notes)).toEqual([['The least there are.'], []]);
});

it('ends of a value are told where it is not exact', () => {
  expect([
    rangeWords(3, 3, 3),
    rangeWords(3, 3, null),
    rangeWords(3, 2, 5),
    rangeWords(null, null, 9),
    rangeWords(3, null, null),
  ]).toEqual(['', '3 or more', 'between 2 and 5', '9 or less', '']);
});

it('differences are told in words', () => {
  expect([differenceWords(40), differenceWords(-1200), differenceWords(0), differenceWords(null)]).toEqual([
    '40 more',
    '1,200 fewer',
    'as now',
    '',
  ]);
});

it('a row says its unit where its name does not, and a small number keeps two places', () => {
  const named = (name: string, unit: string, value: number) => ({ ...measure(name, value), name, unit });
  const groups = measureGroups({
    options: [
      option('a', [
        named('Homes', 'homes', 1240),
        named('Area of the site', 'hectares', 4.07),
        named('Chance', 'chance, 0 to 1', 0.5561),
      ]),
    ],
  });
  expect(groups.flatMap(({ rows }) => rows).map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['Homes', '1,240'],
    ['Area of the site (hectares)', '4.07'],
    ['Chance (chance, 0 to 1)', '0.56'],
  ]);
});
