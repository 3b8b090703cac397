import { describe, expect, it } from 'vitest';
import { fiveGroups, nineteenGroups } from './ethnic-groups.ts';

describe('the two groupings of the census', () => {
  it('hold five and nineteen groups, each with a short name of its own', () => {
    expect([fiveGroups.length, nineteenGroups.length]).toEqual([5, 19]);
    expect(new Set(fiveGroups.map(({ short }) => short)).size).toBe(5);
    expect(new Set(nineteenGroups.map(({ short }) => short)).size).toBe(19);
  });

  it('put every detailed group into one of the five broad groups, in the order of the five', () => {
    const broad = [...new Set(nineteenGroups.map((group) => group.broad))];
    expect(broad).toEqual(fiveGroups.map(({ census }) => census));
  });
});
