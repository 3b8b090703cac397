import { centerOfMass, destination } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaHectares,
  boundingBoxOf,
  boxAround,
  centroidOf,
  distanceMetres,
  isCounterClockwise,
} from './measures.ts';
import { rectangle, tessellation } from './testing/tessellation.ts';

const square = rectangle({ west: 0, south: 0, east: 0.01, north: 0.01 });
const hole = rectangle({ west: 0.006, south: 0.002, east: 0.008, north: 0.004 }).coordinates;
const holed = { ...square, coordinates: [...square.coordinates, ...hole.map((ring) => ring.toReversed())] };

describe('distanceMetres', () => {
  it('gives 111,195 metres for a degree of latitude on the stated sphere', () => {
    expect(distanceMetres({ lon: -1.98, lat: 52 }, { lon: -1.98, lat: 53 })).toBeCloseTo(111_195.08, 1);
  });

  it('is the same both ways, 0 to itself, and never longer than half way round', () => {
    const position = fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 6);
        expect(distanceMetres(a, a)).toBe(0);
        expect(distanceMetres(a, b)).toBeLessThanOrEqual(20_015_200);
      }),
      { seed: 4 },
    );
  });
});

describe('areaHectares', () => {
  it('takes holes out and adds parts up', () => {
    const whole = areaHectares(square);
    expect(whole).toBeCloseTo(123.64, 1);
    expect(areaHectares(holed)).toBeCloseTo(whole * 0.96, 2);
    expect(areaHectares({ type: 'MultiPolygon', coordinates: [square.coordinates, hole] })).toBeCloseTo(
      whole * 1.04,
      2,
    );
  });
});

describe('centroidOf', () => {
  it('is the middle of a rectangle, whichever way it runs', () => {
    const backwards = { ...square, coordinates: square.coordinates.map((ring) => ring.toReversed()) };
    expect(centroidOf(square).lon).toBeCloseTo(0.005, 10);
    expect(centroidOf(backwards).lat).toBeCloseTo(0.005, 10);
  });

  it('moves away from a hole by the share of the hole', () => {
    expect(centroidOf(holed).lon).toBeCloseTo((0.005 - 0.04 * 0.007) / 0.96, 9);
    expect(centroidOf(holed).lat).toBeCloseTo((0.005 - 0.04 * 0.003) / 0.96, 9);
  });

  it('weighs parts by their area', () => {
    const far = rectangle({ west: 0.1, south: 0, east: 0.12, north: 0.01 });
    const both = { type: 'MultiPolygon' as const, coordinates: [square.coordinates, far.coordinates] };
    expect(centroidOf(both).lon).toBeCloseTo((0.005 + 2 * 0.11) / 3, 9);
  });

  it('agrees with Turf on crooked wards of one part', () => {
    for (const { boundary } of tessellation({ columns: 4, rows: 3, verticesAnEdge: 5, seed: 5 })) {
      if (!boundary) continue;
      const [lon = 0, lat = 0] = centerOfMass(boundary).geometry.coordinates;
      expect(centroidOf(boundary).lon).toBeCloseTo(lon, 9);
      expect(centroidOf(boundary).lat).toBeCloseTo(lat, 9);
    }
  });

  it('gives the middle of the box of a boundary without area', () => {
    const line = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [2, 2],
          [0, 0],
        ],
      ],
    };
    expect(centroidOf(line)).toEqual({ lon: 1, lat: 1 });
  });
});

describe('boundingBoxOf', () => {
  it('holds every part', () => {
    const parts = {
      type: 'MultiPolygon' as const,
      coordinates: [
        square.coordinates,
        [
          [
            [3, -1],
            [4, -1],
            [4, 0],
            [3, -1],
          ],
        ],
      ],
    };
    expect(boundingBoxOf(parts)).toEqual({ west: 0, south: -1, east: 4, north: 0.01 });
  });
});

describe('boxAround', () => {
  it('holds every point of the circle and touches it on all four sides', () => {
    const lon = fc.double({ min: -170, max: 170, noNaN: true });
    const lat = fc.double({ min: -80, max: 80, noNaN: true });
    const radius = fc.double({ min: 1, max: 50_000, noNaN: true });
    fc.assert(
      fc.property(lon, lat, radius, fc.integer({ min: 0, max: 359 }), (x, y, metres, bearing) => {
        const box = boxAround({ lon: x, lat: y }, metres);
        const rim = destination([x, y], metres, bearing, { units: 'meters' }).geometry.coordinates;
        const [rimLon = 0, rimLat = 0] = rim;
        expect(rimLon).toBeGreaterThanOrEqual(box.west - 1e-9);
        expect(rimLon).toBeLessThanOrEqual(box.east + 1e-9);
        expect(rimLat).toBeGreaterThanOrEqual(box.south - 1e-9);
        expect(rimLat).toBeLessThanOrEqual(box.north + 1e-9);
        expect(distanceMetres({ lon: x, lat: y }, { lon: x, lat: box.north })).toBeCloseTo(metres, 3);
        expect((box.east - box.west) * Math.cos((y * Math.PI) / 180)).toBeLessThan(
          (box.north - box.south) * 1.01,
        );
      }),
      { seed: 6 },
    );
  });

  it('spans all longitudes round a pole and across the antimeridian', () => {
    expect(boxAround({ lon: 10, lat: 89.99 }, 5_000)).toMatchObject({ west: -180, east: 180, north: 90 });
    expect(boxAround({ lon: 179.99, lat: 0 }, 5_000)).toMatchObject({ west: -180, east: 180 });
  });
});

describe('isCounterClockwise', () => {
  it('tells the two ways round', () => {
    const [ring = []] = square.coordinates;
    expect(isCounterClockwise(ring)).toBe(true);
    expect(isCounterClockwise(ring.toReversed())).toBe(false);
  });
});
