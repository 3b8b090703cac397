import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { told } from '../../messages/testing/told.ts';
import { byar } from './byar.ts';
import { changeVerdict, changeWords } from './change-verdict.ts';
import { effectiveBaseFromDesignEffect, kishEffectiveBase } from './effective-base.ts';
import { exactPoisson } from './exact-poisson.ts';
import { newcombeDifference } from './newcombe-difference.ts';
import { rateInterval } from './rate-interval.ts';
import { targetVerdict, targetWords } from './target-verdict.ts';
import { wilson } from './wilson.ts';

describe('Wilson interval', () => {
  // R prop.test(x, n, correct = FALSE), ten significant digits.
  it.each([
    [74, 100, 0.6462901055, 0.8159530154],
    [640, 1000, 0.6097662374, 0.6691622702],
    [3, 8, 0.1368442858, 0.6942576054],
    [0, 12, 0, 0.2424940067],
    [12, 12, 0.7575059933, 1],
    [1, 50, 0.003539259272, 0.1049544359],
  ])('of %d in %d is what R gives', (numerator, base, lower, upper) => {
    const interval = wilson({ numerator, base });
    expect(interval.lower).toBeCloseTo(lower, 9);
    expect(interval.upper).toBeCloseTo(upper, 9);
  });

  it('is exactly 0 or 1 at the end where none or all answered', () => {
    expect(wilson({ numerator: 0, base: 12 }).lower).toBe(0);
    expect(wilson({ numerator: 12, base: 12 }).upper).toBe(1);
  });

  it('is wider on the effective base of a weighted survey', () => {
    const base = effectiveBaseFromDesignEffect(1000, 1.4);
    const { lower, upper } = wilson({ numerator: 0.64 * base, base });
    expect(lower).toBeCloseTo(0.6041365247091655, 12);
    expect(upper).toBeCloseTo(0.6743656786469037, 12);
  });

  it.each([
    { numerator: 1, base: 0 },
    { numerator: 1, base: -4 },
    { numerator: 1, base: Number.NaN },
    { numerator: 5, base: 4 },
    { numerator: -1, base: 4 },
    { numerator: Number.NaN, base: 4 },
  ])('refuses $numerator of $base', (proportion) => {
    expect(() => wilson(proportion)).toThrow(InvalidInput);
  });
});

describe('effective base', () => {
  it('is the number of answers when all weights are alike', () => {
    expect(kishEffectiveBase([0.7, 0.7, 0.7, 0.7])).toBeCloseTo(4, 12);
  });
  it('is 16 sixths for weights 1, 1 and 2', () => {
    expect(kishEffectiveBase([1, 1, 2])).toBeCloseTo(16 / 6, 12);
  });
  it('refuses weights that make no base', () => {
    expect(() => kishEffectiveBase([])).toThrow(InvalidInput);
    expect(() => kishEffectiveBase([0, 0])).toThrow(InvalidInput);
    expect(() => kishEffectiveBase([1, -1])).toThrow(InvalidInput);
    expect(() => effectiveBaseFromDesignEffect(100, 0)).toThrow(InvalidInput);
    expect(() => effectiveBaseFromDesignEffect(0, 1.2)).toThrow(InvalidInput);
  });
});

describe('intervals of counts', () => {
  // R poisson.test for the exact ones; Byar's formula evaluated in R.
  it.each([
    [1, 0.02531780798, 5.571643391, 0.0130721329, 5.563755582],
    [3, 0.6186721229, 8.76727307, 0.602972571, 8.765364397],
    [9, 4.115373097, 17.08480345, 4.106885024, 17.08578069],
    [10, 4.795388696, 18.39035604, 4.787449914, 18.39145861],
    [25, 16.17868185, 36.9049317, 16.17426592, 36.90645069],
  ])('of %d are what R gives, exact and by Byar', (count, exactLower, exactUpper, byarLower, byarUpper) => {
    const exact = exactPoisson(count);
    expect(exact.lower).toBeCloseTo(exactLower, 8);
    expect(exact.upper).toBeCloseTo(exactUpper, 7);
    const approximate = byar(count);
    expect(approximate.lower).toBeCloseTo(byarLower, 8);
    expect(approximate.upper).toBeCloseTo(byarUpper, 7);
  });

  it('start at 0 for none counted, where Byar has no lower limit', () => {
    expect(exactPoisson(0).lower).toBe(0);
    expect(exactPoisson(0).upper).toBeCloseTo(3.688879454, 9);
    expect(() => byar(0)).toThrow(InvalidInput);
  });

  it('hold for counts in the thousands, where e to the minus mean vanishes', () => {
    const { lower, upper } = exactPoisson(5000);
    expect(lower).toBeCloseTo(byar(5000).lower, 2);
    expect(upper).toBeCloseTo(byar(5000).upper, 2);
  });

  it.each([-1, 2.5, Number.NaN, 100_001])('refuse %d', (count) => {
    expect(() => exactPoisson(count)).toThrow(InvalidInput);
  });

  it('become rates by Byar from ten on and exactly below', () => {
    const ten = rateInterval(10, 10_000);
    expect(ten).toMatchObject({ rate: 1, method: 'BYAR' });
    expect(ten.lower).toBeCloseTo(0.4787449914, 10);
    const nine = rateInterval(9, 90_000, 10_000);
    expect(nine).toMatchObject({ rate: 1, method: 'EXACT_POISSON' });
    expect(nine.upper).toBeCloseTo(1.708480345 / 0.9, 8);
    expect(() => rateInterval(3, 0)).toThrow(InvalidInput);
    expect(() => rateInterval(3, 100, 0)).toThrow(InvalidInput);
  });
});

