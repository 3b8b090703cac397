import { expect, it } from 'vitest';
import { twoSidedNormalP } from './normal-p.ts';

it.each([
  [0, 1],
  [1.959963984540054, 0.05],
  [-1.959963984540054, 0.05],
  // Mirrors of R output: moran.test and localmoran on the twelve-area grid.
  [4.072147211, 4.658172219e-5],
  [4.020546596, 5.806326279e-5],
  [2.0208932453, 0.0432908173],
  [0.32415149659, 0.7458233412],
  [3.6929310296, 0.0002216841612],
])('the two-sided chance of %d is %d', (z, p) => {
  expect(twoSidedNormalP(z) / p).toBeCloseTo(1, 8);
});

it('meets itself where the series hands over to the fraction', () => {
  const edge = 2 * Math.SQRT2;
  expect(twoSidedNormalP(edge - 1e-13) / twoSidedNormalP(edge)).toBeCloseTo(1, 11);
});

it('vanishes far out and never goes below 0', () => {
  expect(twoSidedNormalP(60)).toBe(0);
  expect(twoSidedNormalP(30)).toBeGreaterThan(0);
});
