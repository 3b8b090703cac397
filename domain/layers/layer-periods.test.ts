import { expect, test } from 'vitest';
import { told } from '../messages/testing/told.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import { layerCatalogue } from './layer-catalogue.ts';
import { layerPeriods } from './layer-periods.ts';
import { figure, indicator, row } from './testing/made-up-figures.ts';

const indicators = [
  indicator('newer', { series: 'score', periodBreak: 'index-edition', name: 'Mean score' }),
  indicator('older', { series: 'score', periodBreak: 'index-edition', name: 'Mean score' }),
  indicator('alone', { name: 'Mean score' }),
  indicator('yearly'),
  indicator('table', { unit: 'people' }),
];
const figures = new Map([
  ['newer', [figure('newer', 'E05000001', { value: 30, period: '2025' })]],
  ['older', [figure('older', 'E05000001', { value: 20, period: '2019' })]],
  ['alone', [figure('alone', 'E05000001', { value: 10, period: '2022' })]],
  ['yearly', ['2022-05', '2020-09'].map((period) => figure('yearly', 'north', { value: 5, period }))],
  ['table', [row('E05000001', 1, 3)]],
]);
const layers = layerCatalogue({ indicators, figures, drawn: ['WARD', 'LOCALITY'], english: told });
const periodsOf = (id: string) => {
  const layer = layers.find((each) => each.id === id);
  return layer && toldIn(layerPeriods(layer, layers));
};

test('the editions of a figure are one series, oldest first, with the break between them', () => {
  expect(periodsOf('newer')).toEqual([
    { layer: 'older', period: '2019' },
    { layer: 'newer', period: '2025', break: expect.stringContaining('Each edition') },
  ]);
  expect(periodsOf('older')).toEqual(periodsOf('newer'));
});

test('a name that is the same makes no edition', () => {
  expect(periodsOf('alone')).toEqual([{ layer: 'alone', period: '2022' }]);
  expect(toldIn(layers.find(({ id }) => id === 'alone')?.name)).toBe('Mean score');
  expect(toldIn(layers.find(({ id }) => id === 'older')?.name)).toBe('Mean score, 2019');
});

test('the periods of one layer are a series without a break', () => {
  expect(periodsOf('yearly')).toEqual([
    { layer: 'yearly', period: '2020-09' },
    { layer: 'yearly', period: '2022-05' },
  ]);
});

test('a category of a table is a series of its own, and what is worked out for a day has none', () => {
  expect(periodsOf('table.white')).toEqual([{ layer: 'table.white', period: '2021' }]);
  expect(periodsOf('label')).toEqual([]);
});
