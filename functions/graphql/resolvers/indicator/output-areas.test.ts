import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
beforeAll(async () => {
  loaded = await loadedApi();
});
afterAll(() => loaded.stop());

const answer = <T>(query: string) => ask<T>(loaded.container().api, query);

describe('Output Areas', () => {
  test('are 852 over all wards, each with how point, ward and line were come by, for few requests to the store', async () => {
    const { api, meter } = loaded.container();
    type Held = { code: string; residents: number; line: string; ward: { code: string } };
    const wards = loaded.dataset.areas.filter(({ level, edition }) => level === 'WARD' && edition === '2004');
    const { data, errors } = await ask<Record<string, readonly Held[]>>(
      api,
      `{ ${wards.map(({ code }) => `${code}: outputAreas(within: "${code}") { ...Held }`).join(' ')} }
       fragment Held on OutputArea { code smallArea residents households point { lon lat } postcodes line sharesLineWith wardBasis ward { code } }`,
    );
    expect(errors).toEqual([]);
    const held = Object.values(data).flat();
    expect(held).toHaveLength(852);
    expect(held.reduce((sum, { residents }) => sum + residents, 0)).toBe(284_139);
    expect(data.E05001301?.[0]).toMatchObject({
      code: 'E00051759',
      smallArea: 'E01010242',
      residents: 207,
      households: 104,
      postcodes: 3,
      line: 'OWN',
      wardBasis: 'MOST_GROUND',
      ward: { code: 'E05001301' },
    });
    expect(held.filter(({ line }) => line === 'ABOUT')).toHaveLength(39);
    expect(meter.requests).toBeLessThan(10);
  });

  test('of a ward or small area come with lines and the percentages published of them', async () => {
    const { data, errors } = await answer<{
      ward: { code: string }[];
      small: {
        code: string;
        boundary: { type: string };
        shares: { category: string; name: string; value: number }[];
      }[];
    }>(`{ ward: outputAreas(within: "E05001301") { code boundary shares(indicator: "census-2021-ethnic-group-5") { value } }
          small: outputAreas(within: "E01010242") { code boundary shares(indicator: "census-2021-english") { category name value } } }`);
    expect(errors).toEqual([]);
    expect(data.ward.length).toBeGreaterThan(data.small.length);
    const [first] = data.small;
    expect(first).toMatchObject({ code: 'E00051759', boundary: { type: 'Polygon' } });
    expect(first?.shares).toHaveLength(3);
    expect(first?.shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 0);
    expect(first?.shares[0]?.name).toBe('English is the main language');
  });

  test('refuse a locality and a table that is held for none of them, and say what to ask', async () => {
    const reasonOf = async (query: string) => (await answer(query)).errors[0]?.message;
    expect(await reasonOf('{ outputAreas(within: "north") { code } }')).toMatch(/ward by ward/);
    expect(
      await reasonOf(
        '{ outputAreas(within: "E01010242") { shares(indicator: "census-2021-religion") { value } } }',
      ),
    ).toMatch(/is held for no Output Area. Held are: census-2021-ethnic-group-5, census-2021-english/);
  });
});
