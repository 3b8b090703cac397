import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const dataOf = async <Data>(query: string, variables = {}): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query, variables);
  expect(errors).toEqual([]);
  return data;
};
interface AreaLine {
  readonly code: string;
  readonly name: string;
  readonly edition: { readonly id: string };
}

describe('areas', () => {
  test('without a day are those of the newest edition with boundaries, by name', async () => {
    const { areas } = await dataOf<{ areas: AreaLine[] }>(
      '{ areas(level: WARD) { code name edition { id } } }',
    );
    expect(areas).toHaveLength(20);
    expect(new Set(areas.map(({ edition }) => edition.id))).toEqual(new Set(['2004']));
    expect(areas.map(({ name }) => name)).toEqual(areas.map(({ name }) => name).sort());
  });

  test.each([
    ['2026-05-06', '2004', 'E05001308'],
    ['2026-05-07', '2026', 'E05016439'],
  ])('on %s are those of the %s edition', async (asOf, edition, brownhills) => {
    const query =
      'query Q($asOf: Date) { areas(level: WARD, asOf: $asOf) { code name edition { id } } borough(asOf: $asOf) { code edition { id } wards { code edition { id } } } }';
    const { areas, borough } = await dataOf<{ areas: AreaLine[]; borough: AreaLine & { wards: AreaLine[] } }>(
      query,
      { asOf },
    );
    expect(areas).toHaveLength(20);
    expect(areas.find(({ name }) => name === 'Brownhills')).toMatchObject({
      code: brownhills,
      edition: { id: edition },
    });
    expect(borough).toMatchObject({ code: 'E08000030', edition: { id: edition } });
    expect(borough.wards.map(({ code }) => code)).toEqual(areas.map(({ code }) => code));
  });

  test('of the 2026 edition have names and codes, and say why they have nothing else', async () => {
    const query = `{ area(code: "E05016439") { name level boundary centroid { lon } population areaHectares locality { code } localityBasis
      wards { code } neighbours { code } neighbourWays { direction } classification { label } observations { value } notes
      venues { totalCount note } projects { note } source { title } } }`;
    const { area } = await dataOf<{ area: Record<string, unknown> }>(query);
    expect(area).toMatchObject({
      name: 'Brownhills',
      boundary: null,
      centroid: null,
      population: null,
      locality: null,
      classification: null,
      wards: [],
      neighbours: [],
      neighbourWays: [],
      observations: [],
      venues: {
        totalCount: 0,
        note: expect.stringContaining(
          'The lines of Brownhills are not held, so that nothing can be placed in it',
        ),
      },
      projects: {
        note: expect.stringContaining('is not known, so that only projects for the whole borough are listed'),
      },
    });
    expect(area.notes).toEqual([expect.stringContaining('only names and codes are held')]);
  });

  test('of every edition answer by code, whatever day is asked about, in any letter case', async () => {
    const query =
      '{ old: area(code: "e05001308", asOf: "2026-11-22") { edition { id } } new: area(code: "E05016439", asOf: "2020-01-01") { edition { id } } north: area(code: "North") { name level } }';
    expect(await dataOf(query)).toEqual({
      old: { edition: { id: '2004' } },
      new: { edition: { id: '2026' } },
      north: { name: 'North', level: 'LOCALITY' },
    });
  });

  test('tell of each neighbour in which direction and how far it lies, and back again the other way', async () => {
    const way = '{ direction directionWords(language: PL) distanceMetres area { name } }';
    const { data, errors } = await ask<{
      brownhills: { neighbourWays: readonly object[] };
      pelsall: { neighbourWays: readonly object[] };
    }>(
      api,
      `{ brownhills: area(code: "E05001308") { neighbourWays ${way} } pelsall: area(code: "E05001312") { neighbourWays ${way} } }`,
    );
    expect(errors).toEqual([]);
    expect(data.brownhills.neighbourWays).toContainEqual({
      direction: 'SW',
      directionWords: 'na południowy zachód',
      distanceMetres: expect.any(Number),
      area: { name: 'Pelsall' },
    });
    expect(data.pelsall.neighbourWays).toContainEqual(
      expect.objectContaining({ direction: 'NE', area: { name: 'Brownhills' } }),
    );
  });

  test('form a tree: the localities share out the wards, and neighbours know each other', async () => {
    type Tree = {
      areas: { code: string; wards: { code: string; locality: { code: string } }[] }[];
      borough: {
        population: number;
        wards: { code: string; population: number; neighbours: { code: string }[] }[];
      };
    };
    const query =
      '{ areas(level: LOCALITY) { code wards { code locality { code } } } borough { population wards { code population neighbours { code } } } }';
    const { areas, borough } = await dataOf<Tree>(query);
    expect(areas.flatMap(({ wards }) => wards.map(({ code }) => code)).sort()).toEqual(
      borough.wards.map(({ code }) => code).sort(),
    );
    for (const { code, wards } of areas) for (const ward of wards) expect(ward.locality.code).toBe(code);
    expect(borough.wards.reduce((sum, { population }) => sum + population, 0)).toBe(borough.population);
    const neighbours = new Map(
      borough.wards.map(({ code, neighbours: near }) => [code, near.map((each) => each.code)]),
    );
    for (const [code, near] of neighbours)
      for (const other of near) expect(neighbours.get(other)).toContain(code);
  });

  test('give their boundary as GeoJSON with longitude first', async () => {
    type Drawn = {
      area: { boundary: { type: string; coordinates: number[][][] }; centroid: { lon: number; lat: number } };
    };
    const { area } = await dataOf<Drawn>(
      '{ area(code: "E05001308") { boundary centroid { lon lat } areaHectares } }',
    );
    expect(area.boundary.type).toBe('Polygon');
    const [lon = 0, lat = 0] = area.boundary.coordinates[0]?.[0] ?? [];
    expect(lon).toBeCloseTo(area.centroid.lon, 0);
    expect(lat).toBeCloseTo(area.centroid.lat, 0);
  });
});

