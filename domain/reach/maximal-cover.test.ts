import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { maximalCover } from './maximal-cover.ts';

describe('the choice of sites', () => {
  it('is better than taking the largest first where that misleads', () => {
    const weights = [6, 6, 5, 5];
    const sites = [
      { id: 'largest', covers: [0, 1] },
      { id: 'left', covers: [0, 2] },
      { id: 'right', covers: [1, 3] },
    ];
    expect(maximalCover({ weights, sites, choose: 1 })).toMatchObject({ chosen: ['largest'], covered: 12 });
    expect(maximalCover({ weights, sites, choose: 2 })).toMatchObject({
      chosen: ['left', 'right'],
      covered: 22,
      gap: 0,
      coveredByCount: [12, 22],
    });
  });

  it('says how far off it may be when it is stopped', () => {
    const weights = [6, 6, 5, 5];
    const sites = [
      { id: 'largest', covers: [0, 1] },
      { id: 'left', covers: [0, 2] },
      { id: 'right', covers: [1, 3] },
    ];
    const stopped = maximalCover({ weights, sites, choose: 2, branchLimit: 1 });
    expect(stopped).toMatchObject({ chosen: ['largest', 'left'], covered: 17 });
    expect(stopped.gap).toBe(5);
  });

  it('has fewer sites than asked for where fewer cover all that can be covered', () => {
    const sites = [
      { id: 'a', covers: [0] },
      { id: 'b', covers: [0, 1] },
    ];
    expect(maximalCover({ weights: [3, 4, 9], sites, choose: 5 })).toMatchObject({
      chosen: ['b'],
      covered: 7,
    });
  });

  it('is empty without sites, without points and without residents', () => {
    expect(maximalCover({ weights: [3], sites: [], choose: 2 }).chosen).toEqual([]);
    expect(maximalCover({ weights: [], sites: [{ id: 'a', covers: [] }], choose: 2 }).chosen).toEqual([]);
    expect(maximalCover({ weights: [0], sites: [{ id: 'a', covers: [0] }], choose: 2 })).toMatchObject({
      chosen: [],
      covered: 0,
      gap: 0,
    });
  });

  it.each([0, -1, 1.5, Number.NaN])('of %s sites is refused', (choose) => {
    expect(() => maximalCover({ weights: [], sites: [], choose })).toThrow(InvalidInput);
  });
});
