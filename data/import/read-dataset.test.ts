import { beforeAll, describe, expect, test } from 'vitest';
import { areaHectares, centroidOf, distanceMetres } from '../../domain/geography/measures.ts';
import { edgeUse } from '../../domain/geography/shared-edges.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { drawnArea } from './check-boundaries.ts';
import { walsallData, walsallRows } from './testing/walsall.ts';

let walsall: Dataset;
beforeAll(async () => {
  walsall = await walsallData();
});

const only = <T>(found: readonly T[]): T => {
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} found, 1 expected`);
  return first;
};
describe('areas', () => {
  test('there are twenty wards in each edition, four localities and the borough', () => {
    const count = (edition: string, level: string) =>
      walsall.areas.filter((area) => area.edition === edition && area.level === level).length;
    expect([count('2004', 'WARD'), count('2004', 'LOCALITY'), count('2004', 'BOROUGH')]).toEqual([20, 4, 1]);
    expect([count('2026', 'WARD'), count('2026', 'LOCALITY'), count('2026', 'BOROUGH')]).toEqual([20, 0, 0]);
    expect(
      walsall.editions.map(({ id, hasGeometry, validFrom, validTo }) => ({
        id,
        hasGeometry,
        validFrom,
        validTo,
      })),
    ).toEqual([
      { id: '2004', hasGeometry: true, validFrom: undefined, validTo: '2026-05-06' },
      { id: '2026', hasGeometry: false, validFrom: '2026-05-07', validTo: undefined },
    ]);
  });

  test('every 2004 ward has a boundary, a provisional locality, neighbours and residents', () => {
    for (const ward of walsall.areas.filter(({ edition, level }) => edition === '2004' && level === 'WARD')) {
      expect(ward.boundary, ward.code).toBeDefined();
      expect(ward.parentBasis, ward.code).toMatch(/^provisional: /);
      expect(ward.neighbours.length, ward.code).toBeGreaterThan(1);
      expect(ward.population, ward.code).toBeGreaterThan(11_000);
    }
  });

  test('wards of 2026 have a name and a code, and nothing that is not known of them', () => {
    const ward = only(walsall.areas.filter(({ code }) => code === 'E05016435'));
    expect(ward.name).toBe('Beechdale, Leamore & Reedswood');
    expect(Object.keys(ward).sort()).toEqual(['code', 'edition', 'level', 'name', 'neighbours', 'source']);
  });

  test('residents of localities and borough are the sums of their wards', () => {
    const residents = (code: string) => only(walsall.areas.filter((area) => area.code === code)).population;
    expect(residents('E08000030')).toBe(284_113);
    expect(['north', 'south', 'east', 'west'].map(residents)).toEqual([58_812, 63_029, 89_081, 73_191]);
  });

  test('boundaries share 355 edges, each used exactly twice, and no two wards overlap', async () => {
    const rows = await walsallRows();
    const drawn = only(rows.editionFiles.filter(({ boundaries }) => boundaries !== undefined));
    expect(drawn.boundaries).toHaveLength(20);
    const use = edgeUse((drawn.boundaries ?? []).map(drawnArea));
    expect(use).toMatchObject({ shared: 355, misused: [] });
    expect(use.lone).toHaveLength(260);
  });

  test('localities dissolve to one piece each and keep the borough whole', () => {
    const hectares = (level: string) =>
      walsall.areas
        .filter((area) => area.level === level && area.edition === '2004')
        .reduce((sum, { areaHectares = 0 }) => sum + areaHectares, 0);
    expect(
      walsall.areas.filter(({ level, boundary }) => level !== 'WARD' && boundary?.type !== 'Polygon'),
    ).toEqual([]);
    expect(Math.abs(hectares('WARD') - hectares('BOROUGH'))).toBeLessThan(2);
    expect(Math.abs(hectares('LOCALITY') - hectares('BOROUGH'))).toBeLessThan(2);
  });
});

describe('points', () => {
  test('there are 169 small areas with all residents, and 7,480 postcodes', () => {
    expect(walsall.smallAreas).toHaveLength(169);
    expect(walsall.smallAreas.reduce((sum, { residents }) => sum + residents, 0)).toBe(284_157);
    expect(walsall.postcodes).toHaveLength(7_480);
    expect(walsall.postcodes.find(({ postcode }) => postcode === 'WS1 1TP')?.position).toEqual({
      lon: expect.closeTo(-1.9813, 3),
      lat: expect.closeTo(52.586, 3),
    });
  });

  test('every small area has a line that fits its point, and neighbours both ways', () => {
    const neighbours = new Map(walsall.smallAreas.map((area) => [area.code, area.neighbours]));
    expect([...neighbours.values()].flat()).toHaveLength(918);
    for (const { code, boundary, position } of walsall.smallAreas) {
      expect(distanceMetres(centroidOf(boundary), position)).toBeLessThan(2);
      expect(neighbours.get(code)?.length).toBeGreaterThan(0);
      for (const other of neighbours.get(code) ?? []) expect(neighbours.get(other)).toContain(code);
    }
  });

  test('the small areas share their edges and cover the borough', async () => {
    const rows = await walsallRows();
    const use = edgeUse(rows.smallAreaBoundaries.map(drawnArea));
    expect(use).toMatchObject({ shared: 3_246, misused: [] });
    expect(use.lone).toHaveLength(335);
    const small = walsall.smallAreas.reduce((sum, { boundary }) => sum + areaHectares(boundary), 0);
    const borough = walsall.areas.find(({ level }) => level === 'BOROUGH')?.areaHectares ?? 0;
    expect(Math.abs(small / borough - 1)).toBeLessThan(0.005);
  });

  test('a name stands for a ward only where the ward carries it, and Caldmore only for the south', () => {
    const by = Map.groupBy(walsall.places, (place) => place.by);
    expect(by.get('NAMED')?.map(({ name }) => name)).toEqual([
      'Caldmore',
      'Blakenall',
      'Brownhills',
      'Palfrey',
      'Pelsall',
      'Pleck',
      'Streetly',
    ]);
    expect(by.get('TOWN')?.map(({ name, locality }) => `${name} ${locality}`)).toEqual([
      'Aldridge east',
      'Birchills north',
      'Bloxwich north',
      'Bloxwich town centre north',
      'Darlaston west',
      'Shelfield east',
      'Willenhall west',
    ]);
    expect(walsall.places.find(({ name }) => name === 'Caldmore')).toMatchObject({ locality: 'south' });
    expect(walsall.places.find(({ name }) => name === 'Caldmore')).not.toHaveProperty('ward');
    for (const { name, ward } of walsall.places.filter((place) => place.ward)) {
      expect(walsall.areas.find(({ code }) => code === ward)?.name).toBe(name);
    }
  });
});
