import { describe, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { readTypedCoordinates } from './read-typed-coordinates.ts';
import { walsallBorough } from './testing/walsall-borough.ts';

const siteOf = (text: string) => checkSite(readTypedCoordinates(text), walsallBorough);

describe('corners that somebody types', () => {
  it('are read in either order of degrees, and need not close the ring', () => {
    const lonFirst = siteOf('-1.98, 52.58\n-1.97, 52.58\n-1.97, 52.59');
    const latFirst = siteOf('52.58 -1.98;52.58 -1.97;52.59 -1.97;52.58 -1.98');
    expect(lonFirst.given).toEqual({ how: 'TYPED', notation: 'LON_LAT' });
    expect(latFirst.given).toEqual({ how: 'TYPED', notation: 'LAT_LON' });
    expect(latFirst.geometry).toEqual(lonFirst.geometry);
    expect(latFirst.geometry.coordinates).toEqual([
      [
        [-1.98, 52.58],
        [-1.97, 52.58],
        [-1.97, 52.59],
        [-1.98, 52.58],
      ],
    ]);
  });

  it('may carry letters, degree signs, brackets, a true minus and a comma at the end', () => {
    const plain = siteOf('52.58, -1.98\n52.58, -1.97\n52.59, -1.97').geometry;
    expect(siteOf('52.58°N, 1.98°W\r\n52.58° N, 1.97° W\r\n52.59 n 1.97 w\r\n').geometry).toEqual(plain);
    expect(siteOf('(52.58, \u22121.98),\n(52.58, \u22121.97),\n  (52.59, \u22121.97)').geometry).toEqual(
      plain,
    );
  });

  it('may have a dash of a word processor for the minus, and only for that', () => {
    const plain = siteOf('-1.98, 52.58\n-1.979, 52.58\n-1.979, 52.581').geometry;
    expect(siteOf('\u20131.98, 52.58\n\u20131.979, 52.58\n\u20131.979, 52.581').geometry).toEqual(plain);
    expect(() => siteOf('1.98\u201352.58')).toThrow(/not one corner/);
  });

  it('may be eastings and northings or grid references, which name the same square', () => {
    const metres = siteOf('401450, 298020\n401650, 298020\n401650, 298220\n401450, 298220');
    const letters = siteOf('SP 0145 9802\nSP 0165 9802\nSP 0165 9822\nSP 0145 9822');
    expect(metres.given).toEqual({ how: 'TYPED', notation: 'EASTING_NORTHING' });
    expect(letters.given).toEqual({ how: 'TYPED', notation: 'GRID_REFERENCE' });
    expect(letters.geometry).toEqual(metres.geometry);
    expect(Math.abs(metres.areaSquareMetres - 40_000)).toBeLessThan(5);
    for (const written of [
      'E401450 N298020\nE401650 N298020\nE401650 N298220\nE401450 N298220',
      '401450E 298020N\n401650E 298020N\n401650E 298220N\n401450E 298220N',
      'Easting: 401450, northing: 298020\nE 401650 N 298020\nE=401650, N=298220\ne401450,n298220',
      '401,450 298,020\n401,650, 298,020\n401,650; 298,220\n401,450\t298,220'.replace('; ', ' '),
    ]) {
      expect(siteOf(written)).toEqual(metres);
    }
  });

  it('make another part after a blank line', () => {
    const square = 'SP 0145 9802\nSP 0165 9802\nSP 0165 9822\nSP 0145 9822';
    const site = siteOf(`${square}\n \n${square.replaceAll('982', '992')}`);
    expect(site.geometry.type).toBe('Polygon');
    const apart = siteOf(`${square}\n\nSP 0245 9802\nSP 0265 9802\nSP 0265 9822`);
    expect(apart.geometry.type).toBe('MultiPolygon');
    expect(Math.abs(apart.areaSquareMetres - 60_000)).toBeLessThan(10);
  });

  it.each([
    ['', 'site.typed', /give the corners/],
    ['  \n\n ', 'site.typed', /give the corners/],
    ['-1.98, 52.58\nhere\n-1.97, 52.59', 'site.typed[1]', /"here" is not one corner/],
    [
      '-1.98, 52.58\n52.58, -1.97\n-1.97, 52.59',
      'site.typed[1]',
      /written as latitude, longitude, the first one as longitude, latitude/,
    ],
    ['-1.98, 52.58\nSP 0145 9802\n-1.97, 52.59', 'site.typed[1]', /written as grid reference/],
    ['SP 01 98\n', 'site.typed[0]', /square of 1000 m/],
    ['52°35\'04"N 1°58\'56"W', 'site.typed[0]', /degrees, minutes and seconds/],
    ['52,58 -1,98', 'site.typed[0]', /decimal commas/],
    ['12.5, 41.9', 'site.typed[0]', /no place in Great Britain/],
    ['-1.98, 52.58\n-1.97, 52.58', 'site.typed[0]', /3 positions\. It needs at least four/],
    ['298020, 401450\n298020, 401650\n298220, 401650', 'site.typed', /Write the easting before the northing/],
    ['-1.98 52.58 -1.97 52.58', 'site.typed[0]', /not one corner/],
  ])('%j are refused with the corner named', (text, field, words) => {
    expect(() => siteOf(text)).toThrow(
      expect.objectContaining({ field, message: expect.stringMatching(words) }),
    );
  });

  it('are refused beyond a million characters, and in no time however odd', () => {
    expect(() => siteOf('1'.repeat(1_000_001))).toThrow(/at most 1,000,000 characters/);
    expect(() => siteOf(`${'1'.repeat(400_000)} ${' '.repeat(500_000)}x`)).toThrow(/not one corner/);
  });
});
