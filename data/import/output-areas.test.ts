import { beforeAll, describe, expect, test } from 'vitest';
import type { OutputArea } from '../../domain/geography/area.ts';
import { areaHectares, distanceMetres } from '../../domain/geography/measures.ts';
import { partitionFaults } from '../../domain/geography/partition.ts';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { BrokenFolder } from './testing/broken-folder.ts';
import { walsallData, walsallRows } from './testing/walsall.ts';

let walsall: Dataset;
beforeAll(async () => {
  walsall = await walsallData();
});

const sum = (areas: readonly OutputArea[], of: 'residents' | 'households') =>
  areas.reduce((all, area) => all + area[of], 0);

describe('the Output Areas of Census 2021', () => {
  test('are 852 of 169 small areas and 20 wards, with 284,139 residents in 112,171 households', () => {
    const { outputAreas } = walsall;
    expect(outputAreas).toHaveLength(852);
    expect(sum(outputAreas, 'residents')).toBe(284_139);
    expect(sum(outputAreas, 'households')).toBe(112_171);
    expect(new Set(outputAreas.map(({ smallArea }) => smallArea)).size).toBe(169);
    expect(new Set(outputAreas.map(({ ward }) => ward)).size).toBe(20);
    expect(walsall.populationPoints).toEqual(
      outputAreas.map(({ code, name, position, residents, ward }) => ({
        code,
        name,
        position,
        residents,
        ward,
      })),
    );
    expect(outputAreas[0]).toMatchObject({
      code: 'E00051759',
      name: 'Walsall 015B, E00051759',
      position: { lon: -1.91743, lat: 52.61605 },
      postcodes: 3,
      line: 'OWN',
    });
  });

  test('add up to the residents of every ward within 9 and of every small area within 7, as published', () => {
    const apart = (of: 'ward' | 'smallArea', published: readonly { code: string; residents: number }[]) =>
      published.map(({ code, residents }) =>
        Math.abs(
          sum(
            walsall.outputAreas.filter((area) => area[of] === code),
            'residents',
          ) - residents,
        ),
      );
    const wards = walsall.areas.flatMap(({ level, edition, code, population }) =>
      level === 'WARD' && edition === '2004' && population !== undefined
        ? [{ code, residents: population }]
        : [],
    );
    expect(wards).toHaveLength(20);
    expect(Math.max(...apart('ward', wards))).toBe(9);
    expect(Math.max(...apart('smallArea', walsall.smallAreas))).toBe(7);
  });

  test('say how each line and ward was come by: 813 are unchanged since 2011, 39 new ones share 14 lines', async () => {
    const { outputAreas } = walsall;
    const about = outputAreas.filter(({ line }) => line === 'ABOUT');
    expect(outputAreas.length - about.length).toBe(813);
    expect(about).toHaveLength(39);
    expect(
      new Set(about.map(({ code, sharesLineWith }) => [code, ...sharesLineWith].sort().join())).size,
    ).toBe(14);
    expect(sum(about, 'residents')).toBe(12_273);
    expect(
      outputAreas.filter(({ line, sharesLineWith }) => line === 'OWN' && sharesLineWith.length > 0),
    ).toEqual([]);
    expect(outputAreas.filter(({ wardBasis }) => wardBasis === 'WARD_TOTALS')).toHaveLength(4);
    const rows = await walsallRows();
    const parents = rows.outputAreas.flatMap(({ value }) => value.parent_oa11?.split('+') ?? []);
    expect(new Set(parents).size).toBe(16);
  });

  test('have published percentages of fifteen tables, from which groups of residents are summed', () => {
    const { outputAreas, outputAreaShares, smallAreas } = walsall;
    expect(outputAreaShares.map(({ code }) => code)).toEqual(outputAreas.map(({ code }) => code));
    expect(Object.keys(outputAreaShares[0]?.tables ?? {})).toHaveLength(15);
    // White, Asian, Black, Mixed, Other.
    expect(outputAreaShares[0]?.tables.TS021).toEqual([88.3, 5.3, 4.4, 1.9, 0.0]);
    const group = (areas: readonly Pick<OutputArea, 'groups'>[], table: string, category: string) =>
      areas.reduce((all, { groups }) => all + (groups?.[table]?.[category] ?? Number.NaN), 0);
    for (const [table, category] of [
      ['TS021', 'White'],
      ['TS021', 'Other ethnic group'],
      ['TS038', 'Disabled'],
    ] as const) {
      const published = group(smallAreas, table, category);
      expect(Math.abs(group(outputAreas, table, category) / published - 1), category).toBeLessThan(0.005);
    }
  });

  test('are drawn over the whole borough without overlaps; slits lie only along lines that stand for several', async () => {
    const { outputAreaBoundaries } = await walsallRows();
    const lines = outputAreaBoundaries.map(({ properties, geometry }) => ({
      code: properties.code,
      boundary: geometry,
    }));
    expect(lines).toHaveLength(827);
    const faults = partitionFaults(lines);
    expect(faults.map(({ kind }) => kind)).toEqual(faults.map(() => 'GAP'));
    expect(faults.filter(({ codes }) => codes.every((code) => !code.includes('+')))).toEqual([]);
    const borough = walsall.areas.find(({ level }) => level === 'BOROUGH')?.areaHectares ?? 0;
    const drawn = lines.reduce((all, { boundary }) => all + areaHectares(boundary), 0);
    expect(Math.abs(drawn / borough - 1)).toBeLessThan(0.003);
  });

  test('have their point in their ward or beside it: the middle of a bent one, or of one moved, may lie just outside', () => {
    const index = createWardIndex(
      walsall.areas.filter(({ level, boundary }) => level === 'WARD' && boundary),
    );
    const elsewhere = walsall.outputAreas.filter(
      ({ position, ward }) => index.locate(position).area?.code !== ward,
    );
    expect(elsewhere.length).toBeLessThan(walsall.outputAreas.length / 20);
    const small = new Map(walsall.smallAreas.map(({ code, position }) => [code as string, position]));
    for (const { smallArea, position } of elsewhere) {
      const of = small.get(smallArea);
      expect(of && distanceMetres(of, position)).toBeLessThan(2000);
    }
  });
});

