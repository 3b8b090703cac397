import { describe, expect, it } from 'vitest';
import { figureWords, periodWords } from '../wording/figure-words.ts';
import type { Layer } from './layer.ts';
import { layerCatalogue } from './layer-catalogue.ts';
import { type LayerFigure, withoutNumber } from './layer-figures.ts';
import { fillLayer } from './layer-fill.ts';
import { indicator, row } from './testing/made-up-figures.ts';

const [layer] = layerCatalogue({
  indicators: [indicator('table', { unit: 'people' })],
  figures: new Map([['table', [row('E05000001', 1, 3)]]]),
  drawn: ['WARD'],
}).filter(({ id }) => id === 'table.white');
const white = (): Layer => {
  if (!layer) throw new Error('no layer');
  return layer;
};
const figures = (...values: readonly (number | undefined)[]): LayerFigure[] =>
  values.map((value, i) => {
    const area = { code: `W${i}`, name: `Ward ${i}` };
    return value === undefined
      ? withoutNumber(area, 'SUPPRESSED')
      : { ...area, value, status: 'FINAL', words: `${value}`, isFullCount: true };
  });
const asked = { level: 'WARD', period: '2021-03-21' } as const;

describe('a fill', () => {
  it('gives key, table and sentence from the same classes', () => {
    const fill = fillLayer(white(), figures(1, 2, 30, 31, undefined), {
      ...asked,
      classes: 2,
      boroughValue: 9,
    });
    expect(fill.edges).toEqual([1, 30, 31]);
    expect(fill.classes).toEqual([
      { index: 0, from: 1, to: 30, areas: 2, words: '1 to 29%' },
      { index: 1, from: 30, to: 31, areas: 2, words: '30 to 31%' },
    ]);
    expect(fill.values.map((value) => value.class)).toEqual([0, 0, 1, 1, undefined]);
    expect(fill.noNumber.find(({ status }) => status === 'SUPPRESSED')?.areas).toBe(1);
    expect(fill.summary).toBe(
      'White, share of residents, 21 March 2021: 4 wards, from 1% to 31%. 1 ward without a number. The borough: 9%. Neither higher nor lower is better.',
    );
  });

  it('says broken values by edges, whole ones by values, and a single value by itself', () => {
    const broken = fillLayer(white(), figures(1.25, 2.5, 30.1, 31), { ...asked, classes: 2 });
    expect(broken.classes.map(({ words }) => words)).toEqual(['1 to under 30%', '30 to 31%']);
    const same = fillLayer(white(), figures(4, 4), asked);
    expect(same.classes).toEqual([{ index: 0, from: 4, to: 4, areas: 2, words: '4%' }]);
    expect(same.summary).toContain('2 wards, all 4%');
  });

  it('without a number has no class, and says so', () => {
    const fill = fillLayer(white(), figures(undefined), asked);
    expect(fill).toMatchObject({ edges: [], classes: [] });
    expect(fill.summary).toBe('White, share of residents, 21 March 2021: no ward has a number.');
  });

  it('says its period once, also where the name of the layer ends with it', () => {
    const edition = { ...white(), name: 'Mean score, 2025' };
    const { summary } = fillLayer(edition, figures(1, 2), { level: 'WARD', period: '2025' });
    expect(summary).toMatch(/^Mean score, 2025: 2 wards/);
    expect(fillLayer(white(), figures(1, 2), asked).summary).toContain('21 March 2021');
  });

  it('never names the area with the most or the least', () => {
    expect(fillLayer(white(), figures(1, 2, 30, 31), asked).summary).not.toContain('Ward');
  });
});

it('numbers are read out with their unit, one of them in the singular', () => {
  expect([figureWords(0.1953, 'chance'), figureWords(0.1, 'chance')]).toEqual(['0.195', '0.10']);
  expect(figureWords(37.24, 'percent')).toBe('37.2%');
  expect(figureWords(0, 'percent')).toBe('0%');
  expect(figureWords(2583, 'rank')).toBe('rank 2,583');
  expect(figureWords(1, 'small areas')).toBe('1 small area');
  expect(figureWords(1, 'people')).toBe('1 person');
  expect(figureWords(3, 'decile')).toBe('tenth 3 of 10');
  expect(figureWords(29.253, 'score')).toBe('29.25');
  expect([periodWords('2021-03-21'), periodWords('2007/08')]).toEqual(['21 March 2021', '2007/08']);
});
