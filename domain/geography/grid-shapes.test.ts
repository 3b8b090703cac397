import { describe, expect, it } from 'vitest';
import { walsallWards } from '../assessment/site/testing/walsall-borough.ts';
import { bufferOf, circleAround } from './grid-buffer.ts';
import { areaSquareMetres, distanceBetweenMetres, distanceToShapeMetres } from './grid-measures.ts';
import { differenceOf, intersectionOf, overlapSquareMetres, partWithin, unionOf } from './grid-overlay.ts';
import { fromGridShape, type GridShape, gridShape, toGridShape } from './grid-shape.ts';
import { shapeFault } from './grid-validity.ts';

type Metres = [number, number];
const ringOf = (x: number, y: number, side: number): Metres[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
/** A square whose south-west corner is east and north of 401000, 298000. */
const square = (east: number, north: number, side = 200): GridShape =>
  gridShape([[ringOf(401_000 + east, 298_000 + north, side)]]);
const ringed = gridShape([[ringOf(401_000, 298_000, 300), ringOf(401_100, 298_100, 100).toReversed()]]);
const place = (east: number, north: number) => ({ easting: 401_000 + east, northing: 298_000 + north });
const empty = gridShape([]);

describe('areas and distances on the grid', () => {
  it('are those of plane geometry', () => {
    expect(areaSquareMetres(square(0, 0))).toBe(40_000);
    expect(areaSquareMetres(ringed)).toBe(80_000);
    expect(areaSquareMetres(empty)).toBe(0);
    expect(distanceToShapeMetres(place(300, 100), square(0, 0))).toBe(100);
    expect(distanceToShapeMetres(place(230, 240), square(0, 0))).toBe(50);
    expect(distanceBetweenMetres(square(0, 0), square(230, 240))).toBe(50);
  });

  it('are 0 inside, on the line and where shapes overlap; a place in a hole is outside', () => {
    expect(distanceToShapeMetres(place(100, 100), square(0, 0))).toBe(0);
    expect(distanceToShapeMetres(place(200, 57), square(0, 0))).toBe(0);
    expect(distanceBetweenMetres(square(0, 0), square(200, 0))).toBe(0);
    expect(distanceBetweenMetres(square(0, 0), square(50, 50, 10))).toBe(0);
    expect(distanceToShapeMetres(place(120, 150), ringed)).toBe(20);
  });

  it('are infinite to nothing', () => {
    expect(distanceToShapeMetres(place(0, 0), empty)).toBe(Infinity);
    expect(distanceBetweenMetres(empty, square(0, 0))).toBe(Infinity);
  });
});

describe('overlays on the grid', () => {
  it('share, join and take away ground', () => {
    expect(areaSquareMetres(intersectionOf(square(0, 0), square(140, 0)))).toBe(12_000);
    expect(overlapSquareMetres(square(0, 0), square(140, 0))).toBe(12_000);
    expect(areaSquareMetres(unionOf([square(0, 0), square(140, 0)]))).toBe(68_000);
    expect(areaSquareMetres(differenceOf(square(0, 0), square(140, 0)))).toBe(28_000);
    expect(unionOf([square(0, 0), square(200, 0)]).coordinates).toHaveLength(1);
    expect(unionOf([square(0, 0), square(300, 0)]).coordinates).toHaveLength(2);
  });

  it('are empty where shapes only touch, lie apart, or one is empty', () => {
    for (const other of [square(200, 0), square(200, 200), square(500, 0), empty]) {
      expect(intersectionOf(square(0, 0), other).coordinates).toEqual([]);
      expect(overlapSquareMetres(square(0, 0), other)).toBe(0);
      expect(areaSquareMetres(differenceOf(square(0, 0), other))).toBe(40_000);
    }
    expect(differenceOf(square(0, 0), square(0, 0)).coordinates).toEqual([]);
    expect(unionOf([]).coordinates).toEqual([]);
    expect(overlapSquareMetres(ringed, square(100, 100, 100))).toBe(0);
  });

  it('tell the part of a shape in another: all, none, and what its line cuts off', () => {
    const parts = (shape: GridShape) =>
      [square(-1000, -1000, 3000), square(100, 0), square(5000, 0), ringed, square(50, 50, 100)].map(
        (other) => partWithin(shape, other),
      );
    expect(parts(square(0, 0))).toEqual([1, 0.5, 0, 0.75, 0.25]);
    // In the hole of a ring; around it.
    expect(partWithin(square(120, 120, 50), ringed)).toBe(0);
    expect(partWithin(square(-100, -100, 1000), ringed)).toBeCloseTo(0.08, 10);
    const circle = circleAround(place(0, 0), 800);
    for (const [east, north] of [
      [0, 0],
      [400, 400],
      [520, 500],
      [790, 0],
      [900, 0],
    ] as const) {
      const small = square(east, north, 60);
      expect(partWithin(small, circle)).toBeCloseTo(overlapSquareMetres(small, circle) / 3600, 10);
    }
  });

  it('divide a buffer among the real wards without loss', () => {
    const wards = walsallWards.flatMap(({ boundary }) => (boundary ? [toGridShape(boundary)] : []));
    const buffer = bufferOf(gridShape([[ringOf(396_500, 297_000, 200)]]), 1600);
    const inWards = wards.reduce((sum, ward) => sum + overlapSquareMetres(buffer, ward), 0);
    const borough = unionOf(wards);
    expect(borough.coordinates).toHaveLength(1);
    expect(inWards).toBeCloseTo(overlapSquareMetres(buffer, borough), 3);
    expect(inWards / areaSquareMetres(buffer)).toBeCloseTo(0.663, 2);
  });
});

describe('a buffer', () => {
  const exact = (metres: number): number => 200 * 200 + 4 * 200 * metres + Math.PI * metres ** 2;

  it.each([400, 800, 1600])(
    'of %i m around a square has the area of plane geometry within 0.2 %%',
    (metres) => {
      const share = areaSquareMetres(bufferOf(square(0, 0), metres)) / exact(metres);
      expect(share).toBeGreaterThan(0.998);
      expect(share).toBeLessThanOrEqual(1);
    },
  );

  it('of a place is a circle within 0.2 %, and never wider than asked', () => {
    const circle = circleAround(place(0, 0), 100);
    expect(areaSquareMetres(circle) / (Math.PI * 100 ** 2)).toBeGreaterThan(0.998);
    for (const [east = 0, north = 0] of circle.coordinates.flat(2)) {
      expect(Math.hypot(east - 401_000, north - 298_000)).toBeLessThan(100.001);
    }
  });

  it('of many corners grows in steps to the same ground', () => {
    const corners = Array.from({ length: 400 }, (_, at): Metres => {
      const angle = (at * Math.PI) / 200;
      return [401_000 + 300 * Math.cos(angle), 298_000 + 300 * Math.sin(angle)];
    });
    const disc = gridShape([[[...corners, corners[0] ?? [0, 0]]]]);
    const share = areaSquareMetres(bufferOf(disc, 400)) / (Math.PI * 700 ** 2);
    expect(share).toBeGreaterThan(0.999);
    expect(share).toBeLessThanOrEqual(1);
  });

  it('fills the holes it reaches across and joins parts it bridges', () => {
    expect(bufferOf(ringed, 60).coordinates[0]).toHaveLength(1);
    expect(bufferOf(ringed, 40).coordinates[0]).toHaveLength(2);
    expect(bufferOf(unionOf([square(0, 0), square(300, 0)]), 60).coordinates).toHaveLength(1);
  });
});

describe('a grid shape', () => {
  it('goes to WGS84 and back within a centimetre', () => {
    const back = toGridShape(fromGridShape(ringed));
    for (const [at, [x = 0, y = 0]] of (back.coordinates[0]?.[0] ?? []).entries()) {
      const [x0 = 0, y0 = 0] = ringed.coordinates[0]?.[0]?.[at] ?? [];
      expect(Math.hypot(x - x0, y - y0)).toBeLessThan(0.01);
    }
    expect(fromGridShape(empty)).toEqual({ type: 'MultiPolygon', coordinates: [] });
  });

  it('says what is wrong with it and where', () => {
    expect(shapeFault(ringed)).toBeUndefined();
    const beside = gridShape([[ringOf(0, 0, 10), ringOf(20, 0, 5)]]);
    expect(shapeFault(beside)?.kind).toBe('HOLE_OUTSIDE');
    const overlapping = gridShape([[ringOf(0, 0, 10)], [ringOf(5, 5, 10)]]);
    expect(shapeFault(overlapping)).toMatchObject({ kind: 'CROSSING', at: { easting: 10, northing: 5 } });
  });
});