test('a folder whose Output Areas do not fit is refused, each fault by its place', async () => {
  const broken = await BrokenFolder.create();
  const list = 'output-areas-2021.csv';
  const lines = 'output-area-boundaries-2021.geojson';
  const told = async (changes: Parameters<BrokenFolder['errorsAfter']>[0]) =>
    (await broken.errorsAfter(changes)).map(
      ({ file, column, reason }) => `${file} ${column ?? ''}: ${reason}`,
    );

  const form = await told({
    [list]: (text) =>
      text
        .replace('mean of 3 postcode centroids', 'guessed')
        .replace('largest area share', 'by eye')
        .replace('E00051761,E01010', 'E01051761,E01010'),
  });
  expect(form).toEqual([
    expect.stringContaining(`${list} point_basis: "guessed": must say of how many postcodes`),
    expect.stringContaining(`${list} ward_basis: "by eye": must be "largest area share" or "moved`),
    expect.stringContaining(`${list} oa21_code: "E01051761": is not the code of an Output Area`),
  ]);

  const fit = await told({
    [list]: (text) =>
      text
        .replace('E00051759,E01010242,E05001301,207,104', 'E00051759,E01010242,E05001301,307,204')
        .replace(
          /^(E00051760,.*),"2011 OA polygon, same code",,/m,
          '$1,"2011 OA polygon, same code",E00051760,',
        ),
    [lines]: (text) => text.replace('"code":"E00051762"', '"code":"E00051761"'),
  });
  for (const reason of [
    'the Output Areas of E05001301 have',
    'the Output Areas of E01010242 have',
    'E00051761 is drawn twice.',
    'E00051762 has no line.',
    'names the older area where the line is that of one, and is empty elsewhere.',
  ])
    expect(fit, reason).toContainEqual(expect.stringContaining(reason));
  expect(fit.filter((each) => each.includes('households together'))).toHaveLength(1);
  await broken.remove();
});
