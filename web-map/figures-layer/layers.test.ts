import { expect, test } from 'vitest';
import { areaFigureWords, intervalWords, shortFigure } from './figure-words.ts';
import { type FillValue, type Layer, type ShownLayer, shownOf } from './layer-figures.ts';
import { groupsFor } from './layer-groups.ts';
import { editionsOf, periodSteps } from './period-steps.ts';

const layer = (more: Partial<Layer>): Layer => ({
  id: 'muslim',
  group: 'faith',
  groupName: 'Faith',
  name: 'Muslim, share of residents',
  searchWords: ['Islam', 'mosque'],
  kind: 'NUMBER',
  levels: ['WARD', 'LOCALITY'],
  periods: ['2021-03-21'],
  unit: 'percent',
  polarityWords: 'Neither higher nor lower is better.',
  clusterLevels: ['WARD'],
  category: 'Muslim',
  note: null,
  indicator: null,
  source: { title: 'Census 2021', publisher: null, date: null, url: null, licence: null, note: null },
  ...more,
});

const imd = (year: string): Layer =>
  layer({
    id: `imd-${year}`,
    group: 'deprivation',
    groupName: 'Deprivation',
    name: `Mean score, ${year}`,
    searchWords: ['poverty'],
    levels: ['WARD'],
    clusterLevels: [],
  });

const value: FillValue = {
  areaCode: 'E05001308',
  areaName: 'Brownhills',
  value: 1.23,
  status: 'FINAL',
  words: '1.2 %, 156 people',
  lower: 1,
  upper: 1.5,
  intervalMethod: 'Wilson',
  class: 0,
  note: null,
};

test('layers are found by everyday words, in their groups and without empty groups', () => {
  const all = [layer({}), imd('2025')];
  expect(groupsFor(all, '').map(({ name }) => name)).toEqual(['Faith', 'Deprivation']);
  expect(groupsFor(all, 'mosque').map(({ id }) => id)).toEqual(['faith']);
  expect(groupsFor(all, 'clusters').flatMap(({ layers }) => layers.map(({ id }) => id))).toEqual(['muslim']);
  expect(groupsFor(all, 'zzqqy')).toEqual([]);
});

test('what an address does not say, or says wrongly, is taken from the layer', () => {
  const small = layer({ levels: ['LSOA'], clusterLevels: ['LSOA'], periods: ['2019', '2025'] });
  expect(shownOf(small, { level: 'ward' })).toMatchObject({ level: 'lsoa', period: '2025', clusters: false });
  expect(shownOf(small, { level: 'lsoa', period: '2019' }).period).toBe('2019');
  expect(shownOf(small, { level: 'lsoa', period: '1832' }).period).toBe('2025');
});

test('clusters are shown only at levels that can be tested, and only for layers that can be', () => {
  const shown = shownOf(layer({}), { level: 'locality', show: 'clusters' });
  expect(shown).toMatchObject({ level: 'ward', levels: ['ward'], clusters: true });
  expect(shownOf(imd('2025'), { level: 'ward', show: 'clusters' }).clusters).toBe(false);
});

test('the slider goes through the periods of a layer, or through the editions of its figure by year', () => {
  const all = [imd('2025'), layer({}), imd('2019')];
  expect(editionsOf(imd('2025'), all).map(({ id }) => id)).toEqual(['imd-2019', 'imd-2025']);
  expect(periodSteps(imd('2025'), all, undefined)).toEqual([
    { words: '2019', to: { layer: 'imd-2019', period: undefined }, shown: false },
    { words: '2025', to: { layer: 'imd-2025', period: undefined }, shown: true },
  ]);
  expect(periodSteps(layer({ periods: ['2008', '2010'] }), all, '2008').map(({ shown }) => shown)).toEqual([
    true,
    false,
  ]);
  expect(periodSteps(layer({}), all, '2021-03-21')).toEqual([]);
});

test('a small share is never read as none, and an interval needs both of its ends', () => {
  expect(shortFigure(0.04, 'percent')).toBe('<0.1%');
  expect(shortFigure(0, 'percent')).toBe('0.0%');
  expect(shortFigure(2583, 'rank')).toBe('2,583');
  expect(intervalWords(value, 'percent')).toBe('95% interval 1.0% to 1.5%');
  expect(intervalWords({ lower: null, upper: 1.5 }, 'percent')).toBeUndefined();
});

test('an area is read out with its value, count and interval', () => {
  const shown: ShownLayer = {
    layer: layer({}),
    level: 'ward',
    levels: ['ward'],
    period: undefined,
    clusters: false,
  };
  const fill = {
    level: 'WARD',
    period: null,
    classing: 'QUANTILE',
    classingWords: '',
    classes: [],
    values: [value],
    noNumber: [],
    boroughValue: null,
    comparators: [],
    summary: '',
    notes: [],
  } as const;
  expect(areaFigureWords({ shown, fill, marks: new Map() }, value)).toBe(
    'Brownhills: 1.2 %, 156 people, 95% interval 1.0% to 1.5%',
  );
});
