import { describe, expect, it } from 'vitest';
import { fromGrid, type GridPosition, toGrid } from './british-grid.ts';
import { distanceMetres } from './measures.ts';

/**
 * Points that Ordnance Survey publishes to test OSTN15, its full transformation: ETRS89 degrees, and metres of the grid.
 * Source: Ordnance Survey, "Transformations and OSGM15: user guide", OSTN15_OSGM15_TestOutput_ETRStoOSGB.
 */
const published = [
  { name: 'Brislington', lat: 51.4275474302, lon: -2.54407618349, easting: 362269.991, northing: 169978.69 },
  { name: 'Lambeth', lat: 51.4893656495, lon: -0.1199255718, easting: 530624.974, northing: 178388.464 },
  { name: 'Droitwich', lat: 52.2552938163, lon: -2.15458614387, easting: 389544.19, northing: 261912.153 },
  { name: 'Northampton', lat: 52.2516095123, lon: -0.9124895697, easting: 474335.969, northing: 262047.755 },
  { name: "King's Lynn", lat: 52.7513668717, lon: 0.40153547065, easting: 562180.547, northing: 319784.995 },
] as const;

const apart = (a: GridPosition, b: GridPosition): number =>
  Math.hypot(a.easting - b.easting, a.northing - b.northing);

describe('the British National Grid', () => {
  it.each(published)('puts $name within 3 m of where Ordnance Survey has it', (point) => {
    expect(apart(toGrid(point), point)).toBeLessThan(3);
    expect(distanceMetres(fromGrid(point), point)).toBeLessThan(3);
  });

  it('puts Droitwich, the nearest published point to Walsall, within 1.7 m', () => {
    const [, , droitwich] = published;
    expect(apart(toGrid(droitwich), droitwich)).toBeLessThan(1.7);
  });

  it('measures between published points as Ordnance Survey does within six millionths', () => {
    const [, , droitwich, northampton] = published;
    const measured = apart(toGrid(droitwich), toGrid(northampton));
    expect(Math.abs(measured / apart(droitwich, northampton) - 1)).toBeLessThan(6e-6);
  });

  it('comes back to the same place within a thousandth of a millimetre', () => {
    for (const lon of [-6.2, -3.1, -2.0784, -1.98, -1.8727, 1.7]) {
      for (const lat of [50.1, 52.547, 52.58, 52.6631, 58.6]) {
        const there = toGrid({ lon, lat });
        expect(distanceMetres({ lon, lat }, fromGrid(there))).toBeLessThan(1e-6);
        expect(apart(toGrid(fromGrid(there)), there)).toBeLessThan(1e-6);
      }
    }
  });
});
