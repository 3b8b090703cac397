import { InvalidInput } from '../../errors/errors.ts';

/** The name to give with any result that rests on these draws. */
export const GENERATOR = 'xoshiro128** seeded by SplitMix64';

/** A stream of whole numbers that is the same, for the same seed, in every browser and on every server. */
export interface SeededRandom {
  /** The next whole number of 0 to 2^32 - 1. */
  next(): number;
  /** A whole number of 0 to `bound` - 1, each as likely; `bound` is a whole number of 1 to 2^32. */
  below(bound: number): number;
}

const TWO_32 = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;

/**
 * The generator xoshiro128** 1.1 whose four words of state are two outputs of SplitMix64, low word first. For drawing
 * samples, not for secrets. Not `Math.random`, because a published p-value must come out the same for everyone.
 * Source: Blackman and Vigna 2018, prng.di.unimi.it (xoshiro128starstar.c, splitmix64.c).
 * @param seed whole number of 0 to 2^53 - 1; publish it with the result.
 * @throws InvalidInput when the seed is anything else.
 * @example seededRandom(7).below(6) // a throw of a die, 0 to 5, the same every time
 */
export function seededRandom(seed: number): SeededRandom {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new InvalidInput('seed', `${seed} is not a whole number of 0 or over.`);
  }
  const split = splitMix64(BigInt(seed));
  const words = [split(), split()].flatMap((word) => [Number(word & 0xffffffffn), Number(word >> 32n)]);
  return randomFromState(words);
}

/**
 * The same generator from a state of four whole numbers of 0 to 2^32 - 1, not all 0: for checking it against others.
 * @example randomFromState([1, 2, 3, 4]).next() // 11520
 */
export function randomFromState(state: readonly number[]): SeededRandom {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  const next = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return {
    next,
    below(bound) {
      // Numbers over the last whole multiple of the bound are drawn again: a bare remainder would favour low ones.
      let drawn = next();
      // That multiple is no further from the end than one bound: only there is it worth reckoning.
      while (drawn > TWO_32 - bound && drawn >= TWO_32 - (TWO_32 % bound)) drawn = next();
      return drawn % bound;
    },
  };
}

/**
 * SplitMix64: each call gives the next whole number of 0 to 2^64 - 1.
 * @example splitMix64(1234567n)() // 6457827717110365317n
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK_64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK_64;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return z ^ (z >> 31n);
  };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
