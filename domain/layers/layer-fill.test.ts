import { describe, expect, it } from 'vitest';
import { untranslated } from '../messages/message.ts';
import { told } from '../messages/testing/told.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import type { Layer } from './layer.ts';
import { layerCatalogue } from './layer-catalogue.ts';
import { type LayerFigure, withoutNumber } from './layer-figures.ts';
import { fillLayer } from './layer-fill.ts';
import { indicator, row } from './testing/made-up-figures.ts';

const [layer] = layerCatalogue({
  indicators: [indicator('table', { unit: 'people' })],
  figures: new Map([['table', [row('E05000001', 1, 3)]]]),
  drawn: ['WARD'],
  english: told,
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
      : { ...area, value, status: 'FINAL', words: untranslated(`${value}`), isFullCount: true };
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
    expect(toldIn(fill.classes)).toEqual([
      { index: 0, from: 1, to: 30, areas: 2, words: '1 to 29%' },
      { index: 1, from: 30, to: 31, areas: 2, words: '30 to 31%' },
    ]);
    expect(fill.values.map((value) => value.class)).toEqual([0, 0, 1, 1, undefined]);
    expect(fill.noNumber.find(({ status }) => status === 'SUPPRESSED')?.areas).toBe(1);
    expect(told(fill.summary)).toBe(
      'White, share of residents, 21 March 2021: 4 wards, from 1% to 31%. 1 ward without a number. The borough: 9%. Neither higher nor lower is better.',
    );
  });

  it('says broken values by edges, whole ones by values, and a single value by itself', () => {
    const broken = fillLayer(white(), figures(1.25, 2.5, 30.1, 31), { ...asked, classes: 2 });
    expect(broken.classes.map(({ words }) => told(words))).toEqual(['1 to under 30%', '30 to 31%']);
    const same = fillLayer(white(), figures(4, 4), asked);
    expect(toldIn(same.classes)).toEqual([{ index: 0, from: 4, to: 4, areas: 2, words: '4%' }]);
    expect(told(same.summary)).toContain('2 wards, all 4%');
  });

  it('without a number has no class, and says so', () => {
    const fill = fillLayer(white(), figures(undefined), asked);
    expect(fill).toMatchObject({ edges: [], classes: [] });
    expect(told(fill.summary)).toBe('White, share of residents, 21 March 2021: no ward has a number.');
  });

  it('says its period once, also where the name of the layer ends with it', () => {
    const edition = { ...white(), name: untranslated('Mean score, 2025'), periodInName: '2025' };
    const { summary } = fillLayer(edition, figures(1, 2), { level: 'WARD', period: '2025' });
    expect(told(summary)).toMatch(/^Mean score, 2025: 2 wards/);
    expect(told(fillLayer(white(), figures(1, 2), asked).summary)).toContain('21 March 2021');
  });

  it('never names the area with the most or the least', () => {
    expect(told(fillLayer(white(), figures(1, 2, 30, 31), asked).summary)).not.toContain('Ward');
  });
});
