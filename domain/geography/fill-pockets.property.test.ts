import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillPockets } from './fill-pockets.ts';
import { bufferOf } from './grid-buffer.ts';
import { areaSquareMetres, distanceToShapeMetres } from './grid-measures.ts';
import { differenceOf } from './grid-overlay.ts';
import { type GridShape, gridShape } from './grid-shape.ts';
import { shapeFault } from './grid-validity.ts';
import { metresTo } from './testing/metres-to-shape.ts';

const centre = { easting: 401_000, northing: 298_000 };

/** A rough outline around a place, with a rough hole or none: radii as drawn, angles in order. */
const roughShape = fc
  .record({
    outline: fc.array(fc.double({ min: 300, max: 900, noNaN: true }), { minLength: 101, maxLength: 260 }),
    hole: fc.array(fc.double({ min: 20, max: 290, noNaN: true }), { minLength: 3, maxLength: 90 }),
    holed: fc.boolean(),
  })
  .map(({ outline, hole, holed }) => {
    const ring = (radii: readonly number[]) => {
      const corners = radii.map((radius, at) => {
        const angle = (2 * Math.PI * at) / radii.length;
        return [centre.easting + radius * Math.cos(angle), centre.northing + radius * Math.sin(angle)];
      });
      return [...corners, ...corners.slice(0, 1)];
    };
    return gridShape([[ring(outline), ...(holed ? [ring(hole).toReversed()] : [])]]);
  });
const distances = fc.constantFrom(25, 400, 1_600);

it('filling pockets keeps all ground of any shape and leaves it valid', () => {
  fc.assert(
    fc.property(roughShape, distances, (shape: GridShape, metres) => {
      const filled = fillPockets(shape, metres, 0.1);
      expect(shapeFault(filled)).toBeUndefined();
      expect(areaSquareMetres(differenceOf(shape, filled))).toBeLessThan(1e-6);
    }),
    { seed: 8, numRuns: 60 },
  );
});

it('a buffer of many corners holds all within the distance and nothing 0.1 m beyond it', () => {
  const directions = Array.from({ length: 24 }, (_, at) => (at * Math.PI) / 12);
  fc.assert(
    fc.property(roughShape, distances, (shape: GridShape, metres) => {
      const buffer = bufferOf(shape, metres);
      const [toShape, toBuffer] = [metresTo(shape), metresTo(buffer)];
      const outline = buffer.coordinates.flat(2);
      const far = outline.map(([easting = 0, northing = 0]) => toShape({ easting, northing }));
      expect(Math.max(...far)).toBeLessThanOrEqual(metres + 0.1 + 1e-6);
      expect(Math.min(...far)).toBeGreaterThan(metres * 0.9994 - 1e-6);
      // Places all around and right through: each that is near enough is held.
      for (const angle of directions) {
        for (let radius = 0; radius < 900 + metres; radius += 61) {
          const place = {
            easting: centre.easting + radius * Math.cos(angle),
            northing: centre.northing + radius * Math.sin(angle),
          };
          if (toShape(place) < metres * 0.9994 && toBuffer(place) > 0) expect(place).toBe('held');
        }
        // What the product says of a place far away in each direction.
        const away = {
          easting: centre.easting + 2_700 * Math.cos(angle),
          northing: centre.northing + 2_700 * Math.sin(angle),
        };
        expect(distanceToShapeMetres(away, shape)).toBeCloseTo(toShape(away), 6);
        expect(distanceToShapeMetres(away, buffer)).toBeCloseTo(toBuffer(away), 6);
      }
    }),
    { seed: 8, numRuns: 12 },
  );
});
