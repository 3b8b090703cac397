import { expect, test } from 'vitest';
import { areaFigureWords, baseWords, intervalWords, shortFigure } from './figure-words.ts';
import { layerCards } from './layer-cards.ts';
import { type FillValue, type Layer, type ShownLayer, shownOf } from './layer-figures.ts';
import { groupsFor } from './layer-groups.ts';
import { periodSteps } from './period-steps.ts';
import { placeOfYear, seriesYears, yearWords } from './series-years.ts';

const layer = (more: Partial<Layer>): Layer => ({
  id: 'muslim',
  group: 'faith',
  groupName: 'Faith',
  name: 'Muslim, share of residents',
  searchWords: ['Islam', 'mosque'],
  kind: 'NUMBER',
  levels: ['WARD', 'LOCALITY'],
  periods: ['2021-03-21'],
  series: [],
  unit: 'percent',
  polarityWords: 'Neither higher nor lower is better.',
  darkEnd: 'HIGHEST',
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
  words: '1.2%, 156 people',
  qualifier: null,
  base: null,
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

test('the slider goes through what the API says is one series, and never pairs by name', () => {
  const series = [
    { layer: 'imd-2019', period: '2019', break: null },
    { layer: 'imd-2025', period: '2025', break: 'Other method.' },
  ];
  const paired = { ...imd('2025'), series, periods: ['2025'] };
  expect(periodSteps({ layer: paired, period: '2025' })).toEqual([
    { words: '2019', to: { layer: 'imd-2019', period: '2019' }, shown: false },
    { words: '2025', to: { layer: 'imd-2025', period: '2025' }, shown: true },
  ]);
  expect(periodSteps({ layer: imd('2025'), period: undefined })).toEqual([]);
});

test('the periods of a series are told one by one, with what is not there', () => {
  const point = (period: string | null, kind: 'BASELINE' | 'TARGET' | 'ACTUAL', value: number) => ({
    period,
    from: null,
    to: null,
    kind,
    value,
    status: 'FINAL' as const,
    lower: null,
    upper: null,
    break: null,
    verdict: kind === 'ACTUAL' ? 'not met' : null,
    words: '',
    observation: {
      qualifier: null,
      base: null,
      note: null,
      source: { title: 'A source', publisher: null, date: null, url: null, licence: null, note: null },
    },
  });
  const years = seriesYears([
    point('2007/08', 'BASELINE', 74),
    point('2008/09', 'TARGET', 76),
    point('2008/09', 'ACTUAL', 75),
    point('2009/10', 'TARGET', 77),
    point(null, 'ACTUAL', 70),
  ]);
  expect(years.map((year) => yearWords(year, 'percent'))).toEqual([
    '2007/08: Baseline 74%.',
    '2008/09: Target 76%; Result 75%, not met.',
    '2009/10: Target 77%. No result is held.',
  ]);
  expect(placeOfYear(years, '2008/09')).toBe(1);
  expect(placeOfYear(years, undefined)).toBe(2);
  expect(placeOfYear(years, '1832')).toBe(2);
});

test('a count says what it was counted among, once', () => {
  expect(baseWords({ base: 86 }, { category: null })).toBe('counted among 86');
  expect(baseWords({ base: 12_930 }, { category: 'White' })).toBeUndefined();
  expect(baseWords({ base: null }, { category: null })).toBeUndefined();
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
    besideWords: null,
    summary: '',
    notes: [],
  } as const;
  expect(areaFigureWords({ shown, fill, marks: new Map() }, value)).toBe(
    'Brownhills: 1.2%, 156 people, 95% interval 1.0% to 1.5%',
  );
});

test('cards show what is held, the newest edition of deprivation, and pick no faith for the reader', () => {
  const of = (id: string, group: string, more: Partial<Layer> = {}) =>
    layer({ id, group, clusterLevels: [], ...more });
  const all = [
    of('label', 'labels', { kind: 'LABEL' }),
    of('census.white-english', 'who-lives-here', {
      indicator: { id: 'census-ethnic-group', name: 'Group', responsibleBody: null },
    }),
    of('imd-2025-decile', 'deprivation', { unit: 'decile' }),
    of('imd-2019-decile', 'deprivation', { unit: 'decile' }),
    layer({}),
    of('practice-on-record', 'programme'),
  ];
  const { held, notHeld } = layerCards(all);
  expect(held.map(({ id, layer }) => [id, layer?.id])).toEqual([
    ['label', 'label'],
    ['deprivation', 'imd-2025-decile'],
    ['religion', undefined],
    ['practice', 'practice-on-record'],
  ]);
  expect(held.find(({ id }) => id === 'religion')?.choices).toHaveLength(1);
  expect(notHeld).toContain('How well people speak English');
  const english = ['main', 'well', 'not-well'].map((id) =>
    of(`census-2021-english.${id}`, 'language-and-newcomers'),
  );
  const withEnglish = layerCards([...all, ...english]);
  expect(withEnglish.held.find(({ id }) => id === 'english')?.layer?.id).toBe('census-2021-english.not-well');
  expect(withEnglish.notHeld).not.toContain('How well people speak English');
});
