import { expect, it } from 'vitest';
import { readGridReference } from './grid-reference.ts';
import { writeGridReference } from './write-grid-reference.ts';

it('writes what is read again, in the four squares that meet at Walsall and at the ends of the grid', () => {
  for (const [easting, northing, written] of [
    [401_230.7, 298_760.2, 'SP 01230 98760'],
    [399_999, 299_999, 'SO 99999 99999'],
    [400_001, 300_002, 'SK 00001 00002'],
    [399_000, 300_000, 'SJ 99000 00000'],
    [0, 0, 'SV 00000 00000'],
    [457_000, 1_220_000, 'HP 57000 20000'],
  ] as const) {
    expect(writeGridReference({ easting, northing })).toBe(written);
    const read = readGridReference('corner', written);
    expect(read).toEqual({ easting: Math.floor(easting), northing: Math.floor(northing) });
  }
});
