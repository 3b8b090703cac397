import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../errors/testing/refusal.ts';
import { toGrid } from '../../geography/british-grid.ts';
import { areaHectares } from '../../geography/measures.ts';
import { distanceBetweenSites, sitesOverlap } from './between-sites.ts';
import { readSite, type SiteInput } from './read-site.ts';
import { square } from './testing/made-up-outlines.ts';
import { walsallBorough, walsallWards } from './testing/walsall-borough.ts';

const darlaston = { lon: -2.0334, lat: 52.5722 };
const places = {
  borough: walsallBorough,
  wards: [...walsallWards, ...walsallWards.slice(0, 1).map(withoutLines)],
  centroidOf: (postcode: string) => (postcode === 'WS10 8UB' ? darlaston : undefined),
};
function withoutLines({ boundary: _, ...ward }: (typeof walsallWards)[number]) {
  return { ...ward, code: 'E05016433' as typeof ward.code, name: 'New ward' };
}
const read = (input: SiteInput) => readSite(input, places);
const polygon = { type: 'Polygon', coordinates: [square(0, 0)] } as const;

describe('a site given in one of five ways', () => {
  it('is the same site drawn, typed or in a file', () => {
    const drawn = read({ drawn: polygon, typed: null, wards: null });
    const typed = square(0, 0).map((corner) => corner.join(' '));
    expect(read({ typed: typed.join('\n') }).geometry).toEqual(drawn.geometry);
    expect(read({ geojson: JSON.stringify(polygon) }).geometry).toEqual(drawn.geometry);
  });

  it('may be wards, in any order and case of repetition', () => {
    const [a = '', b = ''] = walsallWards.map(({ code }) => code);
    const site = read({ wards: [b, a, b] });
    expect(site.given).toEqual({ how: 'WARDS', codes: [a, b].sort() });
    const hectares = walsallWards
      .slice(0, 2)
      .reduce((sum, { boundary }) => sum + (boundary ? areaHectares(boundary) : 0), 0);
    expect(site.areaSquareMetres / 10_000 / hectares).toBeCloseTo(1.003, 2);
    expect(site.shareOutsideBorough).toBe(0);
  });

  it('may be a circle around a postcode', () => {
    const site = read({ aroundPostcode: { postcode: 'ws108ub', radiusMetres: 200 } });
    expect(site.given).toEqual({ how: 'POSTCODE_RADIUS', postcode: 'WS10 8UB', radiusMetres: 200 });
    expect(site.areaSquareMetres / (Math.PI * 200 ** 2)).toBeGreaterThan(0.998);
    expect(site.areaSquareMetres / (Math.PI * 200 ** 2)).toBeLessThan(1.001);
    const centre = toGrid(darlaston);
    for (const [lon = 0, lat = 0] of site.geometry.type === 'Polygon'
      ? (site.geometry.coordinates[0] ?? [])
      : []) {
      const { easting, northing } = toGrid({ lon, lat });
      expect(Math.hypot(easting - centre.easting, northing - centre.northing)).toBeCloseTo(200, 1);
    }
  });

  it.each<[string, SiteInput, string, RegExp]>([
    ['no way', {}, 'site', /in one way: drawn/],
    ['two ways', { drawn: polygon, wards: ['E05001316'] }, 'site', /this gives drawn and wards/],
    ['an empty list of wards', { wards: [] }, 'site.wards', /at least one ward/],
    ['a ward of elsewhere', { wards: ['E05001316', 'E05009999'] }, 'site.wards[1]', /"E05009999" is no ward/],
    ['a ward without lines', { wards: ['E05016433'] }, 'site.wards[0]', /lines of New ward .* not held/],
    [
      'half a postcode',
      { aroundPostcode: { postcode: 'WS10', radiusMetres: 200 } },
      'site.aroundPostcode.postcode',
      /first half/,
    ],
    [
      'a postcode not held',
      { aroundPostcode: { postcode: 'WS10 8XX', radiusMetres: 200 } },
      'site.aroundPostcode.postcode',
      /centroid of WS10 8XX is not held/,
    ],
    [
      'no radius',
      { aroundPostcode: { postcode: 'WS10 8UB', radiusMetres: 0 } },
      'site.aroundPostcode.radiusMetres',
      /from 5 to 2,500/,
    ],
    [
      'a radius that is no number',
      { aroundPostcode: { postcode: 'WS10 8UB', radiusMetres: Number.NaN } },
      'site.aroundPostcode.radiusMetres',
      /from 5 to 2,500/,
    ],
    [
      'too wide a radius',
      { aroundPostcode: { postcode: 'WS10 8UB', radiusMetres: 2501 } },
      'site.aroundPostcode.radiusMetres',
      /from 5 to 2,500/,
    ],
  ])('is refused with %s', (_, input, field, words) => {
    const refused = () => read(input);
    expect(refused).toThrow(expect.objectContaining({ field }));
    expect(refusalOf(refused)).toMatch(words);
  });
});

describe('two sites', () => {
  const at = (east: number) => read({ drawn: { type: 'Polygon', coordinates: [square(east, 0)] } }).geometry;

  it('are as far apart as their nearest points', () => {
    expect(distanceBetweenSites(at(0), at(3))).toBeCloseTo(2 * 67.77, 0);
    expect(distanceBetweenSites(at(0), at(1))).toBe(0);
    expect(distanceBetweenSites(at(3), at(0))).toBe(distanceBetweenSites(at(0), at(3)));
  });

  it('overlap when they share ground and not only a line', () => {
    expect(sitesOverlap(at(0), at(0.5))).toBe(true);
    expect(sitesOverlap(at(0), at(1))).toBe(false);
    expect(sitesOverlap(at(0), at(0.99999))).toBe(false);
  });
});
