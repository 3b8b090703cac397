import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { dissolve } from './dissolve.ts';
import { areaHectares, type Boundary, boundingBoxOf, isCounterClockwise, polygonsOf } from './measures.ts';
import { rectangle, tessellation, testBox } from './testing/tessellation.ts';

const ringsRunRight = (boundary: Boundary) =>
  polygonsOf(boundary).every((rings) =>
    rings.every((ring, order) => isCounterClockwise(ring) === (order === 0)),
  );

describe('dissolve', () => {
  it('makes one outline without holes of wards that fill a box, and keeps their area', () => {
    const boundaries = tessellation({ columns: 5, rows: 4, verticesAnEdge: 6, seed: 8 }).flatMap(
      ({ boundary }) => boundary ?? [],
    );
    const outline = dissolve(boundaries);
    expect(outline.type).toBe('Polygon');
    expect(polygonsOf(outline).flat()).toHaveLength(1);
    expect(ringsRunRight(outline)).toBe(true);
    const sum = boundaries.reduce((total, boundary) => total + areaHectares(boundary), 0);
    expect(areaHectares(outline)).toBeCloseTo(sum, 6);
    expect(boundingBoxOf(outline).west).toBeLessThanOrEqual(testBox.west);
  });

  it('keeps a real hole, running clockwise', () => {
    const ring = [
      rectangle({ west: 0, south: 0, east: 0.03, north: 0.01 }),
      rectangle({ west: 0, south: 0.02, east: 0.03, north: 0.03 }),
      rectangle({ west: 0, south: 0.01, east: 0.01, north: 0.02 }),
      rectangle({ west: 0.02, south: 0.01, east: 0.03, north: 0.02 }),
    ];
    const outline = dissolve(ring);
    expect(polygonsOf(outline)[0]).toHaveLength(2);
    expect(ringsRunRight(outline)).toBe(true);
  });

  it('closes a gap of half a metre between areas that should meet', () => {
    const halfMetre = 0.0000045;
    const outline = dissolve([
      rectangle({ west: 0, south: 0, east: 0.03, north: 0.01 }),
      rectangle({ west: 0, south: 0.01 + halfMetre, east: 0.03, north: 0.02 }),
      rectangle({ west: 0, south: 0.005, east: 0.005, north: 0.015 }),
      rectangle({ west: 0.025, south: 0.005, east: 0.03, north: 0.015 }),
    ]);
    expect(outline.type).toBe('Polygon');
    expect(polygonsOf(outline)[0]).toHaveLength(1);
  });

  it('makes parts of areas that do not meet', () => {
    const apart = [
      rectangle({ west: 0, south: 0, east: 1, north: 1 }),
      rectangle({ west: 2, south: 0, east: 3, north: 1 }),
    ];
    expect(dissolve(apart).type).toBe('MultiPolygon');
  });

  it('turns the ring of a single boundary and leaves what it was given alone', () => {
    const square = rectangle({ west: 0, south: 0, east: 1, north: 1 });
    const backwards = { ...square, coordinates: square.coordinates.map((ring) => ring.toReversed()) };
    const before = structuredClone(backwards);
    expect(ringsRunRight(dissolve([backwards]))).toBe(true);
    expect(backwards).toEqual(before);
  });

  it('refuses nothing at all', () => {
    expect(() => dissolve([])).toThrow(InvalidInput);
  });
});
