import { destination } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerLonDegree } from './local-plane.ts';
import { parseRadiusMetres } from './parse-position.ts';
import { rectangle, seededRandom, tessellation, testBox, testWard } from './testing/tessellation.ts';
import { createWardIndex } from './ward-index.ts';
import { reachesOutside, wardsTouchedBy } from './wards-touched.ts';

const index = createWardIndex(tessellation({ columns: 8, rows: 6, verticesAnEdge: 5, seed: 12 }));
const lon = fc.double({ min: testBox.west - 0.05, max: testBox.east + 0.05, noNaN: true });
const lat = fc.double({ min: testBox.south - 0.05, max: testBox.north + 0.05, noNaN: true });
const seed = 13;

describe('reachesOutside', () => {
  const borough = { boundary: rectangle(testBox) };
  const middle = { lon: (testBox.west + testBox.east) / 2, lat: (testBox.south + testBox.north) / 2 };

  it('is no for what lies wholly within the lines, and yes for what crosses or leaves them', () => {
    expect(reachesOutside(borough, { near: { ...middle, radiusMetres: 500 } })).toBe(false);
    expect(reachesOutside(borough, { near: { ...middle, radiusMetres: 50_000 } })).toBe(true);
    expect(
      reachesOutside(borough, { near: { ...middle, lon: testBox.west + 0.001, radiusMetres: 500 } }),
    ).toBe(true);
    expect(reachesOutside(borough, { near: { ...middle, lon: 10, radiusMetres: 500 } })).toBe(true);
    expect(reachesOutside({}, { near: { ...middle, radiusMetres: 500 } })).toBe(true);
    const within = {
      west: middle.lon,
      south: middle.lat,
      east: middle.lon + 0.001,
      north: middle.lat + 0.001,
    };
    expect(reachesOutside(borough, { within })).toBe(false);
    expect(reachesOutside(borough, { within: { ...within, east: testBox.east + 0.001 } })).toBe(true);
    expect(reachesOutside(borough, { within: { west: 9, south: 50, east: 10, north: 51 } })).toBe(true);
  });

  it('is yes for every circle that holds a point outside', () => {
    const radius = fc.double({ min: 1, max: 3000, noNaN: true });
    fc.assert(
      fc.property(lon, lat, radius, fc.double({ min: 0, max: 360, noNaN: true }), (x, y, metres, bearing) => {
        const near = { lon: x, lat: y, radiusMetres: parseRadiusMetres('near', metres) };
        const [px = 0, py = 0] = destination([x, y], metres, bearing, { units: 'meters' }).geometry
          .coordinates;
        const isOut = px < testBox.west || px > testBox.east || py < testBox.south || py > testBox.north;
        if (isOut) expect(reachesOutside(borough, { near })).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('wardsTouchedBy', () => {
  it('never misses the ward of a point within the circle', () => {
    const radius = fc.oneof(
      fc.double({ min: 1, max: 3000, noNaN: true }),
      fc.double({ min: 3000, max: 50_000, noNaN: true }),
    );
    fc.assert(
      fc.property(lon, lat, radius, fc.nat(), (x, y, metres, points) => {
        const random = seededRandom(points);
        const near = { lon: x, lat: y, radiusMetres: parseRadiusMetres('near', metres) };
        const touched = wardsTouchedBy(index, { near });
        for (let count = 0; count < 20; count += 1) {
          const away = metres * (count % 2 === 0 ? 1 : Math.sqrt(random()));
          const [lon = 0, lat = 0] = destination([x, y], away, random() * 360, { units: 'meters' }).geometry
            .coordinates;
          const { area } = index.locate({ lon, lat });
          if (area) expect(touched).toContain(area);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it('never misses the ward of a point within the box', () => {
    const span = fc.double({ min: 0.00001, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(lon, lat, span, span, fc.nat(), (x, y, width, height, points) => {
        const random = seededRandom(points);
        const within = { west: x, south: y, east: x + width, north: y + height };
        const touched = wardsTouchedBy(index, { within });
        for (let count = 0; count < 20; count += 1) {
          const { area } = index.locate({ lon: x + random() * width, lat: y + random() * height });
          if (area) expect(touched).toContain(area);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it('asks one ward for a small circle well inside it, and none outside the borough', () => {
    const [ward] = index.areas;
    const near = { lon: testBox.west + 0.006, lat: testBox.south + 0.005, radiusMetres: 50 };
    expect(wardsTouchedBy(index, { near })).toEqual([ward]);
    expect(wardsTouchedBy(index, { near: { ...near, lon: 0 } })).toEqual([]);
  });

  it('asks one ward for a box well inside it and all of them for a box around them', () => {
    const within = { west: -2.075, south: 52.544, east: -2.074, north: 52.545 };
    expect(wardsTouchedBy(index, { within })).toEqual([index.areas[0]]);
    expect(wardsTouchedBy(index, { within: { west: -3, south: 52, east: -1, north: 53 } })).toEqual(
      index.areas,
    );
  });

  it('leaves out a ward whose box meets the circle and whose land does not', () => {
    const all = index.areas.filter(({ boundary }) => boundary);
    const near = { lon: -1.98, lat: 52.6, radiusMetres: 1500 };
    const touched = wardsTouchedBy(index, { near });
    expect(touched.length).toBeGreaterThan(1);
    expect(touched.length).toBeLessThan(all.length / 3);
  });

  it('also asks the neighbour that was given a point on the shared line', () => {
    const [first, second] = createWardIndex(
      tessellation({ columns: 2, rows: 1, verticesAnEdge: 1, seed: 1 }),
    ).areas;
    const two = createWardIndex([first, second].flatMap((area) => area ?? []));
    const middle = (testBox.west + testBox.east) / 2;
    const within = { west: middle + 0.00001, south: 52.6, east: middle + 0.01, north: 52.61 };
    expect(wardsTouchedBy(two, { within })).toEqual([first, second]);
    const near = { lon: middle + 0.001, lat: 52.6, radiusMetres: 0.001 * metresPerLonDegree(52.6) - 0.5 };
    expect(wardsTouchedBy(two, { near })).toEqual([first, second]);
    expect(wardsTouchedBy(two, { near: { ...near, radiusMetres: near.radiusMetres - 5 } })).toEqual([second]);
  });

  it('allows for the curve of the Earth in a circle of 50 kilometres', () => {
    const centre = { lon: -1.98, lat: 52.6 };
    const rim = destination([centre.lon, centre.lat], 49_999, 55, { units: 'meters' });
    const [west = 0, south = 0] = rim.geometry.coordinates;
    const ward = testWard(1, rectangle({ west, south, east: west + 0.1, north: south + 0.1 }));
    const near = { ...centre, radiusMetres: 50_000 };
    expect(wardsTouchedBy(createWardIndex([ward]), { near })).toEqual([ward]);
  });
});
