import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { gridGolden } from './testing/grid-golden.ts';

describe('Benjamini-Hochberg', () => {
  it('reads as R p.adjust on the normal p of local Moran', () => {
    const p = gridGolden.map((row) => row[6]);
    const expected = [
      0.11774903212, 0.11774903212, 0.81362546313, 0.79133811685, 0.11774903212, 0.16484614551, 0.16484614551,
      0.11774903212, 0.56419111849, 0.98316789143, 0.09002087885, 0.09002087885,
    ];
    benjaminiHochberg(p).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9);
    });
  });

  it('gives ties one value and needs no value at all', () => {
    expect(benjaminiHochberg([0.01, 0.04, 0.03])).toEqual([0.03, 0.04, 0.04]);
    expect(benjaminiHochberg([0.2, 0.2])).toEqual([0.2, 0.2]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([0.5, 1.2])).toThrow(InvalidInput);
  });
});