describe('areaAt', () => {
  interface Match {
    readonly areaAt: {
      inBorough: boolean;
      placement: string;
      onBoundary: boolean;
      note: string | null;
      ward: AreaLine | null;
      locality: { code: string } | null;
    };
  }
  const fields =
    '{ placement inBorough onBoundary note point { lon lat } ward { code name edition { id } } locality { code } }';

  test('finds the ward of a postcode in any spelling and tells the age of its point', async () => {
    const { areaAt } = await dataOf<Match>(`{ areaAt(postcode: " ws8 6ed", asOf: "2020-01-01") ${fields} }`);
    expect(areaAt).toMatchObject({
      inBorough: true,
      ward: { name: 'Brownhills' },
      locality: { code: 'east' },
    });
    expect(areaAt.note).toContain('centroid of the postcode in June 2026');
    expect(areaAt.note).not.toContain('Answered on');
  });

  test('after the wards changed answers on the wards before and says so', async () => {
    const { areaAt } = await dataOf<Match>(`{ areaAt(point: { lon: -1.9822, lat: 52.5847 }) ${fields} }`);
    expect(areaAt).toMatchObject({
      inBorough: true,
      ward: { name: "St Matthew's", edition: { id: '2004' } },
    });
    expect(areaAt.note).toContain('Answered on the wards to 6 May 2026 (edition 2004)');
  });

  test('outside the borough is an answer, not an error', async () => {
    const { areaAt } = await dataOf<Match>(
      `{ areaAt(point: { lon: -1.898, lat: 52.48 }, asOf: "2020-01-01") ${fields} }`,
    );
    expect(areaAt).toMatchObject({
      inBorough: false,
      ward: null,
      locality: null,
      onBoundary: false,
      note: null,
    });
  });

  test.each([
    ['a postcode elsewhere', 'postcode: "SW1A 1AA"', 'OUTSIDE', /outside the borough/],
    ['a postcode on no list', 'postcode: "WS5 9ZZ"', 'NOT_HELD', /June 2026.*nobody can say/],
    ['a point beyond the line', 'point: { lon: -1.898, lat: 52.48 }', 'OUTSIDE', /^$/],
    ['a postcode held', 'postcode: "WS8 6ED"', 'FOUND', /in use in August 2022, and every list held has it/],
    ['a postcode made since 2014', 'postcode: "ws87js"', 'FOUND', /made after August 2014/],
    ['a postcode of the newest list', 'postcode: "B43 7AL"', 'FOUND', /keeps postcodes that have ended/],
    [
      'a postcode that left the lists',
      'postcode: "WS3 2PA"',
      'FOUND',
      /in August 2014.*may have ended.*no longer/,
    ],
    ['a postcode given anew', 'postcode: "WS1 3DS"', 'FOUND', /August 2014 has it 4,9\d\d metres away/],
  ])('tells what is outside from what nobody can say: %s', async (_, asked, placement, note) => {
    const { areaAt } = await dataOf<Match>(`{ areaAt(${asked}, asOf: "2020-01-01") ${fields} }`);
    expect(areaAt.placement).toBe(placement);
    expect(areaAt.ward === null).toBe(placement !== 'FOUND');
    expect(areaAt.note ?? '').toMatch(note);
  });

  test('a postcode says which lists know it and since when, with their sources, and that none has the new wards', async () => {
    const { areaAt } = await dataOf<{
      areaAt: { postcode: object; note: string; ward: { code: string } };
    }>(
      '{ areaAt(postcode: "WS8 7JS") { note ward { code } postcode { postcode standing words apartMetres missingFrom { month } lists { month keepsEnded source { publisher } } } } }',
    );
    expect(areaAt.ward.code).toBe('E05001308');
    expect(areaAt.note).toContain('No list of postcodes held gives the new wards.');
    expect(areaAt.postcode).toEqual({
      postcode: 'WS8 7JS',
      standing: 'MADE_SINCE',
      words: expect.stringMatching(/^It was made after August 2014/),
      apartMetres: null,
      missingFrom: [{ month: '2014-08' }],
      lists: [
        { month: '2022-08', keepsEnded: false, source: { publisher: 'Ordnance Survey' } },
        { month: '2026-06', keepsEnded: true, source: { publisher: 'Birmingham City Council' } },
      ],
    });
  });

  test('a thousand postcodes, or points, are answered at once and in the order asked', async () => {
    interface Matches {
      readonly areasAt: readonly {
        readonly placement: string;
        readonly ward: { readonly code: string } | null;
      }[];
    }
    const query =
      'query Q($postcodes: [String!], $points: [PointInput!]) { areasAt(postcodes: $postcodes, points: $points) { placement ward { code } postcode { standing } } }';
    const held = loaded.dataset.postcodes.slice(0, 997).map(({ postcode }) => postcode);
    const postcodes = ['ws8 7js', 'B1 1AA', 'WS5 9ZZ', ...held];
    const { areasAt } = await dataOf<Matches>(query, { postcodes });
    expect(areasAt).toHaveLength(1_000);
    expect(areasAt.slice(0, 4).map(({ placement }) => placement)).toEqual([
      'FOUND',
      'OUTSIDE',
      'NOT_HELD',
      'FOUND',
    ]);
    expect(areasAt[0]?.ward?.code).toBe('E05001308');
    const points = [
      { lon: -1.9822, lat: 52.5847 },
      { lon: 0, lat: 51.5 },
    ];
    expect((await dataOf<Matches>(query, { points })).areasAt.map(({ placement }) => placement)).toEqual([
      'FOUND',
      'OUTSIDE',
    ]);
    const refused = async (variables: object) => (await errorOf(api, query, variables)).message;
    expect(await refused({ postcodes: ['WS1 1TP', 'WS1O 8UB'] })).toMatch(
      /^postcodes\.1: .*Did you mean WS10 8UB/,
    );
    expect(await refused({ postcodes: [...postcodes, 'WS1 1TP'] })).toMatch(/1001 are too many/);
    // Districts that there are not cost a request to the store each.
    const madeUp = ['B', 'DY'].flatMap((area) =>
      Array.from({ length: 60 }, (_, at) => `${area}${at + 1} 1AA`),
    );
    expect(await refused({ postcodes: madeUp })).toMatch(/these are of 120 districts/);
    expect(await refused({ postcodes, points })).toMatch(/exactly one of points and postcodes/);
  });

  test('a point in a gap between the lines of wards is in the borough, and its ward is not known', async () => {
    const gap = await loadedApi((dataset) => ({
      ...dataset,
      version: 'gap-test',
      areas: dataset.areas.filter(({ code }) => code !== 'E05001316'),
    }));
    const { data } = await ask<Match>(
      gap.container().api,
      `{ areaAt(point: { lon: -1.9822, lat: 52.5847 }, asOf: "2020-01-01") ${fields} }`,
    );
    expect(data.areaAt).toMatchObject({ placement: 'IN_GAP', inBorough: true, ward: null });
    expect(data.areaAt.note).toContain('gap');
    await gap.stop();
  });

  test('gives a point on a line to one ward and says that it lies on the line', async () => {
    const [ward, neighbour] = await sharedCorner();
    const { areaAt } = await dataOf<Match>(
      `query Q($point: PointInput) { areaAt(point: $point, asOf: "2020-01-01") ${fields} }`,
      {
        point: { lon: ward.lon, lat: ward.lat },
      },
    );
    expect(areaAt.onBoundary).toBe(true);
    expect(areaAt.ward?.code).toBe([ward.code, neighbour].sort()[0]);
    expect(areaAt.note).toContain('within 1 metre of a line');
  });

  /** A corner that exactly two wards share. */
  async function sharedCorner(): Promise<[{ code: string; lon: number; lat: number }, string]> {
    type Lines = { areas: { code: string; boundary: { coordinates: [number, number][][] } }[] };
    const { areas } = await dataOf<Lines>('{ areas(level: WARD) { code boundary } }');
    const owners = new Map<string, string[]>();
    for (const { code, boundary } of areas) {
      for (const corner of new Set(boundary.coordinates.flat().map(String)))
        owners.set(corner, [...(owners.get(corner) ?? []), code]);
    }
    const [corner, codes] = [...owners].find(([, each]) => each.length === 2) ?? ['0,0', []];
    const [lon = 0, lat = 0] = corner.split(',').map(Number);
    const [first = '', second = ''] = codes;
    return [{ code: first, lon, lat }, second];
  }
});
