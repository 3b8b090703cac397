import { describe, expect, it } from 'vitest';
import type { Indicator, Observation } from '../../records/indicator.ts';
import { baselineIndicators } from './baseline-indicators.ts';

const source = { title: 'Made up for tests' };
const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unit: 'percent',
  polarity: 'NEITHER',
  officialWording: false,
  source,
  ...more,
});
const figure = (of: string, period: string, kind: Observation['kind'] = 'ACTUAL'): Observation => ({
  indicator: of,
  area: { name: 'Madeup', level: 'BOROUGH' },
  period,
  kind,
  breakdown: [],
  value: 1,
  status: 'FINAL',
  unit: 'percent',
  source,
});

describe('the indicators of an evidence pack', () => {
  it('leave out what counts a programme or money, and what the profile gives', () => {
    const kept = baselineIndicators(
      [
        indicator('trust', { framework: 'A survey' }),
        indicator('plain'),
        indicator('grants', { framework: 'Council finance' }),
        indicator('learners', { framework: 'Walsall for All programme monitoring' }),
        indicator('religion', { framework: 'Census 2021' }),
      ],
      [],
    );
    expect(kept.map(({ id }) => id)).toEqual(['trust', 'plain']);
  });

  it('have one edition of a measure: that with the newest figure, targets not counted', () => {
    const editions = [
      indicator('index-2025', { series: 'index' }),
      indicator('index-2019', { series: 'index' }),
      indicator('other', { series: 'another' }),
    ];
    const figures = [
      figure('index-2019', '2019'),
      figure('index-2025', '2025'),
      figure('index-2019', '2030', 'TARGET'),
    ];
    expect(baselineIndicators(editions, figures).map(({ id }) => id)).toEqual(['index-2025', 'other']);
    expect(baselineIndicators(editions, []).map(({ id }) => id)).toEqual(['index-2025', 'other']);
  });
});
