import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boxOf, labelPoint, within } from './label-point.ts';
import type { LonLat } from './map-state.ts';

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

/** The same by measuring every point of every grid to every edge and mark. */
function roomBySearch(geometry: Polygon, wideness: number, marks: readonly LonLat[]): LonLat {
  const [west = 0, south = 0, east = 0, north = 0] = boxOf([geometry]) ?? [];
  const scaleX = Math.cos(((south + north) / 2) * (Math.PI / 180)) / wideness;
  const isInside = within(geometry);
  const toLine = (at: LonLat, [ax = 0, ay = 0]: number[], [bx = 0, by = 0]: number[]) => {
    const [dx, dy] = [(bx - ax) * scaleX, by - ay];
    const [px, py] = [(at.lon - ax) * scaleX, at.lat - ay];
    const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)));
    return Math.hypot(px - t * dx, py - t * dy);
  };
  const roomAt = (at: LonLat) => {
    const toEdges = geometry.coordinates.flatMap((ring) =>
      ring.slice(1).map((to, i) => toLine(at, ring[i] ?? [], to)),
    );
    const toMarks = marks.map(({ lon, lat }) => 0.55 * Math.hypot((lon - at.lon) * scaleX, lat - at.lat));
    return Math.min(...toEdges, ...toMarks) * (isInside(at) ? 1 : -1);
  };
  let box = [west, south, east, north] as const;
  let best = { lon: 0, lat: 0, room: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < 4; round += 1) {
    const [left, low] = box;
    const [stepX, stepY] = [(box[2] - left) / 14, (box[3] - low) / 14];
    for (let i = 0; i <= 14; i += 1) {
      for (let j = 0; j <= 14; j += 1) {
        const at = { lon: left + i * stepX, lat: low + j * stepY };
        const room = roomAt(at);
        if (room > best.room) best = { ...at, room };
      }
    }
    box = [best.lon - stepX, best.lat - stepY, best.lon + stepX, best.lat + stepY];
  }
  return best;
}

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

  it('has more room than any other point of a fine grid, whatever the shape', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 5, maxLength: 9 }),
        fc.array(
          fc.record({
            lon: fc.double({ min: -30, max: 30, noNaN: true }),
            lat: fc.double({ min: -30, max: 30, noNaN: true }),
          }),
          { maxLength: 6 },
        ),
        (radii, marks) => {
          const star = radii.map((radius, i) => {
            const turn = (2 * Math.PI * i) / radii.length;
            return [radius * Math.cos(turn), radius * Math.sin(turn)];
          });
          const geometry = { type: 'Polygon' as const, coordinates: [[...star, star[0] ?? []]] };
          const point = labelPoint(geometry, 2, marks);
          const found = roomBySearch(geometry, 2, marks);
          expect(point?.lon).toBeCloseTo(found.lon, 6);
          expect(point?.lat).toBeCloseTo(found.lat, 6);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is looked for once for the same lines, name and marks, and anew where a mark comes near', () => {
    const far = [{ lon: 40, lat: 40 }];
    const point = labelPoint(rectangle, 3, far);
    expect(labelPoint(rectangle, 3, [...far, { lon: -40, lat: 1 }])).toBe(point);
    expect(labelPoint(rectangle, 3, [{ lon: 2, lat: 1 }])).not.toEqual(point);
    expect(labelPoint(rectangle, 3, far)).toEqual(point);
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
