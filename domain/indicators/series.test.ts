import { describe, expect, it } from 'vitest';
import { figure } from '../layers/testing/made-up-figures.ts';
import { told } from '../messages/testing/told.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import { comparatorsOf } from './comparators.ts';
import { editionsOf } from './editions.ts';
import { seriesOf, seriesWords } from './series.ts';

const higher = { polarity: 'HIGHER_IS_BETTER' } as const;
const at = (period: string | undefined, value: number, kind: 'ACTUAL' | 'BASELINE' | 'TARGET', more = {}) =>
  figure('f', 'E05000001', { period, value, kind, ...more });

describe('a series', () => {
  it('reads as the table of 2008 did: baseline, then targets, and no result', () => {
    const points = seriesOf(higher, [
      at('2009/10', 77, 'TARGET'),
      at('2007/08', 74, 'BASELINE'),
      at('2008/09', 76, 'TARGET'),
    ]);
    expect(points.map(({ words }) => told(words))).toEqual([
      '74%, baseline, 2007/08',
      '76%, target, 2008/09',
      '77%, target, 2009/10',
    ]);
    expect(points.some((point) => point.break !== undefined)).toBe(false);
    expect(told(seriesWords(points, 'Walsall Council'))).toBe(
      'Baseline 74% (2007/08). Targets 76% (2008/09), 77% (2009/10). No result is held. Responsible: Walsall Council.',
    );
  });

  it('puts what has no place in time last, and lets two figures of one period both stand', () => {
    const points = seriesOf(higher, [
      at('after lockdown', 1, 'ACTUAL'),
      at('2021', 2, 'ACTUAL'),
      at(undefined, 3, 'ACTUAL'),
      at('2021', 4, 'ACTUAL'),
    ]);
    expect(points.map(({ observation }) => observation.value)).toEqual([2, 4, 1, 3]);
    expect(points[2]).not.toHaveProperty('days');
  });

  it('breaks where the method of the index changed, and where the unit did', () => {
    const index = { polarity: 'LOWER_IS_BETTER', periodBreak: 'index-edition' } as const;
    const broken = seriesOf(index, [at('2025', 2, 'ACTUAL'), at('2019', 1, 'ACTUAL')]);
    expect(broken.map((point) => point.break && told(point.break).slice(0, 12))).toEqual([
      undefined,
      'Each edition',
    ]);
    expect(told(seriesWords(broken, undefined))).toContain('Break: Each edition');
    const units = seriesOf(higher, [at('2019', 1, 'ACTUAL'), at('2020', 2, 'ACTUAL', { unit: 'people' })]);
    expect(toldIn(units[1]?.break)).toBe('Given in people, before in per cent.');
  });

  it('says whether a target was met only where that can be said', () => {
    const verdict = (target: object, result: object) =>
      toldIn(
        seriesOf(higher, [
          figure('f', 'E05000001', { kind: 'TARGET', value: 76, ...target }),
          figure('f', 'E05000001', { value: 74, ...result }),
        ]).find(({ observation }) => observation.kind === 'TARGET')?.verdict,
      );
    expect(verdict({}, { base: 100 })).toBe('too close to call');
    expect(verdict({}, { value: 90, base: 1000 })).toBe('met');
    expect(verdict({}, {})).toBe(
      'no verdict: how many were asked is not held, so the result has no interval',
    );
    expect(verdict({ unit: 'people' }, { unit: 'people' })).toBe('not met');
    expect(verdict({}, { period: '2019' })).toBeUndefined();
    expect(verdict({ period: undefined }, { period: undefined })).toBe(
      'no verdict: the source gives no period',
    );
  });

  it('is said to be empty where nothing is held', () => {
    expect(told(seriesWords([], undefined))).toBe('No figure is held for this area.');
  });
});

it('the editions of one index make one series with breaks, and other places stand beside the same question', () => {
  const older = { id: 'index-old', series: 'score' };
  const newer = { id: 'index-new', series: 'score' };
  const promise = { id: 'promise' };
  const all = [older, newer, { id: 'index-new-rank', series: 'rank' }, promise];
  expect(editionsOf(newer, all)).toEqual([older, newer]);
  expect(editionsOf(promise, all)).toEqual([promise]);
  expect(comparatorsOf('nis-get-on-well')?.id).toBe('ps-get-on-well');
  expect(comparatorsOf('promise')).toBeUndefined();
});
