import fc from 'fast-check';
import type { Position as Vertex } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isCounterClockwise, polygonsOf } from '../../geography/measures.ts';
import { checkSite } from './check-site.ts';
import { readGeojsonSite } from './outline-of-geojson.ts';
import type { SiteOutline } from './site.ts';
import { type Corner, drawn, drawnParts, ring } from './testing/made-up-outlines.ts';
import { walsallBorough } from './testing/walsall-borough.ts';

const check = (outline: SiteOutline) => checkSite(outline, walsallBorough);
const settings = { seed: 4, numRuns: 20 };

/** A star-shaped polygon around a place of the town, at most 700 m across: never crosses itself. */
const star = fc
  .record({
    east: fc.integer({ min: -5, max: 5 }),
    north: fc.integer({ min: -5, max: 5 }),
    radii: fc.array(fc.integer({ min: 10, max: 30 }), { minLength: 5, maxLength: 24 }),
  })
  .map(({ east, north, radii }) =>
    ring(
      ...radii.map((radius, at): Corner => {
        const angle = (at * 2 * Math.PI) / radii.length;
        return [east + (radius / 10) * Math.cos(angle), north + (radius / 10) * Math.sin(angle)];
      }),
    ),
  );

const startingAt = (corners: readonly Vertex[], start: number): Vertex[] => {
  const open = corners.slice(0, -1);
  const from = start % open.length;
  const turned = [...open.slice(from), ...open.slice(0, from)];
  return [...turned, ...turned.slice(0, 1)];
};

describe('any checked site', () => {
  it('is a fixed point: stored, written as a file and read again it is the same', () => {
    fc.assert(
      fc.property(fc.array(star, { minLength: 1, maxLength: 4 }), (rings) => {
        const site = check(drawnParts(...rings.map((corners) => [corners])));
        const again = check(readGeojsonSite(JSON.stringify(site.geometry)));
        expect({ ...again, given: site.given }).toEqual(site);
      }),
      settings,
    );
  });

  it('has the same area from whichever corner and in whichever direction it was drawn', () => {
    fc.assert(
      fc.property(star, fc.nat(30), fc.boolean(), (corners, start, backwards) => {
        const turned = startingAt(corners, start);
        const site = check(drawn(backwards ? turned.toReversed() : turned));
        expect(site.areaSquareMetres).toBeCloseTo(check(drawn(corners)).areaSquareMetres, 1);
      }),
      settings,
    );
  });

  it('keeps the right-hand rule and closed rings, and no part counts twice', () => {
    fc.assert(
      fc.property(fc.array(star, { minLength: 2, maxLength: 4 }), (rings) => {
        const parts = rings.map((corners) => [corners]);
        const site = check(drawnParts(...parts));
        for (const [outline = [], ...holes] of polygonsOf(site.geometry)) {
          expect(isCounterClockwise(outline)).toBe(true);
          expect(holes.some(isCounterClockwise)).toBe(false);
          for (const corners of [outline, ...holes]) expect(corners[0]).toEqual(corners.at(-1));
        }
        const areas = rings.map((corners) => check(drawn(corners)).areaSquareMetres);
        expect(site.areaSquareMetres).toBeGreaterThanOrEqual(Math.max(...areas) - 1);
        expect(site.areaSquareMetres).toBeLessThanOrEqual(areas.reduce((sum, area) => sum + area, 0) + 1);
        expect(check(drawnParts(...parts, ...parts)).areaSquareMetres).toBeCloseTo(site.areaSquareMetres, 0);
      }),
      settings,
    );
  });
});
