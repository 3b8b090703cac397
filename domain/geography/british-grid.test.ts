import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromGrid, toGrid } from './british-grid.ts';
import { distanceMetres } from './measures.ts';
import type { Position } from './position.ts';

/** Rows of "postcode,lon,lat" after the head; Code-Point Open gives whole metres of the grid, the file five places. */
const postcodes = new Map(
  readFileSync(new URL('../../data/walsall/postcodes.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row): [string, Position] => {
      const [postcode = '', lon, lat] = row.split(',');
      return [postcode, { lon: Number(lon), lat: Number(lat) }];
    }),
);

describe('the British National Grid', () => {
  it('puts its true origin where it is defined, up to the difference of the two datums', () => {
    // On the Airy ellipsoid 49 N 2 W is 400,000 E, -100,000 N. In WGS84 the same numbers of degrees name a place some 120 m away.
    const { easting, northing } = toGrid({ lon: -2, lat: 49 });
    expect(Math.hypot(easting - 400_000, northing + 100_000)).toBeGreaterThan(50);
    expect(Math.hypot(easting - 400_000, northing + 100_000)).toBeLessThan(200);
  });

  it('comes back to the same place within a thousandth of a millimetre', () => {
    for (const lon of [-6.2, -3.1, -2.0784, -1.98, -1.8727, 1.7]) {
      for (const lat of [50.1, 52.547, 52.58, 52.6631, 58.6]) {
        const back = fromGrid(toGrid({ lon, lat }));
        expect(distanceMetres({ lon, lat }, back)).toBeLessThan(1e-6);
        const there = toGrid({ lon, lat });
        const again = toGrid(fromGrid(there));
        expect(Math.hypot(again.easting - there.easting, again.northing - there.northing)).toBeLessThan(1e-6);
      }
    }
  });

  it('measures lengths as the ground does within 0.06 % at Walsall, where its scale is 0.9996', () => {
    const a = { lon: -2, lat: 52.58 };
    const b = { lon: -1.9, lat: 52.65 };
    const [from, to] = [toGrid(a), toGrid(b)];
    const onGrid = Math.hypot(to.easting - from.easting, to.northing - from.northing);
    // Both ends by Vincenty's formula on WGS84: 10,317.6 m.
    expect(onGrid / 10_317.6).toBeGreaterThan(0.9994);
    expect(onGrid / 10_317.6).toBeLessThan(0.9999);
  });

  it('runs north with the meridian of 2 degrees west, and east of it turns clockwise', () => {
    const south = toGrid({ lon: -2, lat: 52.5 });
    const north = toGrid({ lon: -2, lat: 52.7 });
    // The datums differ by a turn and a shift; along the central meridian that is centimetres over 22 km.
    expect(Math.abs(north.easting - south.easting)).toBeLessThan(1);
  });

  it('puts 5,507 postcodes of Walsall where their grid squares say', () => {
    expect(postcodes.size).toBe(5507);
    for (const position of postcodes.values()) {
      const { easting, northing } = toGrid(position);
      expect(easting).toBeGreaterThan(392_000);
      expect(easting).toBeLessThan(412_000);
      expect(northing).toBeGreaterThan(291_000);
      expect(northing).toBeLessThan(309_000);
    }
  });
});
