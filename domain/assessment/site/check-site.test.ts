import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { polygonsOf } from '../../geography/measures.ts';
import { checkSite } from './check-site.ts';
import type { SiteOutline } from './site.ts';
import { siteOfWards } from './site-of-wards.ts';
import { drawn, drawnParts, ring, square } from './testing/made-up-outlines.ts';
import { walsallBorough, walsallWards } from './testing/walsall-borough.ts';

const check = (outline: SiteOutline) => checkSite(outline, walsallBorough);

function refusalOf(outline: () => SiteOutline): InvalidInput {
  try {
    check(outline());
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('the site was accepted');
}

describe('a site that is accepted', () => {
  it('keeps its corners and is measured on the grid', () => {
    const site = check(drawn(square(0, 0)));
    expect(site.geometry).toEqual({ type: 'Polygon', coordinates: [square(0, 0)] });
    // 67.77 m of longitude and 111.3 m of latitude on the ground, less 0.08 % on the plane of the grid.
    expect(site.areaSquareMetres).toBeCloseTo(7537.5, 0);
    expect(site).toMatchObject({ shareOutsideBorough: 0, given: { how: 'DRAWN' } });
  });

  it('is turned to run counter-clockwise, and its hole clockwise', () => {
    const hole = square(0.25, 0.25, 0.5);
    const site = check(drawn(square(0, 0).toReversed(), hole));
    expect(site.geometry.coordinates).toEqual([square(0, 0), hole.toReversed()]);
    expect(site.areaSquareMetres / check(drawn(square(0, 0))).areaSquareMetres).toBeCloseTo(0.75, 4);
  });

  it('loses corners given twice in a row, heights, and what is past the seventh place', () => {
    const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = square(0, 0);
    const [lon, lat] = b;
    const site = check(drawn([a, a, [...b, 121.5], [lon + 1e-9, lat], c, c, c, d, a]));
    expect(site.geometry.coordinates).toEqual([square(0, 0)]);
  });

  it('has two parts where they lie apart or touch in a corner, and one where they overlap or share a line', () => {
    const apart = check(drawnParts([square(0, 0)], [square(3, 0)], [square(4, 1)]));
    expect(polygonsOf(apart.geometry)).toEqual([[square(0, 0)], [square(3, 0)], [square(4, 1)]]);

    const overlapping = check(drawnParts([square(0, 0, 2)], [square(1, 1, 2)]));
    expect(polygonsOf(overlapping.geometry)).toHaveLength(1);
    const whole = check(drawn(square(0, 0))).areaSquareMetres;
    expect(overlapping.areaSquareMetres / whole).toBeCloseTo(7, 2);

    const sharing = check(drawnParts([square(0, 0)], [square(1, 0)]));
    expect(polygonsOf(sharing.geometry)).toHaveLength(1);
    expect(sharing.areaSquareMetres / whole).toBeCloseTo(2, 3);
  });

  it('may have a part in the hole of another part, and a part given twice counts once', () => {
    const island = [square(1, 1)];
    const ringed = check(drawnParts([square(0, 0, 3), square(0.5, 0.5, 2)], island));
    const whole = check(drawn(square(0, 0))).areaSquareMetres;
    expect(ringed.areaSquareMetres / whole).toBeCloseTo(9 - 4 + 1, 2);
    expect(check(drawnParts(island, island)).areaSquareMetres).toBeCloseTo(whole, 0);
  });

  it('may touch its outline with the corner of a hole', () => {
    const site = check(drawn(square(0, 0, 4), ring([0, 2], [1, 1], [1, 3])));
    expect(polygonsOf(site.geometry)[0]).toHaveLength(2);
  });

  it('may lie up to half outside the borough, with the share said', () => {
    const borough: Polygon = { type: 'Polygon', coordinates: [square(0, 0, 10)] };
    expect(checkSite(drawn(square(-0.25, 1)), borough).shareOutsideBorough).toBeCloseTo(0.25, 3);
    expect(checkSite(drawn(square(-0.49, 1)), borough).shareOutsideBorough).toBeCloseTo(0.49, 3);
    expect(() => checkSite(drawn(square(-0.6, 1)), borough)).toThrow(
      /^site\.drawn: 60 % of the site lies outside/,
    );
    expect(() => checkSite(drawn(square(-2, 1)), borough)).toThrow(/outside the borough, 68 m from it/);
  });

  it('may be whole wards, also when they have more hectares than a drawing may', () => {
    const all = siteOfWards(
      walsallWards.map(({ code }) => code),
      walsallWards,
    );
    const site = check(all);
    expect(site.areaSquareMetres / 10_000).toBeCloseTo(10_399, 0);
    expect(polygonsOf(site.geometry).flat()).toHaveLength(1);
    expect(site.shareOutsideBorough).toBe(0);
  });
});

describe('a site that is refused', () => {
  it.each<[string, () => SiteOutline, string, RegExp]>([
    [
      'whose lines cross',
      () => drawn(ring([0, 0], [1, 1], [1, 0], [0, 1])),
      '.coordinates[0][0]',
      /crosses or touches itself at lon -1\.9795, lat 52\.5805: the line from corner 1 to 2 of the outline meets the line from corner 3 to 4 of the outline/,
    ],
    [
      'which touches itself in a corner',
      () => drawn(ring([0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1])),
      '.coordinates[0][1]',
      /at lon -1\.979, lat 52\.581/,
    ],
    [
      'which doubles back on itself',
      () => drawn(ring([0, 0], [2, 0], [2, 2], [3, 3], [2, 2], [0, 2])),
      '.coordinates[0][1]',
      /lon -1\.978, lat 52\.582: the line from corner 2 to 3 of the outline meets the line from corner 5 to 6 of the outline/,
    ],
    [
      'whose ring is not closed',
      () => drawn(square(0, 0).slice(0, -1)),
      '.coordinates[0][3]',
      /begins at lon -1\.98, lat 52\.58 and ends at lon -1\.98, lat 52\.581/,
    ],
    [
      'of fewer than four positions',
      () => drawn(ring([0, 0], [1, 1])),
      '.coordinates[0]',
      /3 positions\. It needs at least four/,
    ],
    ['of two places only', () => drawn(ring([0, 0], [1, 0], [1, 0])), '.coordinates[0]', /two corners only/],
    ['all on one line', () => drawn(ring([0, 0], [1, 0], [2, 0])), '', /no area|crosses or touches/],
    [
      'of less than 10 square metres',
      () => drawn(square(0, 0, 0.03)),
      '',
      /6\.8 square metres; the least is 10/,
    ],
    [
      'of more than 2,000 hectares',
      () => drawn(square(-50, -20, 60)),
      '',
      /2,713 hectares; at most 2,000.*choose wards/,
    ],
    [
      'wholly outside the borough',
      () => drawn(square(80, -130)),
      '',
      /outside the borough, [\d.]+ km from it: its first corner is lon -1\.9, lat 52\.45/,
    ],
    [
      'mostly outside the borough',
      () => drawn(square(-103, 10, 10)),
      '',
      /% of the site lies outside the borough; at most half may/,
    ],
    [
      'with a minus sign missing',
      () => drawn(square(0, 0).map(([lon, lat]) => [-lon, lat])),
      '',
      /is a minus sign missing/,
    ],
    [
      'with its axes swapped',
      () => drawn(square(0, 0).map(([lon, lat]) => [lat, lon])),
      '.coordinates[0][0]',
      /look swapped\. Write lon -1\.98, lat 52\.58/,
    ],
    [
      'in metres for degrees',
      () =>
        drawn([
          [401450, 298020],
          [401650, 298020],
          [401650, 298220],
          [401450, 298020],
        ]),
      '.coordinates[0][0]',
      /401450, 298020 are metres/,
    ],
    [
      'on another continent',
      () => drawn(square(0, 0).map(([lon, lat]) => [lon + 100, lat])),
      '.coordinates[0][0]',
      /not in Great Britain/,
    ],
    [
      'off the globe',
      () =>
        drawn([
          [200, 52],
          [201, 52],
          [201, 53],
          [200, 52],
        ]),
      '.coordinates[0][0]',
      /lon 200 is not on the globe/,
    ],
    [
      'with a corner that is no number',
      () => drawn([...square(0, 0).slice(0, 2), ['x', 52], ...square(0, 0).slice(2)]),
      '.coordinates[0][2]',
      /two numbers/,
    ],
    [
      'with a corner that is not a list',
      () => drawn([null]),
      '.coordinates[0][0]',
      /a corner: longitude, latitude/,
    ],
    ['with no ring', () => drawn(), '.coordinates', /empty/],
    [
      'with a hole outside',
      () => drawn(square(0, 0), square(2, 0)),
      '.coordinates[1][0]',
      /hole 1 does not lie inside the outline/,
    ],
    [
      'with a hole across its line',
      () => drawn(square(0, 0), ring([0.5, 0.25], [1.5, 0.25], [1.5, 0.5], [0.5, 0.5])),
      '.coordinates[0][1]',
      /the line from corner 2 to 3 of the outline meets the line from corner [13] to [24] of hole 1/,
    ],
    [
      'with a hole in a hole',
      () => drawn(square(0, 0, 4), square(1, 1, 2), square(1.5, 1.5)),
      '.coordinates[2][0]',
      /hole 2 and another hole/,
    ],
    [
      'that is all hole',
      () => drawn(square(0, 0), square(0, 0)),
      '.coordinates[0][2]',
      /of the outline meets the line/,
    ],
    [
      'cut apart by a hole',
      () => drawn(ring([0, 0], [2, 0], [4, 0], [4, 4], [2, 4], [0, 4]), ring([2, 0], [3, 2], [2, 4], [1, 2])),
      '.coordinates[0][4]',
      /pieces that meet only in points/,
    ],
  ])('%s says so and where', (_, outline, path, words) => {
    const { field, message } = refusalOf(outline);
    expect(field).toBe(`site.drawn${path}`);
    expect(message).toMatch(words);
  });

  it('names the part of several', () => {
    const parts = () => drawnParts([square(0, 0)], [ring([5, 0], [6, 1], [6, 0], [5, 1])]);
    expect(refusalOf(parts).field).toBe('site.drawn.coordinates[1][0][0]');
  });

  it('has more than 2,000 corners, in one ring or in all', () => {
    const many = (count: number, east: number) =>
      ring(
        ...Array.from({ length: count }, (_, at): [number, number] => [
          east + Math.cos((at * 2 * Math.PI) / count),
          Math.sin((at * 2 * Math.PI) / count),
        ]),
      );
    expect(refusalOf(() => drawn(many(2001, 0))).message).toMatch(/2,002 corners; at most 2,000/);
    expect(refusalOf(() => drawnParts([many(1100, 0)], [many(1100, 5)])).message).toMatch(/2,202 corners/);
    expect(check(drawn(many(1000, 0))).areaSquareMetres).toBeGreaterThan(23_000);
  });

  it('is a tangle: the first crossing is enough, and parts that cross a thousand times are not merged', () => {
    const star = Array.from({ length: 1999 }, (_, at): [number, number] => {
      const angle = at * Math.PI * (1 - 1 / 1999);
      return [5 * Math.cos(angle), 5 * Math.sin(angle)];
    });
    expect(refusalOf(() => drawn(ring(...star))).message).toMatch(/crosses or touches itself/);
    const bars = Array.from({ length: 40 }, (_, at) => at / 10).flatMap((at) => [
      [ring([at, 0], [at + 0.03, 0], [at + 0.03, 5], [at, 5])],
      [ring([0, at], [5, at], [5, at + 0.03], [0, at + 0.03])],
    ]);
    expect(refusalOf(() => drawnParts(...bars)).message).toMatch(/more than 1,000 places/);
  });
});
