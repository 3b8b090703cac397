import { describe, expect, it } from 'vitest';
import { boxOf, labelPoint } from './label-point.ts';

const rectangle = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ],
  ],
};

describe('the point for a name', () => {
  it('is the middle of a rectangle', () => {
    const point = labelPoint(rectangle);
    expect(point?.lon).toBeCloseTo(2, 0);
    expect(point?.lat).toBeCloseTo(1, 0);
  });

  it('lies inside an area shaped like a U, whose centre of mass lies outside', () => {
    const u = [
      [0, 0],
      [6, 0],
      [6, 6],
      [5, 6],
      [5, 2],
      [1, 2],
      [1, 6],
      [0, 6],
      [0, 0],
    ];
    const point = labelPoint({ type: 'Polygon', coordinates: [u] });
    expect(point?.lat).toBeLessThan(2);
    expect(point?.lat).toBeGreaterThan(0);
  });

  it('keeps out of a hole', () => {
    const hole = [
      [1, 0.5],
      [1, 1.5],
      [3, 1.5],
      [3, 0.5],
      [1, 0.5],
    ];
    const point = labelPoint({ type: 'Polygon', coordinates: [...rectangle.coordinates, hole] });
    const inHole = point && point.lon > 1 && point.lon < 3 && point.lat > 0.5 && point.lat < 1.5;
    expect(inHole).toBe(false);
  });

  it('is as far from a mark as from the edges, in whatever order they are met', () => {
    const long = [
      [0, 0],
      [12, 0],
      [12, 2],
      [0, 2],
      [0, 0],
    ];
    const marks = [
      { lon: 6, lat: 1 },
      { lon: 2, lat: 1 },
    ];
    const points = [marks, marks.toReversed()].flatMap((each) =>
      [long, long.toReversed()].map((ring) =>
        labelPoint({ type: 'Polygon', coordinates: [ring] }, 2.5, each),
      ),
    );
    for (const point of points) {
      expect(point?.lat).toBeCloseTo(1, 0);
      for (const { lon } of marks) expect(Math.abs((point?.lon ?? lon) - lon)).toBeGreaterThan(2.5);
      expect(12 - (point?.lon ?? 12)).toBeGreaterThan(2);
    }
  });

  it('is not there for something that is no area', () => {
    expect(labelPoint({ type: 'Point', coordinates: [0, 0] })).toBeUndefined();
    expect(boxOf([])).toBeUndefined();
  });

  it('has a box around all areas', () => {
    expect(
      boxOf([
        rectangle,
        {
          type: 'Polygon',
          coordinates: [
            [
              [-1, 1],
              [0, 3],
              [0, 1],
              [-1, 1],
            ],
          ],
        },
      ]),
    ).toEqual([-1, 0, 4, 3]);
  });
});
