import { describe, expect, it } from 'vitest';
import { looksLikeGridReference, readGridReference } from './grid-reference.ts';

const read = (text: string) => readGridReference('corner', text);

describe('a National Grid reference', () => {
  it.each([
    ['SP 0123 9876', 401_230, 298_760],
    ['sp01239876', 401_230, 298_760],
    ['SP 01234 98765', 401_234, 298_765],
    ['SO9876 9912', 398_760, 299_120],
    ['SK 0001 0002', 400_010, 300_020],
    ['SV 0000 0000', 0, 0],
    ['TQ 3000 8000', 530_000, 180_000],
    ['HP 5000 1000', 450_000, 1_210_000],
  ])('%s is the south-west corner of its square', (text, easting, northing) => {
    expect(read(text)).toEqual({ easting, northing });
  });

  it.each([
    ['SP 012 987', /names a square of 100 m/],
    ['SP', /is not a grid reference/],
    ['SP 0123 987', /is not a grid reference/],
    ['SP 0123987', /is not a grid reference/],
    ['SP 012345 987654', /is not a grid reference/],
    ['SI 0123 9876', /is not a grid reference/],
  ])('%s is refused', (text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it('is told from degrees and metres', () => {
    expect(looksLikeGridReference(' sp0123 9876')).toBe(true);
    expect(looksLikeGridReference('-1.98, 52.58')).toBe(false);
    expect(looksLikeGridReference('401230 298760')).toBe(false);
  });
});
