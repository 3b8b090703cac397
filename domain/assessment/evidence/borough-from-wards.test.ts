import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import type { Observation } from '../../records/indicator.ts';
import { boroughFromWards } from './borough-from-wards.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { itemRows } from './evidence-rows.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { readable } from './testing/readable.ts';
import { workedBorough, workedInputs } from './testing/worked-scheme.ts';

const [one, two] = ['E05000001', 'E05000002'] as AreaCode[] as [AreaCode, AreaCode];
const figure = (indicator: string, code: AreaCode, value: number, unit: string): Observation => ({
  indicator: `imd-2025-ward-${indicator}`,
  area: { code, name: code, level: 'WARD' },
  period: '2025',
  kind: 'ACTUAL',
  breakdown: [],
  value,
  status: 'FINAL',
  unit,
  source: { title: 'Made up', publisher: 'Made up', date: '2026', licence: 'Made up' },
});
// Ten small areas of mean 40, four of them in the tenth; five of mean 10, none: 15, four, 26.7 % and 450 / 15 = 30.
const figures = [
  figure('small-areas', one, 10, 'small areas'),
  figure('small-areas', two, 5, 'small areas'),
  figure('most-deprived-tenth', one, 4, 'small areas'),
  figure('most-deprived-tenth', two, 0, 'small areas'),
  figure('most-deprived-tenth-share', one, 40, 'percent'),
  figure('most-deprived-tenth-share', two, 0, 'percent'),
  figure('mean-score', one, 40, 'score'),
  figure('mean-score', two, 10, 'score'),
];

describe('what the wards say of the whole borough', () => {
  it('adds counts, takes the share of counts, and weighs means by small areas', () => {
    expect(boroughFromWards(figures, [one, two])).toEqual([
      { indicator: 'imd-2025-ward-mean-score', period: '2025', value: 30, unit: 'score' },
      { indicator: 'imd-2025-ward-most-deprived-tenth', period: '2025', value: 4, unit: 'small areas' },
      { indicator: 'imd-2025-ward-most-deprived-tenth-share', period: '2025', value: 26.7, unit: 'percent' },
      { indicator: 'imd-2025-ward-small-areas', period: '2025', value: 15, unit: 'small areas' },
    ]);
  });

  it('is nothing where a ward lacks a figure, and never rests on a part', () => {
    expect(boroughFromWards(figures.slice(1), [one, two])).toEqual([]);
    expect(boroughFromWards(figures, [one, two, 'E05000003' as AreaCode])).toEqual([]);
    const withoutMean = boroughFromWards(figures.slice(0, -1), [one, two]);
    expect(withoutMean.map(({ indicator }) => indicator)).not.toContain('imd-2025-ward-mean-score');
  });
});

describe('a figure of a ward in a pack', () => {
  const told = (more: Partial<EvidenceInputs>) => {
    const inputs = workedInputs(more);
    const { baselines } = makeEvidencePack(inputs).items.indicators.values;
    return { of: (id: string) => baselines.find(({ indicator }) => indicator === id)?.borough, inputs };
  };

  it('has the borough’s beside it, which says that it was worked out, and the borough’s own has none', () => {
    const { of, inputs } = told({ packMethod: 'evidence-1.4.0', ...workedBorough });
    expect(of('rank')).toEqual({ value: 9, fromWards: true });
    expect(of('get-on-well')).toBeUndefined();
    const facts = itemRows(readable(inputs), 'indicators').find(({ key }) => key.startsWith('rank '))?.facts;
    expect(
      facts?.map(({ name }) => (name && typeof name === 'object' && 'code' in name ? name.code : '')),
    ).toEqual(['evidenceFact.value', 'evidenceFact.borough', 'evidenceFact.period']);
  });

  it('takes the figure that was published for the borough before one that was worked out', () => {
    const [first] = workedInputs().observations.filter(({ indicator }) => indicator === 'rank');
    if (!first) throw new Error('The worked example has a rank.');
    const area = { ...workedInputs().borough, level: 'BOROUGH' as const };
    const observations = [...workedInputs().observations, { ...first, area, value: 7 }];
    const { of } = told({ packMethod: 'evidence-1.4.0', ...workedBorough, observations });
    expect(of('rank')).toEqual({ value: 7, fromWards: false });
  });

  it('has none by earlier rules, nor of another period', () => {
    expect(told({ packMethod: 'evidence-1.3.0', ...workedBorough }).of('rank')).toBeUndefined();
    const boroughFigures = [{ indicator: 'rank', period: '2018', value: 9, unit: 'rank' }];
    expect(told({ packMethod: 'evidence-1.4.0', boroughFigures }).of('rank')).toBeUndefined();
  });
});
