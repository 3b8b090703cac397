import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { randomFromState, seededRandom, splitMix64 } from './seeded-random.ts';

describe('seeded random numbers', () => {
  it('are those of the reference xoshiro128** from state 1, 2, 3, 4', () => {
    const random = randomFromState([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('take their state from the reference SplitMix64', () => {
    const split = splitMix64(1234567n);
    expect([split(), split(), split()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ]);
  });

  it('come out the same for the same seed and differently for another', () => {
    const take = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(take(20210321)).toEqual(take(20210321));
    expect(take(20210321)).not.toEqual(take(20210322));
  });

  it('fall on each number under the bound about as often', () => {
    const random = seededRandom(1);
    const seen = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) {
      const drawn = random.below(7);
      seen[drawn] = (seen[drawn] ?? 0) + 1;
    }
    expect(seen).toHaveLength(7);
    // Chi-squared on 6 degrees of freedom: over 22.5 once in a thousand seeds.
    expect(seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.5);
  });

  it('leave out the numbers that a bare remainder would make likelier', () => {
    const bound = 3_000_000_000;
    const [random, whole] = [seededRandom(1), seededRandom(1)];
    const all = Array.from({ length: 40 }, () => whole.next());
    const fair = all.filter((drawn) => drawn < bound);
    expect(fair.length).toBeLessThan(all.length);
    expect(fair.map(() => random.below(bound))).toEqual(fair);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuse the seed %d', (seed) => {
    expect(() => seededRandom(seed)).toThrow(InvalidInput);
  });
});
