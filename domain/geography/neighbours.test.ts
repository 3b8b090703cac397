import { describe, expect, it } from 'vitest';
import type { AreaCode } from './area.ts';
import { neighboursOf } from './neighbours.ts';
import { rectangle, tessellation, testWard } from './testing/tessellation.ts';

const of = (number: number) => testWard(number).code;

describe('neighboursOf', () => {
  it('counts sides and corners: eight around a ward in the middle, three at a corner', () => {
    const wards = tessellation({ columns: 3, rows: 3, verticesAnEdge: 4, seed: 9 });
    const neighbours = neighboursOf(wards);
    expect(neighbours.get(of(5))).toEqual([1, 2, 3, 4, 6, 7, 8, 9].map(of));
    expect(neighbours.get(of(1))).toEqual([2, 4, 5].map(of));
  });

  it('is symmetric, sorted, and the same in whatever order the wards come', () => {
    const wards = tessellation({ columns: 6, rows: 5, verticesAnEdge: 3, seed: 10 });
    const neighbours = neighboursOf(wards);
    for (const [code, others] of neighbours) {
      expect(others).toEqual([...new Set<AreaCode>(others)].sort());
      for (const other of others) expect(neighbours.get(other)).toContain(code);
    }
    const backwards = neighboursOf(wards.toReversed());
    for (const [code, others] of neighbours) expect(backwards.get(code)).toEqual(others);
  });

  it('sees a corner that meets the middle of a side, and lines within a metre of each other', () => {
    const long = testWard(1, rectangle({ west: 0, south: 0, east: 0.01, north: 0.02 }));
    const beside = testWard(2, rectangle({ west: 0.010005, south: 0.007, east: 0.02, north: 0.012 }));
    expect(neighboursOf([long, beside]).get(of(1))).toEqual([of(2)]);
  });

  it('sees lines that cross', () => {
    const wide = testWard(1, rectangle({ west: 0, south: 0.004, east: 0.01, north: 0.006 }));
    const tall = testWard(2, rectangle({ west: 0.004, south: 0, east: 0.006, north: 0.01 }));
    expect(neighboursOf([wide, tall]).get(of(2))).toEqual([of(1)]);
  });

  it('leaves apart what is three metres apart', () => {
    const one = testWard(1, rectangle({ west: 0, south: 0, east: 0.01, north: 0.01 }));
    const other = testWard(2, rectangle({ west: 0.01003, south: 0, east: 0.02, north: 0.01 }));
    expect(neighboursOf([one, other]).get(of(1))).toEqual([]);
  });

  it('lists an area without a boundary, with no neighbours', () => {
    expect(neighboursOf([testWard(1)])).toEqual(new Map([[of(1), []]]));
  });
});
