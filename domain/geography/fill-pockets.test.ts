import { describe, expect, it } from 'vitest';
import { fillPockets } from './fill-pockets.ts';
import { bufferOf } from './grid-buffer.ts';
import { areaSquareMetres, distanceToShapeMetres } from './grid-measures.ts';
import { differenceOf } from './grid-overlay.ts';
import { type GridShape, gridShape } from './grid-shape.ts';
import { shapeFault } from './grid-validity.ts';
import { metresTo } from './testing/metres-to-shape.ts';

type Metres = [east: number, north: number];
const [east0, north0] = [401_000, 298_000];

/** A closed ring through metres east and north of a place in Walsall. */
const ring = (...corners: readonly Metres[]): Metres[] =>
  [...corners, ...corners.slice(0, 1)].map(([east, north]) => [east0 + east, north0 + north]);
const shape = (...corners: readonly Metres[]): GridShape => gridShape([[ring(...corners)]]);
const corners = (of: GridShape): number => of.coordinates.flat(2).length;

const round = (count: number, radius: (corner: number) => number): Metres[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return [radius(at) * Math.cos(angle), radius(at) * Math.sin(angle)];
  });
const star = shape(...round(1_990, (at) => (at % 2 ? 300 : 1_200)));
/** Teeth of a width on a back of ten metres, the gaps as wide. */
const comb = (teeth: number, width: number, height: number): GridShape =>
  shape(
    [0, 0],
    [2 * teeth * width, 0],
    ...Array.from({ length: teeth }, (_, at): Metres[] => {
      const east = 2 * (teeth - 1 - at) * width;
      return [
        [east + width, 10],
        [east + width, height],
        [east, height],
        [east, 10],
      ];
    }).flat(),
  );
/** A pool of 2,000 metres with a mouth of 4: nobody outside is near its middle. */
const bottle = shape(
  [-1_200, 0],
  [1_200, 0],
  [1_200, 2_400],
  [2, 2_400],
  [2, 2_200],
  [1_000, 2_200],
  [1_000, 200],
  [-1_000, 200],
  [-1_000, 2_200],
  [-2, 2_200],
  [-2, 2_400],
  [-1_200, 2_400],
);
const ushape = shape([0, 0], [900, 0], [900, 800], [800, 800], [800, 100], [100, 100], [100, 800], [0, 800]);

/** An outline of 400 metres whose hole is a star of 600 corners. */
const starHole = gridShape([
  [ring(...round(64, () => 400)), ring(...round(600, (at) => (at % 2 ? 200 : 340)).toReversed())],
]);
/** Another part in a notch of the first, which is too narrow to roll into. */
const wedgeInNotch = gridShape([
  [ring([0, 0], [100, 0], [100, 100], [52, 100], [50, 10], [48, 100], [0, 100])],
  [ring([49.8, 60], [50.2, 60], [50, 99])],
]);

describe('filling pockets', () => {
  it.each([
    ['a star', star, 996],
    ['a comb of narrow teeth', comb(490, 3, 500), 107],
    ['a hole that is a star', starHole, 366],
  ])('leaves few corners of %s', (_, given, left) => {
    expect(corners(fillPockets(given, 1_600, 0.1))).toBeLessThanOrEqual(left);
  });

  it('loses no ground and leaves a valid shape', () => {
    for (const given of [star, comb(490, 3, 500), comb(100, 30, 400), starHole, ushape, wedgeInNotch]) {
      const filled = fillPockets(given, 400, 0.1);
      expect(areaSquareMetres(filled)).toBeGreaterThanOrEqual(areaSquareMetres(given));
      expect(areaSquareMetres(differenceOf(given, filled))).toBeLessThan(1e-6);
      for (const part of filled.coordinates) expect(shapeFault(gridShape([part]))).toBeUndefined();
    }
  });

  it('leaves what a disc rolls into, and a pool behind a narrow mouth, as it is', () => {
    for (const given of [ushape, bottle]) expect(fillPockets(given, 400, 0.1)).toEqual(given);
  });

  it('leaves a part whose lines would cross as it is', () => {
    // Another arm of the same part lies in the notch: the line over its mouth would run through that arm.
    const arm = shape(
      [0, 0],
      [100, 0],
      [100, 100],
      [52, 100],
      [50, 10],
      [48, 100],
      [0, 100],
      [0, 120],
      [49.9, 120],
      [50, 60],
      [50.1, 120],
      [60, 120],
      [60, 140],
      [-20, 140],
      [-20, 0],
    );
    expect(shapeFault(arm)).toBeUndefined();
    expect(fillPockets(arm, 400, 0.1)).toEqual(arm);
  });

  it('takes rings in either direction', () => {
    const turned = gridShape(star.coordinates.map((rings) => rings.map((each) => each.toReversed())));
    expect(areaSquareMetres(fillPockets(turned, 400, 0.1))).toBeCloseTo(
      areaSquareMetres(fillPockets(star, 400, 0.1)),
      3,
    );
  });
});

describe('the buffer of many corners', () => {
  const many = { star, comb: comb(490, 3, 500), teethApart: comb(60, 30, 400), starHole };

  it.each(Object.entries(many))(
    'around %s reaches as far as asked, and at most 0.1 m further',
    (_, given) => {
      for (const metres of [400, 1_600]) {
        const buffer = bufferOf(given, metres);
        const outline = buffer.coordinates.flat(2);
        expect(outline.length).toBeGreaterThan(16);
        const toGiven = metresTo(given);
        const far = outline.map(([easting = 0, northing = 0]) => toGiven({ easting, northing }));
        expect(Math.max(...far)).toBeLessThanOrEqual(metres + 0.1 + 1e-6);
        // The arcs of four steps fall short one after the other.
        expect(Math.min(...far)).toBeGreaterThan(metres * (1 - 2 * (1 - Math.cos(Math.PI / 128))));
        expect(areaSquareMetres(differenceOf(given, buffer))).toBe(0);
      }
    },
  );

  it('around a pool behind a narrow mouth leaves the middle of the pool out', () => {
    const jagged = gridShape(
      bottle.coordinates.map(([outline = []]) => [
        outline.flatMap(([east = 0, north = 0], at) => {
          const [nextEast = 0, nextNorth = 0] = outline[at + 1] ?? outline[0] ?? [];
          return Array.from({ length: 12 }, (_, step) => [
            east + ((nextEast - east) * step) / 12,
            north + ((nextNorth - north) * step) / 12,
          ]);
        }),
      ]),
    );
    const closed = gridShape(jagged.coordinates.map(([outline = []]) => [[...outline, outline[0] ?? []]]));
    expect(corners(closed)).toBeGreaterThan(100);
    const middle = { easting: east0, northing: north0 + 1_200 };
    expect(distanceToShapeMetres(middle, bufferOf(closed, 400))).toBeCloseTo(600, 0);
  });
});
