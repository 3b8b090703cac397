import { describe, expect, it } from 'vitest';
import { withholdComparators } from '../disclosure/withhold-comparators.ts';
import { figure } from '../layers/testing/made-up-figures.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import type { ComparatorFigure } from '../records/comparator.ts';
import { boroughStanding, comparedPeriod } from './beside-comparators.ts';
import { comparisonOf } from './comparison.ts';
import { comparisonCaveat, standingWords } from './comparison-words.ts';

const elsewhere = (name: string, more: Partial<ComparatorFigure> = {}): ComparatorFigure => ({
  indicator: 'f',
  area: { name, kind: 'NATION' },
  period: '2023',
  breakdown: [],
  value: 60,
  status: 'FINAL',
  unit: 'percent',
  source: { title: 'Made up' },
  ...more,
});
const here = (value: number, more = {}) => ({
  ...figure('f', 'E08000030', { period: '2023', value, kind: 'ACTUAL', ...more }),
  area: { name: 'Walsall', code: 'E08000030', level: 'BOROUGH' } as never,
});

describe('how the borough stands to another area', () => {
  const england = elsewhere('England', { lower: 59, upper: 61 });
  it('is said only where the intervals of both do not overlap', () => {
    expect(boroughStanding(here(65, { lower: 62, upper: 68 }), england)).toBe('HIGHER');
    expect(boroughStanding(here(55, { lower: 52, upper: 58 }), england)).toBe('LOWER');
    expect(boroughStanding(here(62, { lower: 59, upper: 65 }), england)).toBe('NOT_APART');
    expect(toldIn(standingWords(here(65, { lower: 62, upper: 68 }), england))).toBe(
      'Walsall is higher than England, beyond both intervals.',
    );
  });
  it('is not said without an interval, of another period or in another unit', () => {
    expect(boroughStanding(here(65), england)).toBeUndefined();
    expect(boroughStanding(here(65, { lower: 62, upper: 68 }), elsewhere('England'))).toBeUndefined();
    expect(boroughStanding(here(65, { lower: 62, upper: 68, period: '2022' }), england)).toBeUndefined();
    expect(boroughStanding(here(65, { lower: 62, upper: 68, unit: 'score' }), england)).toBeUndefined();
    expect(boroughStanding(undefined, england)).toBeUndefined();
  });
});

describe('a comparison', () => {
  const indicator = { id: 'f' } as never;
  it('is of the latest period of both, councils by name before larger areas', () => {
    const others = [
      elsewhere('England'),
      elsewhere('Wolverhampton', { area: { name: 'Wolverhampton', kind: 'DISTRICT' } }),
      elsewhere('Dudley', { area: { name: 'Dudley', kind: 'DISTRICT' } }),
      elsewhere('England', { period: '2024' }),
    ];
    const found = comparisonOf(indicator, [here(65)], others, undefined);
    expect(found?.period).toBe('2023');
    expect(found?.own?.value).toBe(65);
    expect(found?.others.map(({ area }) => area.name)).toEqual(['Dudley', 'Wolverhampton', 'England']);
    expect(found?.periods).toEqual(['2023', '2024']);
  });
  it('without a figure of the borough says so, and takes no other for it', () => {
    const found = comparisonOf(indicator, [], [elsewhere('England', { period: '2024' })], undefined);
    expect(found?.period).toBe('2024');
    expect(found?.own).toBeUndefined();
    expect(toldIn(comparisonCaveat(undefined, found?.others ?? []))).toMatch(/no estimate for it/);
    expect(comparisonOf(indicator, [here(1)], [], undefined)).toBeUndefined();
    expect(comparedPeriod([], [])).toBeUndefined();
  });
  it('is of the period that ends last, of two that end on one day the one that is named last', () => {
    const of = (...periods: string[]) =>
      comparedPeriod(
        [],
        periods.map((period) => ({ period })),
      );
    expect(of('2022', '2023-06', 'before lockdown', '2021')).toBe('2023-06');
    expect(of('2023', '2023-12', '2020')).toBe('2023-12');
    expect(of('2023', '2023-12', '2023')).toBe('2023');
  });
});

it('a count of few people elsewhere is withheld as here, and a percentage or a rate is no count', () => {
  const people = (value: number, publisher?: string) =>
    elsewhere('Lichfield', {
      unit: 'people',
      value,
      source: { title: 'T', ...(publisher ? { publisher } : {}) },
    });
  const [three, many, protectedThree, rate] = withholdComparators([
    people(3),
    people(30),
    people(3, 'Office for National Statistics'),
    elsewhere('Lichfield', { unit: 'per 100,000 people', value: 3 }),
  ]);
  expect([three?.value, three?.status]).toEqual([undefined, 'SUPPRESSED']);
  expect([many?.value, protectedThree?.value, rate?.value]).toEqual([30, 3, 3]);
});
