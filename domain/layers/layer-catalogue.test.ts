import { describe, expect, it } from 'vitest';
import { told } from '../messages/testing/told.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import { shortName } from './category-name.ts';
import { clusterLevels } from './layer.ts';
import { layerCatalogue, layerId } from './layer-catalogue.ts';
import { layerGroups } from './layer-groups.ts';
import { figure, indicator, row } from './testing/made-up-figures.ts';

const indicators = [
  indicator('table', { unit: 'people' }),
  indicator('imd-2025-score', { unit: 'score', polarity: 'LOWER_IS_BETTER' }),
  indicator('imd-2025-decile', { unit: 'decile' }),
  indicator('promise', { polarity: 'HIGHER_IS_BETTER' }),
  indicator('target-only'),
  indicator('borough-only'),
];
const figures = new Map([
  ['table', [row('E05000001', 1, 3), row('E05000002', 2, 2)]],
  ['imd-2025-score', [figure('imd-2025-score', 'E01000001', { value: 30, unit: 'score' })]],
  ['imd-2025-decile', [figure('imd-2025-decile', 'E01000001', { value: 3, unit: 'decile' })]],
  [
    'promise',
    [
      figure('promise', 'north', { value: 5, period: '2022-05' }),
      figure('promise', 'north', { value: 4, period: '2020-09' }),
      figure('promise', 'north', { value: 4, period: 'after lockdown' }),
    ],
  ],
  ['target-only', [figure('target-only', 'E05000001', { value: 5, kind: 'TARGET' })]],
  ['borough-only', [figure('borough-only', 'E08', { area: { name: 'B', level: 'BOROUGH' }, value: 5 })]],
]);
const layers = layerCatalogue({ indicators, figures, drawn: ['WARD', 'LOCALITY', 'LSOA'], english: told });
const layer = (id: string) => layers.find((each) => each.id === id);

describe('the list of layers', () => {
  it('holds what is worked out, a share of each category, and every figure with lines', () => {
    expect(layers.map(({ id }) => id)).toEqual([
      'label',
      'diversity-chance',
      'diversity-chance-main-language',
      'diversity-chance-birthplace',
      'diversity-chance-religion',
      'imd-2025-decile',
      'imd-2025-score',
      'practice-on-record',
      'table.asian-asian-british-or-asian-welsh',
      'promise',
      'table.white',
      'reach-meeting-place',
      'reach-place-of-welcome',
    ]);
  });

  it('keeps to nine groups at most, in their order', () => {
    const order = layerGroups.map(({ id }) => id);
    expect(order.length).toBeLessThanOrEqual(9);
    expect(layers.map(({ group }) => order.indexOf(group))).toEqual(
      layers.map(({ group }) => order.indexOf(group)).toSorted((a, b) => a - b),
    );
  });

  it('gives the other dimensions of diversity beside the one of labels, each with its table and limit, none averaged', () => {
    const others = layers.filter(({ measure }) => measure.kind === 'DIVERSITY_BY');
    expect(others.map(({ id, group, levels }) => [id, group, levels])).toEqual([
      ['diversity-chance-main-language', 'language-and-newcomers', ['WARD', 'LSOA']],
      ['diversity-chance-birthplace', 'language-and-newcomers', ['WARD', 'LSOA']],
      ['diversity-chance-religion', 'faith', ['WARD', 'LOCALITY']],
    ]);
    for (const { note, polarity } of others) {
      expect(toldIn(note)).toMatch(/it can be \d+(\.\d)?% at most.*never averaged/);
      expect(polarity).toBe('NEITHER');
    }
  });

  it('gives shares by locality too, for they add up from wards', () => {
    expect(toldIn(layer('table.white'))).toMatchObject({
      name: 'White, share of residents',
      unit: 'percent',
      levels: ['WARD', 'LOCALITY'],
      measure: { kind: 'SHARE', category: 'White' },
    });
  });

  it('says what higher means, and which way deprivation runs', () => {
    expect(toldIn(layer('imd-2025-score')?.polarityWords)).toBe('Higher means more deprived.');
    expect(toldIn(layer('imd-2025-decile')?.polarityWords)).toMatch(/^Lower means more deprived/);
    expect(layer('imd-2025-decile')?.evenScale).toBe(true);
  });

  it('fills the end darkest that means most of what the name says', () => {
    const dark = ['imd-2025-score', 'imd-2025-decile', 'table.white', 'promise', 'reach-meeting-place'];
    expect(dark.map((id) => layer(id)?.darkEnd)).toEqual([
      'HIGHEST',
      'LOWEST',
      'HIGHEST',
      'HIGHEST',
      'HIGHEST',
    ]);
  });

  it('puts the newest edition first, whatever comes first by name', () => {
    const editions = ['2019', '2025'].flatMap((year) =>
      ['rank', 'score'].map((what) => ({ id: `imd-${year}-${what}`, year, what })),
    );
    const listed = layerCatalogue({
      indicators: editions.map(({ id, what }) => indicator(id, { name: what, series: what })),
      figures: new Map(
        editions.map(({ id, year }) => [id, [figure(id, 'E05000001', { value: 1, period: year })]]),
      ),
      drawn: ['WARD'],
      english: told,
    });
    expect(listed.filter(({ group }) => group === 'deprivation').map(({ id }) => id)).toEqual([
      'imd-2025-rank',
      'imd-2025-score',
      'imd-2019-rank',
      'imd-2019-score',
    ]);
  });

  it('orders periods by time, and those without a place in time last', () => {
    expect(layer('promise')?.periods).toEqual(['2020-09', '2022-05', 'after lockdown']);
  });

  it('offers the cluster test by ward and small area only', () => {
    const levelsOf = (id: string) => layers.filter((each) => each.id === id).flatMap(clusterLevels);
    expect(levelsOf('table.white')).toEqual(['WARD']);
    expect(levelsOf('imd-2025-score')).toEqual(['LSOA']);
    expect(levelsOf('promise')).toEqual([]);
    expect(levelsOf('label')).toEqual([]);
  });

  it('holds no level without lines', () => {
    const wardsOnly = layerCatalogue({ indicators, figures, drawn: ['WARD'], english: told });
    expect(wardsOnly.every(({ levels }) => levels.join() === 'WARD')).toBe(true);
    expect(layerCatalogue({ indicators, figures, drawn: [], english: told })).toEqual([]);
  });
});

it('a layer has an id and a name that can be said, and the words that people look for it by', () => {
  expect(layerId('census-2021-tenure', 'Social rented')).toBe('census-2021-tenure.social-rented');
  expect(shortName('Asian: Indian')).toBe('Indian');
  expect(shortName('Social rented')).toBe('Social rented');
  expect(layer('table.asian-asian-british-or-asian-welsh')?.searchWords).toContain('South Asian');
});