describe('difference of two proportions', () => {
  it('is what Newcombe published for 56 of 70 and 48 of 80', () => {
    const { difference, lower, upper } = newcombeDifference(
      { numerator: 56, base: 70 },
      { numerator: 48, base: 80 },
    );
    expect(difference).toBeCloseTo(0.2, 12);
    expect(lower).toBeCloseTo(0.05243147240236498, 12);
    expect(upper).toBeCloseTo(0.333872654036906, 12);
  });

  it('of 640 and 590 in 1,000 excludes 0, although the two intervals overlap', () => {
    const later = { numerator: 640, base: 1000 };
    const earlier = { numerator: 590, base: 1000 };
    const difference = newcombeDifference(later, earlier);
    expect(difference.lower).toBeCloseTo(0.007349656639934608, 12);
    expect(difference.upper).toBeCloseTo(0.09239489168336257, 12);
    expect(wilson(later).lower).toBeLessThan(wilson(earlier).upper);
    expect(changeVerdict(difference)).toBe('ROSE');
  });

  it('says rose, fell or no change shown', () => {
    const many = { numerator: 640, base: 1000 };
    const fewer = { numerator: 500, base: 1000 };
    expect(changeWords[changeVerdict(newcombeDifference(many, fewer))]).toBe('rose');
    expect(changeWords[changeVerdict(newcombeDifference(fewer, many))]).toBe('fell');
    expect(changeWords[changeVerdict(newcombeDifference(many, many))]).toBe('no change shown');
    expect(changeVerdict({ lower: 0, upper: 0.2 })).toBe('NO_CHANGE_SHOWN');
  });
});

describe('target', () => {
  it.each([
    [0.77, 0.8, 0.76, 'HIGHER_IS_BETTER', 'met'],
    [0.71, 0.75, 0.76, 'HIGHER_IS_BETTER', 'not met'],
    [0.71, 0.77, 0.76, 'HIGHER_IS_BETTER', 'too close to call'],
    [8, 9, 9.1, 'LOWER_IS_BETTER', 'met'],
    [9.2, 9.9, 9.1, 'LOWER_IS_BETTER', 'not met'],
    [9, 9.9, 9.1, 'LOWER_IS_BETTER', 'too close to call'],
    [76, 76, 76, 'HIGHER_IS_BETTER', 'met'],
    [76, 76, 76, 'LOWER_IS_BETTER', 'met'],
    [75, 76, 76, 'HIGHER_IS_BETTER', 'too close to call'],
  ] as const)('for %d to %d against %d (%s) is %s', (lower, upper, target, polarity, words) => {
    expect(told(targetWords[targetVerdict({ lower, upper }, target, polarity)])).toBe(words);
  });

  it('is refused where no direction is better, or the input is no interval', () => {
    expect(() => targetVerdict({ lower: 1, upper: 2 }, 1, 'NEITHER')).toThrow(InvalidInput);
    expect(() => targetVerdict({ lower: 2, upper: 1 }, 1, 'HIGHER_IS_BETTER')).toThrow(InvalidInput);
    expect(() => targetVerdict({ lower: 1, upper: 2 }, Number.NaN, 'HIGHER_IS_BETTER')).toThrow(InvalidInput);
  });
});
