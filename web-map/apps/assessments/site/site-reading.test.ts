import { describe, expect, it } from 'vitest';
import { fromGridShape, gridShape } from '../../../../domain/geography/grid-shape.ts';
import type { SiteInput } from './given-site.ts';
import type { SiteGround } from './ground.ts';
import { readGiven, wardShares } from './site-reading.ts';

/** A rectangle on the grid, metres from a corner of a made-up borough of two wards beside each other. */
const box = (west: number, south: number, east: number, north: number) =>
  fromGridShape(
    gridShape([
      [
        [
          [397_000 + west, 297_000 + south],
          [397_000 + east, 297_000 + south],
          [397_000 + east, 297_000 + north],
          [397_000 + west, 297_000 + north],
          [397_000 + west, 297_000 + south],
        ],
      ],
    ]),
  );
const ward = (code: string, name: string, boundary: ReturnType<typeof box>) => ({
  code,
  name,
  boundary,
  areaHectares: 100,
  locality: 'West',
});
const ground: SiteGround = {
  borough: box(0, 0, 2000, 1000),
  wards: [
    ward('E05000001', 'West Made-up', box(0, 0, 1000, 1000)),
    ward('E05000002', 'East Made-up', box(1000, 0, 2000, 1000)),
  ],
  localities: [],
};
const typed = (...corners: readonly (readonly [east: number, north: number])[]) => ({
  typed: corners.map(([east, north]) => `${397_000 + east}, ${297_000 + north}`).join('\n'),
});

describe('a site read in the page', () => {
  it('is measured on the grid, with the share of each ward', async () => {
    const reading = await readGiven(typed([860, 100], [1060, 100], [1060, 300], [860, 300]), ground);
    if (reading.kind !== 'usable') throw new Error(reading.fault.reason);
    expect(reading.site.areaSquareMetres).toBeCloseTo(40_000, -1);
    const { wards, outside } = wardShares(reading.site, ground);
    expect(wards.map(({ name, share }) => [name, Math.round(share * 100)])).toEqual([
      ['West Made-up', 70],
      ['East Made-up', 30],
    ]);
    expect(outside).toBeCloseTo(0, 3);
  });

  it('tells a sliver from a ward that is touched', async () => {
    const reading = await readGiven(typed([800, 100], [1000.4, 100], [1000.4, 300], [800, 300]), ground);
    if (reading.kind !== 'usable') throw new Error(reading.fault.reason);
    expect(wardShares(reading.site, ground).wards.map(({ sliver }) => sliver)).toEqual([false, true]);
  });

  it('says where lines cross, and keeps them to be shown', async () => {
    const reading = await readGiven(typed([100, 100], [300, 300], [300, 100], [100, 300]), ground);
    if (reading.kind !== 'faulty') throw new Error('it should have been refused');
    expect(reading.fault.reason).toMatch(/crosses or touches itself/);
    expect(reading.fault.at).toBeDefined();
    expect(reading.fault.outline?.type).toBe('MultiPolygon');
  });

  it.each<[what: string, given: SiteInput, reason: RegExp]>([
    ['outside', typed([5000, 100], [5200, 100], [5200, 300]), /lies outside the borough/],
    ['too small', typed([100, 100], [101, 100], [101, 101]), /the least is 10 square metres/],
    ['a line', typed([100, 100], [300, 100]), /at least three|no area|at least four/i],
    ['not coordinates', { typed: 'opposite the church' }, /is not one corner/],
    ['not GeoJSON', { readFile: { geojson: 'red line', format: 'GEOJSON', agreed: [] } }, /not JSON/],
    [
      'a point',
      { readFile: { geojson: '{"type":"Point","coordinates":[-2,52.5]}', format: 'KML', agreed: [] } },
      /has no area/,
    ],
  ])('is refused where it is %s', async (_, given, reason) => {
    const reading = await readGiven(given, ground);
    expect(reading.kind === 'faulty' && reading.fault.reason).toMatch(reason);
  });
});
