import { describe, expect, it } from 'vitest';
import { countCrossings, firstCrossing } from './ring-crossings.ts';

type Corner = [number, number];
const box = (x: number, y: number, side: number): Corner[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe('the first crossing', () => {
  it('is none in a clean shape, with a hole, a repeated corner or a hole that touches in a point', () => {
    expect(firstCrossing([box(0, 0, 10)])).toBeUndefined();
    expect(firstCrossing([box(0, 0, 10), box(2, 2, 3)])).toBeUndefined();
    expect(firstCrossing([box(0, 0, 10).flatMap((corner): Corner[] => [corner, corner])])).toBeUndefined();
    const wedge: Corner[] = [
      [0, 5],
      [3, 4],
      [3, 6],
      [0, 5],
    ];
    expect(firstCrossing([box(0, 0, 10), wedge])).toBeUndefined();
  });

  it('names both sides and the point of a bow tie', () => {
    const tie: Corner[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(firstCrossing([tie])).toEqual({
      sides: [
        { ring: 0, corner: 0 },
        { ring: 0, corner: 2 },
      ],
      at: [1, 1],
    });
  });

  it('counts corners as given, repeats too', () => {
    const tie: Corner[] = [
      [0, 0],
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(firstCrossing([tie])?.sides.map(({ corner }) => corner)).toEqual([1, 3]);
  });

  it('is a spike, a touch in a corner, or a line that two rings share', () => {
    const spike: Corner[] = [
      [0, 0],
      [4, 0],
      [8, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    expect(firstCrossing([spike])).toBeDefined();
    expect(firstCrossing([box(0, 0, 10), box(0, 2, 3)])).toBeDefined();
    const touching: Corner[] = [
      [0, 0],
      [4, 0],
      [2, 2],
      [4, 4],
      [0, 4],
      [2, 2],
      [0, 0],
    ];
    expect(firstCrossing([touching])?.at).toEqual([2, 2]);
  });
});

describe('crossings of several shapes', () => {
  it('are counted up to the most, and shared lines are none', () => {
    expect(countCrossings([[box(0, 0, 10)], [box(5, 5, 10)]], 100)).toBe(2);
    expect(countCrossings([[box(0, 0, 10)], [box(10, 0, 10)]], 100)).toBe(0);
    expect(countCrossings([[box(0, 0, 10)], [box(5, 5, 10)]], 1)).toBe(1);
  });
});
