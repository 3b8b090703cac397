import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { toldIn } from '../../messages/testing/told-in.ts';
import { chooseClassing, skewness } from './choose-classing.ts';
import { classesOf, classOf } from './classing.ts';
import { equalIntervalEdges } from './equal-interval-edges.ts';
import { naturalBreakEdges } from './natural-break-edges.ts';
import { plainEdge } from './plain-edge.ts';
import { quantileEdges } from './quantile-edges.ts';

const oneTo20 = Array.from({ length: 20 }, (_, i) => i + 1);

describe('edges', () => {
  it('of quantiles put as many values into each class as ties allow', () => {
    expect(quantileEdges([1, 2, 3, 4], 2)).toEqual([3]);
    expect(quantileEdges(oneTo20, 5)).toEqual([5, 9, 13, 17]);
    expect(quantileEdges([1, 1, 1, 1, 1, 2], 3)).toEqual([]);
    expect(quantileEdges([1, 1, 2, 2, 2, 2, 2, 3], 4)).toEqual([2]);
  });

  it('of equal intervals are equally far apart, and whole where all values are', () => {
    expect(equalIntervalEdges([0, 3.5, 10], 5)).toEqual([2, 4, 6, 8]);
    expect(equalIntervalEdges([1, 2, 4, 10], 5)).toEqual([3, 5, 7, 9]);
    expect(equalIntervalEdges([7, 7], 5)).toEqual([]);
    expect(equalIntervalEdges([0.001, 0.002, 0.0042], 4)).toEqual([0.0018, 0.0026, 0.0034]);
  });

  it('of natural breaks stand where the gaps are, and give each value a class where they are few', () => {
    expect(naturalBreakEdges([1, 2, 10, 11, 30], 3)).toEqual([10, 30]);
    expect(naturalBreakEdges([4, 4, 4, 9], 5)).toEqual([9]);
    expect(naturalBreakEdges([5], 5)).toEqual([]);
    expect(naturalBreakEdges([1e9, 1e9 + 1, 1e9 + 5, 1e9 + 6], 2)).toEqual([1e9 + 5]);
  });

  it('are written with as few digits as keep the values apart', () => {
    expect(plainEdge(12.31, 25.87)).toBe(20);
    expect(plainEdge(25.1, 25.87)).toBe(25.8);
    expect(plainEdge(0.0123, 0.0129)).toBe(0.0129);
    expect(plainEdge(-7.4, -2.2)).toBe(-3);
    expect(plainEdge(-1, 0)).toBe(0);
    expect(plainEdge(6, 7)).toBe(7);
  });
});

describe('classes', () => {
  it('keep values, counts and edges together', () => {
    expect(toldIn(classesOf([2, 11, 1, 10], { method: 'NATURAL_BREAKS', classes: 2 }))).toEqual({
      method: 'NATURAL_BREAKS',
      words: 'Chosen by the reader. Classes are cut where values lie furthest apart (natural breaks).',
      edges: [1, 10, 11],
      counts: [2, 2],
    });
    expect(classesOf([1.23, 4.56, 20.4, 38.71], { method: 'NATURAL_BREAKS', classes: 3 }).edges).toEqual([
      1, 20, 30, 39,
    ]);
  });

  it('are one where all values are alike or there is a single one, and none where there is none', () => {
    expect(classesOf([3, 3, 3])).toMatchObject({ edges: [3, 3], counts: [3] });
    expect(classesOf([0])).toMatchObject({ edges: [0, 0], counts: [1] });
    expect(classesOf([])).toMatchObject({ edges: [], counts: [] });
  });

  it('hold their lower edge and not their upper one, and the last holds both', () => {
    const edges = [0, 10, 20];
    expect([0, 9.99, 10, 20].map((value) => classOf(value, edges))).toEqual([0, 0, 1, 1]);
    expect([-1, 21].map((value) => classOf(value, edges))).toEqual([undefined, undefined]);
    expect(classOf(1, [])).toBeUndefined();
  });

  it('are chosen by one rule, which says why', () => {
    const far = [...oneTo20, 500];
    expect(chooseClassing([1, 2, 3, 4], 5, false).method).toBe('NATURAL_BREAKS');
    expect(chooseClassing(oneTo20, 5, false).method).toBe('QUANTILE');
    expect(chooseClassing(far, 5, false).method).toBe('NATURAL_BREAKS');
    expect(
      chooseClassing(
        oneTo20.map((value) => value % 3),
        5,
        false,
      ).method,
    ).toBe('NATURAL_BREAKS');
    expect(chooseClassing(far, 5, true).method).toBe('EQUAL_INTERVAL');
    expect(toldIn(classesOf(oneTo20).words)).toBe(
      'The values are spread without far outliers. Each class holds about as many areas as the others (quantiles).',
    );
    expect(skewness([1, 2, 3])).toBe(0);
    expect(skewness([1, 1, 1, 5])).toBeCloseTo(1.1547, 4);
  });

  it('of tenths pair them', () => {
    const tenths = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(classesOf(tenths, { evenScale: true }).edges).toEqual([1, 3, 5, 7, 9, 10]);
  });

  it('refuse a wrong number of classes and what is no number', () => {
    for (const classes of [1, 8, 2.5]) expect(() => classesOf([1, 2], { classes })).toThrow(InvalidInput);
    expect(() => classesOf([1, Number.NaN])).toThrow(/finite/);
  });
});
